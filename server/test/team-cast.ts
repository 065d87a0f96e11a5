/** A team with somebody in every role, for tests. */
import type { Team } from '@setpoint/contract/teams'
import { sql } from 'kysely'
import type { Person, World } from './world.ts'

/** `blocked` is a member between whom and the owner there is a block; the last two are not in the team. */
export const cast = ['owner', 'admin', 'moderator', 'member', 'blocked', 'former', 'stranger'] as const
export type Who = (typeof cast)[number]

export interface TestTeam {
  readonly id: string
  readonly people: Readonly<Record<Who, Person>>
  /** A member, for what is done to one. */
  readonly target: Person
  /** Has asked to join. */
  readonly asking: Person
  readonly inviteId: string
}

let names = 0

/** Private; `listed` or not. The same people each time. */
export async function foundTeam(world: World, listed: boolean): Promise<TestTeam> {
  const everybody = await Promise.all([...cast, 'target', 'asking'].map((name) => world.person(name)))
  const people = Object.fromEntries(cast.map((who, index) => [who, everybody[index]])) as Record<Who, Person>
  const [target, asking] = [await world.person('target'), await world.person('asking')]
  const { owner } = people
  const team = (await owner.post('/teams', { name: `Team ${++names}`, privacy: 'private', listed: true })).data as Team
  const invite = (await owner.post(`/teams/${team.id}/invites`, {})).data
  for (const who of ['admin', 'moderator', 'member', 'blocked', 'former'] as const)
    await people[who].post('/teams/join', { code: invite.code })
  await target.post('/teams/join', { code: invite.code })
  for (const role of ['admin', 'moderator'] as const)
    await owner.patch(`/teams/${team.id}/members/${people[role].userId}/role`, { role })
  await owner.post(`/teams/${team.id}/members/${people.former.userId}/remove`)
  await owner.post('/users/me/blocks', { userId: people.blocked.userId })
  await asking.post(`/teams/${team.id}/requests`, { message: 'May I?' })
  if (!listed) await owner.patch(`/teams/${team.id}`, { listed: false })
  return { id: team.id, people, target, asking, inviteId: invite.id }
}

/** A person is in twenty teams at most. Not while jobs still work on them: each would wait for what the other holds. */
export async function forgetTeams(world: World): Promise<void> {
  await world.drain()
  await sql`delete from team`.execute(world.platform.db)
}
