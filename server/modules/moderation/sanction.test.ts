import { randomUUIDv7 } from 'node:crypto'
import { expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { forgetOldSanctions } from './jobs.ts'
import { imposeSanction, liftSanctionOf, listHolding, listSanctions, sanctionOn } from './index.ts'

const world = useWorld()

const impose = (person: Person, teamId: string | null, days: number, decisionId: string = randomUUIDv7()) =>
  transaction(world.platform, (tx) =>
    imposeSanction(tx, { userId: person.userId, teamId, decisionId, reason: 'Bin so gesagt', days }),
  )
const lift = (decisionId: string) => transaction(world.platform, (tx) => liftSanctionOf(tx, decisionId))
const newTeam = async (owner: Person, name: string, privacy = 'private') =>
  (await owner.post('/teams', { name, privacy, listed: true })).data.id as string
const on = (person: Person, teamId: string | null) => sanctionOn(world.platform, person.userId, { teamId })

test('nothing keeps most people from writing', async () => {
  const ann = await world.person('ann')
  expect(await on(ann, null)).toBeNull()
  expect(await on(ann, randomUUIDv7())).toBeNull()
})

test('a mute holds in its team only, from the next request on, and ends by itself', async () => {
  world.clock.set('2026-11-26T08:00:00Z')
  const [owner, ben] = [await world.person('owner'), await world.person('ben')]
  const [here, there] = [await newTeam(owner, 'Here'), await newTeam(owner, 'There')]
  await impose(ben, here, 3)
  expect(await on(ben, here)).toEqual({
    kind: 'muted',
    until: new Date('2026-11-29T08:00:00Z'),
    reason: 'Bin so gesagt',
  })
  expect([await on(ben, there), await on(ben, null)]).toEqual([null, null])
  const refused = await ben.post(`/teams/${here}/requests`, { message: 'Let me in' })
  expect([refused.status, refused.error?.code]).toEqual([403, 'SANCTIONED'])
  expect(refused.error?.details).toEqual([
    { field: 'kind', message: 'muted' },
    { field: 'until', message: '2026-11-29T08:00:00.000Z' },
  ])
  expect((await ben.post(`/teams/${there}/requests`, { message: 'Let me in' })).status).toBe(201)
  world.clock.set('2026-11-29T07:59:59Z')
  expect(await on(ben, here)).not.toBeNull()
  world.clock.set('2026-11-29T08:00:00Z')
  expect(await on(ben, here)).toBeNull()
})

test('a bar holds everywhere, and the one that lasts longest is told', async () => {
  const [owner, cleo] = [await world.person('owner_of_third'), await world.person('cleo')]
  const teamId = await newTeam(owner, 'Third')
  const decision = randomUUIDv7()
  await impose(cleo, teamId, 9)
  await impose(cleo, null, 5, decision)
  expect([(await on(cleo, teamId))?.kind, (await on(cleo, null))?.kind]).toEqual(['muted', 'barred'])
  expect((await cleo.post('/teams', { name: 'Mine', privacy: 'public' })).error?.code).toBe('SANCTIONED')
  expect((await listHolding(world.platform, cleo.userId)).map(({ kind }) => kind)).toEqual(['muted', 'barred'])
  await lift(decision)
  await lift(decision)
  expect([(await on(cleo, teamId))?.kind, await on(cleo, null)]).toEqual(['muted', null])
  expect((await cleo.post('/teams', { name: 'Mine', privacy: 'public' })).status).toBe(201)
  expect(await listSanctions(world.platform, cleo.userId, null, 10)).toHaveLength(2)
  expect(await listSanctions(world.platform, cleo.userId, teamId, 10)).toHaveLength(1)
})

test('who may not write can ask to be let in without a word', async () => {
  const [owner, dan] = [await world.person('owner_of_fourth'), await world.person('dan')]
  const teamId = await newTeam(owner, 'Fourth')
  await impose(dan, null, 1)
  expect((await dan.post(`/teams/${teamId}/requests`, { message: 'Please' })).status).toBe(403)
  expect((await dan.post(`/teams/${teamId}/requests`, {})).status).toBe(201)
})

test('a sanction is forgotten 400 days after its end, and not a day before', async () => {
  world.clock.set('2027-01-01T00:00:00Z')
  const eve = await world.person('eve')
  await impose(eve, null, 10)
  world.clock.set('2028-02-15T00:00:00Z')
  await forgetOldSanctions.run(world.platform, {}, { jobId: '' })
  expect(await listSanctions(world.platform, eve.userId, null, 10)).toHaveLength(1)
  world.clock.set('2028-02-16T00:00:00Z')
  await forgetOldSanctions.run(world.platform, {}, { jobId: '' })
  expect(await listSanctions(world.platform, eve.userId, null, 10)).toEqual([])
})
