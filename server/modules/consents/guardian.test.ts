import { randomUUIDv7 } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { signInAgain } from '../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { hasConsent } from './index.ts'
import { forgetUnansweredGuardians } from './jobs.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-25T08:00:00Z'))

const give = (person: Person, purpose = 'analytics') =>
  person.put(`/users/me/consents/${purpose}`, { given: true, version: 1 })
const guardianOf = async (person: Person) => (await person.get('/users/me/consents')).data.guardian
const ask = (person: Person, email = 'parent@example.org') => person.post('/users/me/guardian', { email })
const teen = (name: string) => world.person(name, { age: '13-15' })

/** Tokens of the guardians' links that were mailed so far, the latest last. */
async function links(): Promise<string[]> {
  await world.drain()
  const mails = (await world.mails()).join('\n').replaceAll('=\n', '').replaceAll('=3D', '=')
  return [...mails.matchAll(/\/guardian#token=([\w-]+)/g)].map(([, token]) => token ?? '')
}
const lastLink = async () => (await links()).at(-1) ?? ''
const asGuardian = (act: 'request' | 'agree' | 'withdraw', token: string) =>
  world.anonymous.post(`/guardian/${act}`, { token })

test('who is 13 to 15 keeps a diary, and agrees to nothing alone', async () => {
  const ada = await teen('ada')
  expect((await ada.post('/weight-entries', { weight: 52 })).status).toBe(201)
  expect(await guardianOf(ada)).toMatchObject({ state: 'needed', untilAge: 16 })
  for (const purpose of ['analytics', 'public-profile']) expect((await give(ada, purpose)).status).toBe(403)
  const coach = await ada.put('/users/me/consents/coach', { given: true, version: 1, with: randomUUIDv7() })
  expect([coach.status, coach.error?.code]).toEqual([403, 'FORBIDDEN'])
})

test('a guardian agrees by the link of a mail, and takes it back by the same', async () => {
  const bea = await teen('bea')
  const asked = await ask(bea)
  expect([asked.status, asked.data]).toMatchObject([202, { state: 'pending', email: 'parent@example.org' }])
  const token = await lastLink()
  expect((await asGuardian('request', token)).data).toEqual({
    username: 'bea',
    given: false,
    givenAt: null,
    untilAge: 16,
  })
  expect((await give(bea)).status).toBe(403)

  expect((await asGuardian('agree', token)).data).toMatchObject({ given: true })
  expect(await guardianOf(bea)).toMatchObject({ state: 'given', givenAt: '2026-11-25T08:00:00.000Z' })
  expect((await give(bea)).data.state).toBe('given')
  expect((await give(bea, 'public-profile')).status).toBe(403)
  expect(await hasConsent(world.platform, bea.userId, 'analytics')).toBe(true)
  expect(await lastLink()).toBe(token)

  expect((await asGuardian('withdraw', token)).data).toMatchObject({ given: false })
  expect(await hasConsent(world.platform, bea.userId, 'analytics')).toBe(false)
  expect((await give(bea)).status).toBe(403)
  const { history, guardian } = (await bea.get('/users/me/consents')).data
  expect([history[0], guardian.state]).toMatchObject([{ given: false, by: 'guardian' }, 'needed'])
  expect((await asGuardian('agree', token)).data.given).toBe(true)
  const log = (await bea.get('/users/me/security-log')).data.map(({ kind }: { kind: string }) => kind)
  expect(log.filter((kind: string) => kind.startsWith('guardian-'))).toEqual([
    'guardian-agreed',
    'guardian-withdrew',
    'guardian-agreed',
  ])
})

test('the address is sealed', async () => {
  const cem = await teen('cem')
  await ask(cem, 'secret-parent@example.org')
  const row = await world.platform.db.selectFrom('guardian').selectAll().where('user_id', '=', cem.userId).execute()
  expect(JSON.stringify(row)).not.toContain('secret-parent')
  expect(Buffer.concat(row.map((each) => each.sealed_email)).includes('secret-parent')).toBe(false)
})

describe('a link', () => {
  test('that was never made is gone', async () => {
    for (const act of ['request', 'agree', 'withdraw'] as const)
      expect((await asGuardian(act, 'x'.repeat(43))).status).toBe(410)
  })

  test('is dead once another guardian is asked', async () => {
    const dan = await teen('dan')
    await ask(dan, 'first@example.org')
    const first = await lastLink()
    await ask(dan, 'second@example.org')
    expect((await asGuardian('agree', first)).status).toBe(410)
    expect((await asGuardian('agree', await lastLink())).status).toBe(200)
  })

  test('waits fourteen days for an answer', async () => {
    const eve = await teen('eve')
    await ask(eve)
    const token = await lastLink()
    world.clock.advance(14 * 86_400 + 1)
    expect((await asGuardian('agree', token)).status).toBe(410)
    await signInAgain(world, eve)
    expect(await guardianOf(eve)).toMatchObject({ state: 'needed' })
  })

  test('is not needed any more from the day of age on', async () => {
    const fay = await teen('fay')
    await fay.patch('/users/me', { birthDate: '2010-11-27' })
    await ask(fay)
    const token = await lastLink()
    world.clock.advance(2 * 86_400)
    expect((await asGuardian('agree', token)).status).toBe(410)
    await signInAgain(world, fay)
    expect(await guardianOf(fay)).toMatchObject({ state: 'not-needed' })
    expect((await give(fay, 'public-profile')).status).toBe(200)
  })
})

describe('asking is refused', () => {
  test('to one’s own address, and for who needs nobody', async () => {
    const [gil, hal] = [await teen('gil'), await world.person('hal')]
    expect((await ask(gil, 'GIL@example.org')).error?.details?.[0]?.field).toBe('email')
    expect((await ask(hal)).error?.code).toBe('CONFLICT')
    expect(await guardianOf(gil)).toMatchObject({ state: 'needed', email: null })
  })

  test('after three times a day', async () => {
    const ida = await teen('ida')
    for (const n of [1, 2, 3]) expect((await ask(ida, `p${n}@example.org`)).status).toBe(202)
    const fourth = await ask(ida, 'p4@example.org')
    expect([fourth.status, fourth.error?.retryAfter]).toEqual([429, 16 * 3600])
    world.clock.advance(86_400)
    await signInAgain(world, ida)
    expect((await ask(ida, 'p4@example.org')).status).toBe(202)
  })
})

test('a birth date that makes somebody too young withdraws what they gave', async () => {
  const jan = await world.person('jan')
  await give(jan)
  await jan.patch('/users/me', { birthDate: '2012-03-04' })
  await world.drain()
  expect(await hasConsent(world.platform, jan.userId, 'analytics')).toBe(false)
  const { history, guardian } = (await jan.get('/users/me/consents')).data
  expect([history[0], guardian.state]).toMatchObject([{ given: false, by: 'age' }, 'needed'])
})

test('an address that never answered is forgotten, one that did is not', async () => {
  const [una, vic] = [await teen('una'), await teen('vic')]
  for (const person of [una, vic]) await ask(person)
  expect((await asGuardian('agree', await lastLink())).status).toBe(200)
  const forget = () => forgetUnansweredGuardians.run(world.platform, {}, { jobId: 'test' })
  world.clock.advance(28 * 86_400 - 60)
  await forget()
  await signInAgain(world, una)
  expect(await guardianOf(una)).toMatchObject({ state: 'needed', email: 'parent@example.org' })
  world.clock.advance(120)
  await forget()
  for (const person of [una, vic]) await signInAgain(world, person)
  expect(await guardianOf(una)).toMatchObject({ state: 'needed', email: null })
  expect(await guardianOf(vic)).toMatchObject({ state: 'given', email: 'parent@example.org' })
})
