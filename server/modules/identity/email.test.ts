import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { openInbox } from '../../test/inbox.ts'
import { newLink } from './provider/linked-account.ts'
import { insertLinkedAccount, listLinkedAccounts } from './store/linked-account.ts'

const inbox = await openInbox()
// Before the world's own: what is registered first is closed last.
afterAll(() => inbox.close())
const world = useWorld({ SMTP_URL: inbox.url })

const password = 'Correct-horse-7'
const mailsTo = (email: string) => inbox.mails.filter(({ to }) => to.includes(email))
const post = (path: string, token: string) => world.anonymous.post(path, { token })
const confirm = (token: string) => post('/auth/confirm-email', token)
const notMe = (token: string) => post('/auth/not-me', token)
const logIn = (email: string, typed = password) => world.anonymous.post('/auth/login', { email, password: typed })
let people = 0

/** Registered, verified and signed in, with an e-mail that nobody had before. */
async function somebody(): Promise<
  Pick<Person, 'get' | 'post' | 'delete'> & { name: string; email: string; again(): Promise<void> }
> {
  const name = `person_${++people}`
  const email = `${name}@example.org`
  await world.anonymous.post('/auth/register', { email, username: name, password, age: '16-plus' })
  await world.drain()
  await world.anonymous.post('/auth/verify-email', { token: inbox.lastToken(email) })
  let token = ''
  const bearer = () => ({ authorization: `Bearer ${token}` })
  const again = async () => {
    token = (await logIn(email)).data.session.accessToken
  }
  await again()
  await world.drain()
  return {
    name,
    email,
    again,
    get: (path, query) => world.anonymous.get(path, query, bearer()),
    post: (path, body) => world.anonymous.post(path, body, bearer()),
    delete: (path) => world.anonymous.delete(path, bearer()),
  }
}
type Somebody = Awaited<ReturnType<typeof somebody>>
const change = async (who: Somebody, newEmail: string) => {
  const answer = await who.post('/users/me/email', { newEmail })
  await world.drain()
  return answer
}
const kindsOf = async (who: Somebody) =>
  (await who.get('/users/me/security-log', { limit: 50 })).data.map(({ kind }: { kind: string }) => kind)

let mara: Somebody
beforeEach(async () => {
  mara = await somebody()
})
const fresh = () => `new_${people}@example.org`

