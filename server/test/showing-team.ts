/** Teams whose members weigh in and show something of it, for tests of leaderboards. They live in Berlin. */
import { consentVersions } from '@setpoint/contract/consents'
import type { LeaderboardShowingInput } from '@setpoint/contract/team-leaderboard'
import { signInAgain } from './sign-in-again.ts'
import type { Person, World } from './world.ts'

let teams = 0

/** A public team that the first founds and the others join; whoever is known already is signed in anew. */
export async function teamOf<Names extends readonly string[]>(world: World, ...names: Names) {
  const people: Person[] = []
  for (const name of names) {
    const person = await world.person(name)
    await signInAgain(world, person)
    people.push(person)
  }
  const [founder, ...others] = people
  const team = (await founder?.post('/teams', { name: `Team ${++teams}`, privacy: 'public' }))?.data
  for (const person of others) await person.post(`/teams/${team.id}/join`)
  return { teamId: String(team.id), people: people as { readonly [At in keyof Names]: Person } }
}

/** A weigh-in a day at six in the morning UTC, the last so many days ago. */
export async function weighIns(world: World, person: Person, weights: readonly number[], until = 0): Promise<void> {
  const today = world.clock.now().toISOString().slice(0, 10)
  const last = Date.parse(`${today}T06:00:00Z`) - until * 86_400_000
  for (const [at, weight] of weights.entries()) {
    const recordedAt = new Date(last - (weights.length - 1 - at) * 86_400_000).toISOString()
    const { status, body } = await person.post('/weight-entries', { weight, recordedAt })
    if (status !== 201) throw new Error(`a weigh-in answered ${status}: ${body}`)
  }
}

/** So many days with the same weight. */
export const steady = (days: number, weight = 80): number[] => Array<number>(days).fill(weight)

/** 51 days: ten as they were, twenty of a loss, and long enough as they are now for the trend to be there too. */
export const losing = (begin: number, share: number): number[] =>
  Array.from({ length: 51 }, (_, day) => begin * (1 - share * Math.min(1, Math.max(0, (day - 10) / 20))))

/** Gives, or withdraws, the consent to this team. */
export const agree = (person: Person, teamId: string, given = true) =>
  person.put('/users/me/consents/team-leaderboard', {
    given,
    version: consentVersions['team-leaderboard'],
    with: teamId,
  })

/** This and nothing else is shown from now on. */
export const show = (person: Person, teamId: string, shown: Partial<LeaderboardShowingInput>) =>
  person.put(`/teams/${teamId}/leaderboard/showing`, { weight: null, streak: false, points: false, ...shown })
