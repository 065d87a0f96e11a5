import { beforeEach, describe, expect, test } from 'vitest'
import { jobs } from '../../app.ts'
import { password, useWorld, type Person } from '../../test/world.ts'
import { beginErasureByOperator, cancelErasureByOperator, suspendByOperator } from './index.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-25T08:00:00Z'))

const begin = ({ email }: Person) => beginErasureByOperator(world.platform, email)
const cancel = ({ email }: Person) => cancelErasureByOperator(world.platform, email)
const eraseDue = () =>
  jobs.find(({ name }) => name === 'privacy.erase-due')?.run(world.platform, {} as never, { jobId: 'test' })
const logIn = ({ email }: Person) => world.anonymous.post('/auth/login', { email, password })

/** As an admin of that moment reads them: a session of before may have ended. */
async function actsOn({ userId }: Person): Promise<unknown[]> {
  const admin = await world.admin(`admin_${crypto.randomUUID().slice(0, 8)}`)
  const { data } = await admin.get('/admin/log', { subjectId: userId })
  return data.map(({ act, actor }: Record<string, unknown>) => [act, actor])
}

const mailsTo = async ({ email }: Person) => {
  await world.drain()
  return (await world.mails()).filter((mail) => mail.includes(`To: ${email}`)).join('\n')
}

async function back(person: Person): Promise<void> {
  person.accessToken = (await logIn(person)).data.session.accessToken
}

/** The person's own log, the latest first. */
async function logOf(person: Person): Promise<unknown[]> {
  const { data } = await person.get('/users/me/security-log')
  return data.map(({ kind, doneBy }: Record<string, unknown>) => [kind, doneBy])
}

test('who cannot log in is erased on behalf: shut off at once, in thirty days for good, told in two logs and by mail', async () => {
  const kim = await world.person('kim')
  expect(await begin(kim)).toEqual(new Date('2026-12-25T08:00:00Z'))
  expect((await kim.get('/users/me')).status).toBe(401)
  expect((await (await world.person('tom')).get(`/users/${kim.userId}`)).status).toBe(404)
  expect(await actsOn(kim)).toEqual([['erasure-begun', null]])
  const mail = await mailsTo(kim)
  for (const told of ['25 December 2026', 'as you asked', '/login']) expect(mail).toContain(told)
  world.clock.advance(30 * 86_400)
  await eraseDue()
  expect((await logIn(kim)).error?.code).toBe('INVALID_CREDENTIALS')
  expect(await actsOn(kim)).toEqual([['erasure-begun', null]])
})

test('it is taken back by the operator, whoever asked for it, and all is as it was', async () => {
  const [lou, max] = [await world.person('lou'), await world.person('max')]
  await lou.post('/weight-entries', { weight: 70 })
  await begin(lou)
  await max.delete('/users/me')
  for (const person of [lou, max]) {
    expect(await cancel(person)).toBe(true)
    expect(await cancel(person)).toBe(false)
    await back(person)
    expect((await logOf(person))[1]).toEqual(['erasure-cancelled', 'operator'])
    expect((await person.get('/users/me')).data.erasesAt).toBeNull()
    expect(await mailsTo(person)).toContain('Subject: Your account will not be erased')
  }
  expect((await lou.get('/weight-entries')).data).toHaveLength(1)
  expect(await actsOn(lou)).toEqual([
    ['erasure-cancelled', null],
    ['erasure-begun', null],
  ])
})

test('its owner can take it back too', async () => {
  const nia = await world.person('nia')
  await begin(nia)
  await back(nia)
  expect((await nia.post('/users/me/erasure/cancel')).data).toEqual({ erasesAt: null })
  expect((await logOf(nia)).slice(0, 3)).toEqual([
    ['erasure-cancelled', null],
    ['logged-in', null],
    ['erasure-asked', 'operator'],
  ])
})

describe('beginning', () => {
  test('twice does not put off the day, nor stand in the log twice', async () => {
    const oli = await world.person('oli')
    await begin(oli)
    world.clock.advance(10 * 86_400)
    expect(await begin(oli)).toEqual(new Date('2026-12-25T08:00:00Z'))
    expect(await actsOn(oli)).toHaveLength(1)
  })

  test('works for who is suspended, and ends their programs’ access', async () => {
    const pam = await world.person('pam')
    const expiresAt = '2026-12-24T00:00:00Z'
    await pam.post('/users/me/tokens', { name: 'Script', scopes: ['profile:read'], expiresAt })
    await suspendByOperator(world.platform, pam.email, null)
    expect(await begin(pam)).not.toBeNull()
    const { db } = world.platform
    expect(await db.selectFrom('personal_token').select('id').where('user_id', '=', pam.userId).execute()).toEqual([])
  })

  test('of nobody says so, and of the last admin is refused', async () => {
    expect(await beginErasureByOperator(world.platform, 'nobody@example.org')).toBeNull()
    expect(await cancelErasureByOperator(world.platform, 'nobody@example.org')).toBeNull()
    const anna = await world.person('anna')
    await world.platform.db.updateTable('account').set({ role: 'member' }).where('role', '=', 'admin').execute()
    await world.admin('anna')
    await expect(begin(anna)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await anna.get('/users/me')).data.erasesAt).toBeNull()
  })
})

test('after the thirty days nothing is taken back: the key may be gone', async () => {
  const rex = await world.person('rex')
  await begin(rex)
  world.clock.advance(30 * 86_400)
  await expect(cancel(rex)).rejects.toMatchObject({ code: 'CONFLICT' })
  await eraseDue()
  expect(await cancel(rex)).toBeNull()
})