describe('a change', () => {
  test('is asked for, told to the present address, confirmed at the new one, and told to both', async () => {
    expect((await mara.get('/users/me/email')).data).toEqual({ email: mara.email, verified: true, pending: null })
    const newEmail = fresh()
    expect(await change(mara, newEmail)).toMatchObject({ status: 200, data: { confirmationRequired: true } })
    expect((await mara.get('/users/me/email')).data).toMatchObject({ email: mara.email, pending: { newEmail } })
    expect(mailsTo(mara.email).at(-1)?.text).toContain(newEmail)
    expect(mailsTo(newEmail).map(({ subject }) => subject)).toEqual(['Confirm your new e-mail address'])
    const token = inbox.lastToken(newEmail)
    expect((await confirm(token)).data).toEqual({ acknowledged: true })
    expect((await confirm(token)).status).toBe(410)
    await world.drain()
    expect((await mara.get('/users/me/email')).data).toEqual({ email: newEmail, verified: true, pending: null })
    expect((await mara.get('/users/me')).data.email).toBe(newEmail)
    expect(mailsTo(mara.email).at(-1)?.subject).toBe('Your account has another e-mail address now')
    expect(mailsTo(newEmail).at(-1)?.subject).toBe('This is your e-mail address now')
    expect([(await logIn(mara.email)).status, (await logIn(newEmail)).status]).toEqual([401, 200])
    expect(await kindsOf(mara)).toEqual(expect.arrayContaining(['email-change-requested', 'email-changed']))
  })

  test('needs a fresh proof', async () => {
    world.clock.advance(11 * 60)
    expect(await change(mara, fresh())).toMatchObject({ status: 403, error: { code: 'STEP_UP_REQUIRED' } })
  })

  test('to one’s own address is none', async () => {
    expect(await change(mara, mara.email.toUpperCase())).toMatchObject({
      status: 400,
      error: { details: [{ field: 'newEmail' }] },
    })
  })

  test('to a taken address is answered the same, and its owner hears of it', async () => {
    const owner = await somebody()
    const free = await change(mara, fresh())
    const taken = await change(mara, owner.email.toUpperCase())
    expect([taken.status, taken.data]).toEqual([free.status, free.data])
    expect((await mara.get('/users/me/email')).data.pending.newEmail).toBe(owner.email.toUpperCase())
    expect(mailsTo(owner.email).at(-1)?.subject).toBe('Somebody wants to use your e-mail address')
    expect(mailsTo(owner.email).at(-1)?.text).not.toContain('#token=')
  })

  test('is given up by its owner, and its link is dead then', async () => {
    await change(mara, fresh())
    expect((await mara.delete('/users/me/email')).status).toBe(204)
    expect((await mara.delete('/users/me/email')).status).toBe(404)
    expect((await confirm(inbox.lastToken(fresh()))).status).toBe(410)
    expect((await mara.get('/users/me/email')).data.pending).toBeNull()
  })

  test('asked for again, to another address, the first link is dead', async () => {
    const [first, second] = [`a_${fresh()}`, `b_${fresh()}`]
    await change(mara, first)
    await change(mara, second)
    expect((await confirm(inbox.lastToken(first))).status).toBe(410)
    expect((await confirm(inbox.lastToken(second))).status).toBe(200)
  })

  test('can be asked for three times an hour', async () => {
    for (let n = 0; n < 3; n++) expect((await change(mara, `n${n}_${fresh()}`)).status).toBe(200)
    expect(await change(mara, fresh())).toMatchObject({ status: 429, error: { retryAfter: 3600 } })
  })

  test('an address is written to three times an hour, whoever wants it', async () => {
    const wanted = fresh()
    for (let n = 0; n < 5; n++) await change(await somebody(), wanted)
    expect(mailsTo(wanted)).toHaveLength(3)
  })

  test('a link is good for a day', async () => {
    await change(mara, fresh())
    world.clock.advance(86_401)
    expect((await confirm(inbox.lastToken(fresh()))).status).toBe(410)
  })

  test('of two who confirm the same address, one gets it; the other is told', async () => {
    const other = await somebody()
    const wanted = fresh()
    await change(mara, wanted)
    const hers = inbox.lastToken(wanted)
    await change(other, wanted)
    const answers = await Promise.all([confirm(hers), confirm(inbox.lastToken(wanted))])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('of ten who open one link at once, one confirms', async () => {
    await change(mara, fresh())
    const token = inbox.lastToken(fresh())
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(token)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(9).fill(410)])
  })

  test('who only asked to register with the address gives way to who reads its mails', async () => {
    const wanted = fresh()
    await world.anonymous.post('/auth/register', {
      email: wanted,
      username: `squat_${people}`,
      password,
      age: '16-plus',
    })
    await change(mara, wanted)
    expect((await confirm(inbox.lastToken(wanted))).status).toBe(200)
    expect((await logIn(wanted)).status).toBe(200)
  })

  test('links that went to the old address are dead after it', async () => {
    await world.anonymous.post('/auth/forgot-password', { email: mara.email })
    await world.drain()
    const reset = inbox.lastToken(mara.email)
    await change(mara, fresh())
    await confirm(inbox.lastToken(fresh()))
    expect(
      (await world.anonymous.post('/auth/reset-password', { token: reset, password: 'Battery-staple-8' })).status,
    ).toBe(410)
  })

  test.each([
    ['suspended', { suspended_at: new Date() }, 403],
    ['to be erased', { erases_at: new Date('2099-01-01') }, 409],
  ])('of an account that is %s by now does not happen', async (_, state, status) => {
    await change(mara, fresh())
    await world.platform.db.updateTable('account').set(state).where('email', '=', mara.email).execute()
    const token = inbox.lastToken(fresh())
    expect((await confirm(token)).status).toBe(status)
    const back = { suspended_at: null, erases_at: null }
    await world.platform.db.updateTable('account').set(back).where('email', '=', mara.email).execute()
    // What was refused has not used it up.
    expect((await confirm(token)).status).toBe(200)
  })

  test('stands in no queue and no table as a link', async () => {
    await mara.post('/users/me/email', { newEmail: fresh() })
    const jobs = await world.platform.db.selectFrom('one_time_token').selectAll().execute()
    await world.drain()
    expect(JSON.stringify(jobs)).not.toContain(inbox.lastToken(fresh()))
  })
})

