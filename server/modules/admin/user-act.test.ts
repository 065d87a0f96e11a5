import { describe, expect, test } from 'vitest'
import { password, useWorld, type Person } from '../../test/world.ts'
import { liftOverdueSuspensions } from '../identity/index.ts'
import { liftByOperator, makeAdminByOperator, suspendByOperator } from './index.ts'

const world = useWorld()
const reason = 'Because of what was agreed.'
const on = (person: Person, act: string) => `/admin/users/${person.userId}/${act}`
const logIn = (person: Person) => world.anonymous.post('/auth/login', { email: person.email, password })
const anna = () => world.admin('anna')

describe('a suspension', () => {
  test('keeps a person out at once, tells them why after the right password only, and is lifted again', async () => {
    const [admin, mara] = [await anna(), await world.person('mara')]
    expect((await mara.get('/users/me')).status).toBe(200)
    const { status, data } = await admin.post(on(mara, 'suspend'), { reason })
    expect([status, data.state, data.suspension]).toEqual([
      200,
      'suspended',
      { since: expect.any(String), until: null, reason },
    ])
    expect(data.sessions).toBe(0)
    expect((await mara.get('/users/me')).status).toBe(401)
    expect((await world.anonymous.post('/auth/refresh', { refreshToken: mara.refreshToken })).error).toMatchObject({
      code: 'ACCOUNT_SUSPENDED',
      details: [
        { field: 'since', message: data.suspension.since },
        { field: 'reason', message: reason },
      ],
    })
    expect((await logIn(mara)).error).toMatchObject({
      code: 'ACCOUNT_SUSPENDED',
      details: [{ field: 'since' }, { field: 'reason', message: reason }],
    })
    const wrong = await world.anonymous.post('/auth/login', { email: mara.email, password: 'Wrong-guess-1' })
    expect(wrong.error).toEqual({ code: 'INVALID_CREDENTIALS', message: 'E-mail or password is wrong.' })
    expect((await (await world.person('tom')).get(`/users/${mara.userId}`)).status).toBe(404)

    const lifted = await admin.post(on(mara, 'lift'), { reason: 'All is well.' })
    expect([lifted.status, lifted.data.state, lifted.data.suspension]).toEqual([200, 'active', null])
    expect((await mara.get('/users/me')).status).toBe(401)
    await back(mara)
    const kinds = (await mara.get('/users/me/security-log')).data.map(
      (event: { kind: string; doneBy: string | null; reason: string | null }) => [
        event.kind,
        event.doneBy,
        event.reason,
      ],
    )
    expect(kinds.slice(1)).toContainEqual(['suspended', 'admin', reason])
    expect(kinds.slice(1)).toContainEqual(['suspension-lifted', 'admin', 'All is well.'])
    await world.drain()
    const mails = (await world.mails()).join('\n')
    expect(mails).toContain('Subject: Your account is suspended')
    expect(mails).toContain(reason)
    expect(mails).toContain('Subject: Your account is open again')
  })

  test('with an end lifts itself, and one that was put off does not', async () => {
    const [admin, mara] = [await anna(), await world.person('timed')]
    const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString()
    const later = new Date(world.clock.now().getTime() + 7_200_000).toISOString()
    expect((await admin.post(on(mara, 'suspend'), { reason, until })).data.suspension.until).toBe(until)
    expect((await logIn(mara)).error?.details).toContainEqual({ field: 'until', message: until })
    expect((await admin.post(on(mara, 'suspend'), { reason, until: later })).data.suspension.until).toBe(later)
    world.clock.advance(3_601)
    await liftOverdueSuspensions.run(world.platform, {}, { jobId: 'test' })
    expect((await logIn(mara)).status).toBe(403)
    world.clock.advance(3_600)
    await liftOverdueSuspensions.run(world.platform, {}, { jobId: 'test' })
    await liftOverdueSuspensions.run(world.platform, {}, { jobId: 'test' })
    await back(mara)
    const lifts = (await mara.get('/users/me/security-log')).data.filter(
      ({ kind }: { kind: string }) => kind === 'suspension-lifted',
    )
    expect(lifts).toMatchObject([{ doneBy: null, reason: null }])
    world.clock.set(new Date())
  })

  test.each([
    ['in the past', '2020-01-01T00:00:00Z'],
    ['in a century', '2126-01-01T00:00:00Z'],
    ['no instant', 'soon'],
  ])('until %s is refused', async (_when, until) => {
    const [admin, mara] = [await anna(), await world.person('mara')]
    const answer = await admin.post(on(mara, 'suspend'), { reason, until })
    expect([answer.status, answer.error?.details?.[0]?.field]).toEqual([400, 'until'])
  })

  test('of nobody is 404, and lifting none changes nothing', async () => {
    const [admin, tom] = [await anna(), await world.person('tom')]
    for (const act of ['suspend', 'lift', 'log-out'])
      expect((await admin.post(`/admin/users/${crypto.randomUUID()}/${act}`, { reason })).status).toBe(404)
    const before = (await admin.get('/admin/log')).pagination?.totalItems
    expect((await admin.post(on(tom, 'lift'), { reason })).data.state).toBe('active')
    expect((await admin.get('/admin/log')).pagination?.totalItems).toBe(before)
  })
})

