import { afterEach, expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { teamsData } from './personal-data.ts'
import { forgetTeams, foundTeam, type TestTeam } from '../../test/team-cast.ts'

const world = useWorld()
afterEach(() => forgetTeams(world))

const erase = ({ userId }: Person) => transaction(world.platform, (tx) => teamsData.erase(tx, userId))
const membersOf = ({ id }: TestTeam) =>
  world.platform.db.selectFrom('team_member').select(['user_id', 'role']).where('team_id', '=', id).execute()
/** Their session goes on: the cast is for other tests too. */
const suspend = ({ userId }: Person, suspended: boolean) =>
  world.platform.db
    .updateTable('account')
    .set({ suspended_at: suspended ? new Date() : null })
    .where('id', '=', userId)
    .execute()
const ownerOf = async (team: TestTeam) => (await membersOf(team)).find(({ role }) => role === 'owner')?.user_id

test('the team of an owner who is erased passes to the longest-serving admin, then moderator, then member, then ends', async () => {
  const team = await foundTeam(world, true)
  const { owner, admin, moderator, member, blocked } = team.people
  // Made an admin later, though in the team for as long.
  await owner.patch(`/teams/${team.id}/members/${team.target.userId}/role`, { role: 'admin' })
  for (const [gone, heir] of [
    [owner, admin],
    [admin, team.target],
    [team.target, moderator],
    [moderator, member],
    [member, blocked],
  ] as const) {
    await erase(gone)
    await erase(gone)
    expect(await ownerOf(team)).toBe(heir.userId)
    const { data } = await heir.get(`/teams/${team.id}`)
    expect(data.memberCount).toBe((await membersOf(team)).length)
  }
  await erase(blocked)
  expect(await world.platform.db.selectFrom('team').select('id').execute()).toEqual([])
})

test('somebody who is suspended inherits only where nobody else is there', async () => {
  const team = await foundTeam(world, true)
  const { owner, admin, moderator } = team.people
  await suspend(admin, true)
  await erase(owner)
  expect(await ownerOf(team)).toBe(moderator.userId)
  await suspend(admin, false)
})

test('who is erased leaves every team, and takes their requests back', async () => {
  const team = await foundTeam(world, true)
  const { member } = team.people
  await erase(member)
  await erase(team.asking)
  expect((await membersOf(team)).map(({ user_id }) => user_id)).not.toContain(member.userId)
  expect((await team.people.owner.get(`/teams/${team.id}/requests`)).data).toEqual([])
  expect((await team.people.owner.get(`/teams/${team.id}`)).data.memberCount).toBe(5)
})

test('two whose teams are the same are erased at once', async () => {
  const teams = [await foundTeam(world, true), await foundTeam(world, true), await foundTeam(world, true)]
  const { owner, admin } = (teams[0] as TestTeam).people
  await Promise.all([erase(owner), erase(admin)])
  for (const team of teams) expect(await ownerOf(team)).toBe(team.people.moderator.userId)
})