describe('this wasn’t me', () => {
  const choose = (resetToken: string, typed = 'Battery-staple-8') =>
    world.anonymous.post('/auth/reset-password', { token: resetToken, password: typed })

  test('stops a change: all devices are out, the password is useless, and a new one lets its owner in', async () => {
    await change(mara, fresh())
    const { status, data } = await notMe(inbox.lastToken(mara.email))
    expect(status).toBe(200)
    expect((await mara.get('/users/me')).status).toBe(401)
    expect((await logIn(mara.email)).status).toBe(401)
    expect((await confirm(inbox.lastToken(fresh()))).status).toBe(410)
    expect((await choose(data.resetToken, password)).error?.details?.[0]?.field).toBe('password')
    expect((await choose(data.resetToken)).status).toBe(200)
    expect((await logIn(mara.email, 'Battery-staple-8')).status).toBe(200)
  })

  test('takes a change back for seven days, once', async () => {
    const newEmail = fresh()
    await change(mara, newEmail)
    await confirm(inbox.lastToken(newEmail))
    await world.drain()
    const undo = inbox.lastToken(mara.email)
    world.clock.advance(6 * 86_400)
    expect((await notMe(undo)).status).toBe(200)
    expect((await notMe(undo)).status).toBe(410)
    const rows = await world.platform.db
      .selectFrom('account')
      .select('email')
      .where('email', 'in', [newEmail, mara.email])
      .execute()
    expect(rows).toEqual([{ email: mara.email }])
  })

  test('is too late after that', async () => {
    await change(mara, fresh())
    await confirm(inbox.lastToken(fresh()))
    await world.drain()
    world.clock.advance(7 * 86_400 + 1)
    expect((await notMe(inbox.lastToken(mara.email))).status).toBe(410)
  })

  test('whoever took the account cannot take its owner’s way back, by no link of theirs', async () => {
    const evil = `evil_${fresh()}`
    await change(mara, evil)
    const owners = inbox.lastToken(mara.email)
    world.clock.advance(1)
    await confirm(inbox.lastToken(evil))
    await world.drain()
    world.clock.advance(1)
    await world.anonymous.post('/auth/login', { email: evil, password }, { 'user-agent': 'elsewhere/1' })
    await world.drain()
    const theirs = inbox.lastToken(evil)
    world.clock.advance(1)
    await change(mara, `again_${fresh()}`)
    await confirm(inbox.lastToken(`again_${fresh()}`))
    expect((await notMe(theirs)).status).toBe(200)
    expect((await notMe(owners)).status).toBe(200)
    const account = await world.platform.db
      .selectFrom('account')
      .select(['email', 'password_hash'])
      .where('username', '=', mara.name)
      .executeTakeFirstOrThrow()
    expect(account).toEqual({ email: mara.email, password_hash: null })
    // And back again they do not get.
    await world.drain()
    expect((await notMe(inbox.lastToken(evil))).status).toBe(410)
  })

  test('takes away a second factor that came after the mail', async () => {
    await change(mara, fresh())
    const { data } = await mara.post('/users/me/totp')
    expect(data.secret).toBeDefined()
    const { id: user_id } = await world.platform.db
      .selectFrom('account')
      .select('id')
      .where('email', '=', mara.email)
      .executeTakeFirstOrThrow()
    await world.platform.db
      .updateTable('totp')
      .set({ confirmed_at: new Date(Date.now() + 60_000) })
      .where('user_id', '=', user_id)
      .execute()
    const { data: back } = await notMe(inbox.lastToken(mara.email))
    await choose(back.resetToken)
    expect((await logIn(mara.email, 'Battery-staple-8')).data.session).not.toBeNull()
  })

  test('takes away an account elsewhere that was linked after the mail, and leaves the one from before', async () => {
    const { id: userId } = await world.platform.db
      .selectFrom('account')
      .select('id')
      .where('email', '=', mara.email)
      .executeTakeFirstOrThrow()
    const link = (provider: string) =>
      transaction(world.platform, (tx) => {
        const identity = { issuer: provider, subject: mara.email, email: null, emailVerified: false, name: null }
        return insertLinkedAccount(tx, newLink(tx, userId, provider, { ...identity, provenAt: null }))
      })
    await link('before')
    world.clock.advance(1)
    await change(mara, fresh())
    world.clock.advance(1)
    await link('after')
    await notMe(inbox.lastToken(mara.email))
    const linked = await listLinkedAccounts(world.platform, userId)
    expect(linked.map(({ provider }) => provider)).toEqual(['before'])
  })

  test('an address that has an account of its own by now is not taken from it', async () => {
    await change(mara, fresh())
    await confirm(inbox.lastToken(fresh()))
    await world.drain()
    const undo = inbox.lastToken(mara.email)
    await world.anonymous.post('/auth/register', {
      email: mara.email,
      username: `next_${people}`,
      password,
      age: '16-plus',
    })
    await world.drain()
    await world.anonymous.post('/auth/verify-email', { token: inbox.lastToken(mara.email) })
    expect(await notMe(undo)).toMatchObject({ status: 409 })
  })

  test('a link that never was is dead, in the same words', async () => {
    const made = await notMe('x'.repeat(43))
    expect([made.status, made.error]).toEqual([410, (await confirm('x'.repeat(43))).error])
  })
})