describe('a role', () => {
  test('is given and taken, at once, with a mail and a line in two logs', async () => {
    const [admin, cora] = [await anna(), await world.person('cora')]
    expect((await admin.patch(on(cora, 'role'), { role: 'coach', reason })).data.role).toBe('coach')
    expect((await cora.get('/users/me')).data.role).toBe('coach')
    expect((await admin.get('/admin/log', { subjectId: cora.userId })).data).toMatchObject([
      {
        act: 'role-changed',
        actor: { id: admin.userId, username: 'anna' },
        subject: { id: cora.userId, username: 'cora' },
        roleBefore: 'member',
        roleAfter: 'coach',
        reason,
      },
    ])
    expect((await cora.get('/users/me/security-log')).data[0]).toMatchObject({
      kind: 'role-changed',
      doneBy: 'admin',
      reason,
    })
    await admin.patch(on(cora, 'role'), { role: 'coach', reason })
    expect((await admin.get('/admin/log', { subjectId: cora.userId })).data).toHaveLength(1)
    await world.drain()
    expect((await world.mails()).join('\n')).toContain('From now on you are a coach here.')
  })
})

describe('logging somebody out', () => {
  test('ends all their sessions, and they may come back', async () => {
    const [admin, dora] = [await anna(), await world.person('dora')]
    expect((await admin.post(on(dora, 'log-out'), { reason })).data.sessions).toBe(0)
    expect((await dora.get('/users/me')).status).toBe(401)
    await back(dora)
    expect((await dora.get('/users/me/security-log')).data[1]).toMatchObject({ kind: 'logged-out-by-admin', reason })
  })
})

describe('reading somebody’s security log', () => {
  test('is written down in both logs', async () => {
    const [admin, elsa] = [await anna(), await world.person('elsa')]
    const read = await admin.post(on(elsa, 'security-log'), { reason })
    expect([read.status, read.data.map(({ kind }: { kind: string }) => kind)]).toEqual([200, ['registered']])
    expect((await elsa.get('/users/me/security-log')).data[0]).toMatchObject({ kind: 'security-log-read', reason })
    expect((await admin.get('/admin/log', { act: 'security-log-read', subjectId: elsa.userId })).data).toMatchObject([
      { reason },
    ])
    expect((await admin.post(`/admin/users/${crypto.randomUUID()}/security-log`, { reason })).status).toBe(404)
  })
})

describe('nobody', () => {
  test('acts without a reason', async () => {
    const [admin, tom] = [await anna(), await world.person('tom')]
    for (const bad of [undefined, '', '  ', 'a', 'x'.repeat(501)]) {
      const answer = await admin.post(on(tom, 'suspend'), { reason: bad })
      expect([answer.status, answer.error?.details?.[0]?.field]).toEqual([400, 'reason'])
    }
  })

  test('acts on themselves', async () => {
    const admin = await anna()
    for (const act of ['suspend', 'lift', 'log-out', 'security-log'])
      expect((await admin.post(on(admin, act), { reason })).status).toBe(403)
    expect((await admin.patch(on(admin, 'role'), { role: 'member', reason })).status).toBe(403)
    expect((await admin.get('/users/me')).data.role).toBe('admin')
  })

  test('acts by a role that they have lost a moment ago, even when the request was let in before', async () => {
    const [admin, gone, tom] = [await anna(), await world.admin('gone'), await world.person('tom')]
    const answers = await Promise.all([
      admin.patch(on(gone, 'role'), { role: 'member', reason }),
      gone.patch(on(tom, 'role'), { role: 'admin', reason }),
    ])
    expect(answers[0].status).toBe(200)
    const { role } = (await admin.get(`/admin/users/${tom.userId}`)).data
    expect([answers[1].status, role]).toEqual(answers[1].status === 200 ? [200, 'admin'] : [403, 'member'])
    await admin.patch(on(tom, 'role'), { role: 'member', reason })
  })
})

