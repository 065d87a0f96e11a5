/** Reported things and who looks after them, for tests. */
import { findLastCase, lockContent } from '../modules/reports/case-store.ts'
import { takeIn } from '../modules/reports/intake.ts'
import { reportablePerson } from '../modules/reports/reportables/person.ts'
import { transaction } from '../platform/db/transaction.ts'
import type { Person, World } from './world.ts'

/** Somebody with words of their own, that every member sees. */
export async function withBio(world: World, name: string, bio = 'My very own words'): Promise<Person> {
  const person = await world.person(name)
  await person.patch('/users/me', { bio, displayName: `Name of ${name}` })
  return person
}

/** A report of a person; answers the id of the case. */
export async function caseAbout(
  world: World,
  reported: Person,
  reporter: Person,
  reason = 'harassment',
): Promise<string> {
  await reporter.post(`/users/${reported.userId}/report`, { reason, note: 'A note of theirs' })
  const row = await world.platform.db
    .selectFrom('moderation_case')
    .select('id')
    .where('content_id', '=', reported.userId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return row.id
}

/**
 * A case about something written in a team: as `takeIn` writes it, whatever can be written there. The content is the author's
 * profile, which everybody has.
 */
export async function caseInTeam(
  world: World,
  teamId: string,
  author: Person,
  reporter: Person | null = null,
): Promise<string> {
  const content = await reportablePerson.find(world.platform, author.userId)
  if (content === null) throw new Error('nobody')
  const given = {
    userId: reporter?.userId ?? null,
    reason: 'hate',
    note: reporter && 'A note of theirs',
    severity: 2,
  } as const
  const { row } = await transaction(world.platform, (tx) => takeIn(tx, 'person', { ...content, teamId }, null, given))
  return row.id
}

/** Something of that person's that an admin has hidden; answers the decision. */
export async function hiddenFrom(world: World, person: Person): Promise<{ caseId: string; decisionId: string }> {
  await person.patch('/users/me', { bio: `Words of ${person.username}` })
  const caseId = await withCase(world, person)
  const chief = await world.admin('chief')
  const decided = await chief.post(`/moderation/cases/${caseId}/decision`, { act: 'hide', reason: 'For a test' })
  return { caseId, decisionId: decided.data.decisions[0].id }
}

/** An appeal of that person's against such a decision. */
export async function appealOf(world: World, person: Person): Promise<string> {
  const { decisionId } = await hiddenFrom(world, person)
  const { data } = await person.post(`/moderation/mine/${decisionId}/appeal`, { text: 'It was not meant so.' })
  return data.appeal.id
}

/** Found by the word lists, so that nobody has to see the person. */
async function withCase(world: World, person: Person): Promise<string> {
  const content = await reportablePerson.find(world.platform, person.userId)
  if (content === null) throw new Error('nobody')
  const given = { userId: null, reason: 'hate', note: null, severity: 2 } as const
  return transaction(world.platform, async (tx) => {
    await lockContent(tx, 'person', person.userId)
    const last = await findLastCase(tx, 'person', person.userId)
    return (await takeIn(tx, 'person', content, last, given)).row.id
  })
}
