import { randomUUIDv7 } from 'node:crypto'
import { expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { appealOf, caseAbout, withBio } from '../../test/moderation-cast.ts'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld } from '../../test/world.ts'
import { updateCase } from './case-store.ts'
import { insertDecision } from './decision-store.ts'
import { takeIn } from './intake.ts'
import { forgetOldCases } from './jobs.ts'
import { kindsOf } from './kinds.ts'
import { reportablePerson } from './reportables/person.ts'

const world = useWorld()
const forget = forgetOldCases(kindsOf([reportablePerson]))
const runForgetting = () => forget.run(world.platform, {}, { jobId: '' })
/** As if it had been decided so many days ago; the log itself is never changed, so it is written anew. */
const age = (caseId: string, days: number) =>
  world.platform.db
    .updateTable('moderation_case')
    .set({ decided_at: new Date(world.platform.clock.now().getTime() - days * 86_400_000) })
    .where('id', '=', caseId)
    .execute()

test('can be made for thirty days, and not a second longer', async () => {
  const month = 30 * 86_400_000
  for (const [name, later, status] of [
    ['ann', 0, 201],
    ['bob', 1_000, 409],
  ] as const) {
    // Decided a month ago, by whom the clock was set back for.
    const now = new Date('2026-11-26T08:00:00Z')
    world.clock.set(new Date(now.getTime() - month - later))
    const person = await withBio(world, name)
    const decisionId = await decidedFor(person.userId)
    world.clock.set(now)
    await signInAgain(world, person)
    expect((await person.post(`/moderation/mine/${decisionId}/appeal`, { text: 'It was not so' })).status).toBe(status)
  }
})

test('of the only admin’s decision is answered by them, where nobody else could', async () => {
  world.clock.set(new Date())
  await world.platform.db.updateTable('account').set({ role: 'member' }).execute()
  const eve = await withBio(world, 'eve')
  const appealId = await appealOf(world, eve)
  const chief = await world.admin('chief')
  const upheld = { outcome: 'upheld', reason: 'It stays as it is' }
  const second = await world.admin('second')
  expect((await chief.post(`/moderation/appeals/${appealId}/answer`, upheld)).status).toBe(403)
  await world.platform.db.updateTable('account').set({ role: 'member' }).where('id', '=', second.userId).execute()
  const answered = await chief.post(`/moderation/appeals/${appealId}/answer`, upheld)
  expect(answered.data).toMatchObject({ state: 'decided', contentState: 'hidden', appeal: { state: 'upheld' } })
  expect((await eve.get('/moderation/mine')).data[0]).toMatchObject({
    state: 'hidden',
    appealUntil: null,
    appeal: { state: 'upheld', answer: 'It stays as it is' },
  })
})

test('cases are forgotten after 400 days; of what is hidden still, what people said goes and the decision stays', async () => {
  world.clock.set(new Date())
  const chief = await world.admin('chief')
  const [fay, gus, tom] = [await withBio(world, 'fay'), await withBio(world, 'gus'), await world.person('tom')]
  const [kept, harmless] = [await caseAbout(world, fay, tom), await caseAbout(world, gus, tom)]
  await chief.post(`/moderation/cases/${kept}/decision`, { act: 'hide', reason: 'Not here' })
  await chief.post(`/moderation/cases/${harmless}/decision`, { act: 'dismiss', reason: 'All is well' })
  for (const id of [kept, harmless]) await age(id, 399)
  await runForgetting()
  expect((await chief.get(`/moderation/cases/${harmless}`)).status).toBe(200)
  for (const id of [kept, harmless]) await age(id, 401)
  await runForgetting()
  expect((await chief.get(`/moderation/cases/${harmless}`)).status).toBe(404)
  const file = (await chief.get(`/moderation/cases/${kept}`)).data
  expect([file.allReports, file.reported, file.decisions.length]).toEqual([[], [], 1])
  expect((await fay.get('/moderation/mine')).data).toMatchObject([{ state: 'hidden', reason: 'Not here' }])
  await fay.patch('/users/me', { bio: 'New words', displayName: null })
  await runForgetting()
  expect((await chief.get(`/moderation/cases/${kept}`)).status).toBe(404)
})

test('nothing is left of an erased author, and of who reported or decided no name', async () => {
  world.clock.set(new Date())
  const chief = await world.admin('chief')
  const [hal, ivy, rob] = [await withBio(world, 'hal'), await withBio(world, 'ivy'), await world.person('rob')]
  const [about, other] = [await caseAbout(world, hal, rob), await caseAbout(world, ivy, rob)]
  for (const id of [about, other])
    await chief.post(`/moderation/cases/${id}/decision`, { act: 'hide', reason: 'Not here' })
  const { db } = world.platform
  await transaction(world.platform, (tx) => tx.db.deleteFrom('account').where('id', '=', hal.userId).execute())
  await db.deleteFrom('account').where('id', '=', rob.userId).execute()
  await db.deleteFrom('account').where('id', '=', chief.userId).execute()
  for (const table of ['moderation_case', 'decision', 'case_evidence'] as const) {
    const rows = await db.selectFrom(table).selectAll().where('user_id', '=', hal.userId).execute()
    expect([table, rows]).toEqual([table, []])
  }
  const { data } = await (await world.admin('third')).get(`/moderation/cases/${other}`)
  expect([data.allReports, data.decisions[0].by]).toEqual([[], null])
})

/** Hidden at this moment, by nobody who would have to be signed in. */
async function decidedFor(userId: string): Promise<string> {
  const content = await reportablePerson.find(world.platform, userId)
  if (content === null) throw new Error('nobody')
  const given = { userId: null, reason: 'hate', note: null, severity: 2 } as const
  return transaction(world.platform, async (tx) => {
    const { row } = await takeIn(tx, 'person', content, null, given)
    const [id, at] = [randomUUIDv7(), tx.clock.now()]
    const said = { act: 'hidden', warned: false, reason: 'Not here' } as const
    await insertDecision(tx, { id, caseId: row.id, userId, decidedBy: null, ...said, at })
    await updateCase(tx, row.id, { state: 'decided', decidedAt: at, hiddenBy: id })
    return id
  })
}