describe('the last admin', () => {
  test.each(['demote', 'suspend'])('stays when two %s each other at once, twenty times over', async (how) => {
    const other = await world.admin(`other_${how}`)
    for (let round = 0; round < 20; round++) {
      const [a, b] = [await anna(), other]
      await onlyAdmins(a, b)
      const act = (by: Person, whom: Person) =>
        how === 'demote'
          ? by.patch(on(whom, 'role'), { role: 'member', reason })
          : by.post(on(whom, 'suspend'), { reason })
      const answers = await Promise.all([act(a, b), act(b, a)])
      const good = answers.filter(({ status }) => status === 200)
      expect([good.length, await admins()]).toEqual([1, 1])
      for (const { status } of answers) expect([200, 401, 403, 409]).toContain(status)
    }
    await onlyAdmins(await anna(), other)
  })

  test('is not demoted by the operator either, nor suspended', async () => {
    const admin = await anna()
    await onlyAdmins(admin)
    await expect(suspendByOperator(world.platform, admin.email, null)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await admins()).toBe(1)
  })
})

test('the operator suspends, lifts and makes admins, which stands in the log without a name', async () => {
  const [admin, hugo] = [await anna(), await world.person('hugo')]
  expect(await suspendByOperator(world.platform, 'nobody@example.org', null)).toBe(false)
  expect(await suspendByOperator(world.platform, hugo.email, 'Spam')).toBe(true)
  expect((await logIn(hugo)).status).toBe(403)
  expect(await liftByOperator(world.platform, hugo.email)).toBe(true)
  expect(await makeAdminByOperator(world.platform, hugo.email)).toBe(true)
  const { data } = await admin.get('/admin/log', { subjectId: hugo.userId })
  expect(data.map(({ act, actor, reason: why }: Record<string, unknown>) => [act, actor, why])).toEqual([
    ['role-changed', null, null],
    ['suspension-lifted', null, null],
    ['suspended', null, 'Spam'],
  ])
})

describe('the admin log', () => {
  test('cannot be changed, emptied, or rid of what is younger than two years', async () => {
    const { db } = world.platform
    await expect(db.updateTable('admin_act').set({ act: 'logged-out' }).execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('admin_act').execute()).rejects.toThrow('append-only')
    const [id, at] = [crypto.randomUUID(), new Date('2020-01-01T00:00:00Z')]
    await db.insertInto('admin_act').values({ id, subject_id: id, act: 'suspended', at }).execute()
    await db.deleteFrom('admin_act').where('id', '=', id).execute()
  })

  test('forgets names and reasons with the account, and keeps the act', async () => {
    const [admin, ines] = [await anna(), await world.person('ines')]
    await admin.post(on(ines, 'log-out'), { reason })
    await world.platform.db.deleteFrom('account').where('id', '=', ines.userId).execute()
    await world.platform.vault.erase(ines.userId)
    expect((await admin.get('/admin/log', { subjectId: ines.userId })).data).toMatchObject([
      { act: 'logged-out', subject: { id: ines.userId, username: null }, reason: null },
    ])
  })

  test('holds no reason in plain text', async () => {
    const rows = await world.platform.db.selectFrom('admin_act').select('sealed_reason').execute()
    const sealed = rows.flatMap((row) => row.sealed_reason ?? [])
    expect(sealed.length).toBeGreaterThan(0)
    expect(Buffer.concat(sealed).toString('latin1')).not.toContain(reason.slice(0, 10))
  })
})

/** Signs in again: the tokens of before are worth nothing. */
async function back(person: Person): Promise<void> {
  const { data, body } = await logIn(person)
  if (!data?.session) throw new Error(body)
  person.accessToken = data.session.accessToken
}

/** Makes these the only admins, each signed in, proven, with a second factor. */
async function onlyAdmins(...people: Person[]): Promise<void> {
  const { db } = world.platform
  await db.updateTable('account').set({ role: 'member' }).where('role', '=', 'admin').execute()
  for (const person of people) {
    await db.updateTable('account').set({ suspended_at: null }).where('id', '=', person.userId).execute()
    if ((await person.get('/users/me')).status !== 200) await back(person)
    await world.admin(person.username)
  }
}

async function admins(): Promise<number> {
  const rows = await world.platform.db
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'admin')
    .where('suspended_at', 'is', null)
    .execute()
  return rows.length
}
