/** What the canary search looks for: people who use everything there is, with values that stand nowhere else. */
import { Secret } from 'otpauth'
import { expect } from 'vitest'
import { makeAdmin } from '../modules/identity/index.ts'
import { clientOf } from './client.ts'
import { firstStep, withPasskey, withTotp } from './factors.ts'
import type { Inbox } from './inbox.ts'
import { picture } from './picture.ts'
import { testBrowser } from './provider-browser.ts'
import type { Peer } from './provider-peer.ts'
import { password, type Person, type World } from './world.ts'

export type Marks = (string | Buffer)[]

/** Sealed or hashed wherever they are kept. Weights are found as numbers would be written in JSON or text. */
export const sealed = {
  note: 'canary-note-5f0c2a9e',
  weight: '123.45671',
  bodyFat: '23.45671',
  muscle: '45.67891',
  waist: '87.65431',
  height: '187.6543',
  birthDate: '1987-06-05',
  goal: '98.76543',
  importedNote: 'canary-imported-77aa01',
  importedWeight: '111.22233',
  importedFile: 'canary-file-name.csv',
  waitingNote: 'canary-waiting-88bb02',
  guardian: 'canary-guardian@home.example',
  request: 'canary-team-request-99cc03',
  reportNote: 'canary-report-note-ab19',
  decisionReason: 'canary-decision-reason-bc20',
  appealText: 'canary-appeal-text-cd21',
  postTitle: 'canary-post-title-aa14',
  postText: 'canarypostword canary-post-text-bb25',
  postTag: 'canary-post-tag-cc36',
  postAlt: 'canary-post-alt-dd47',
  formerPost: 'canary-former-post-ee58',
  comment: 'canary-comment-ff69',
  formerComment: 'canary-former-comment-0a7b',
  searched: 'canarysearchedword',
  /** Typed where nobody has it. */
  strangeEmail: 'canary-nobody@home.example',
  password,
  /** Of every personal access token. */
  token: 'setpoint_pat_',
  /** Of every archive: names stand in a zip as they are. */
  archive: 'security-log.json',
  /** Of every picture. */
  picture: 'WEBPVP8',
} as const

/** Plain in the database and its backups, as docs/privacy.md says; nowhere else. */
export const plain = {
  email: 'canary-plain@home.example',
  newEmail: 'canary-plain-new@home.example',
  displayName: 'Canary Plain-Name',
  bio: 'canary-plain-bio-1d',
  team: 'canary-plain-team-4e',
  ipAddress: '203.0.113.177',
  device: 'Firefox on Linux',
  passkey: 'canary-plain-passkey',
  token: 'canary-plain-token',
} as const

const from = {
  'x-forwarded-for': plain.ipAddress,
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
}

/** Registers, confirms by the mail's link, and signs in from a browser; the link's token and all cookies are marks. */
export async function signUp(
  world: World,
  inbox: Inbox,
  { email, username, age }: { email: string; username: string; age: '13-15' | '16-plus' },
): Promise<{ person: Person; marks: Marks }> {
  const registered = await world.anonymous.post('/auth/register', { email, username, password, age }, from)
  expect(registered.status).toBe(201)
  await world.drain()
  const link = inbox.lastToken(email)
  expect((await world.anonymous.post('/auth/verify-email', { token: link })).status).toBe(200)
  const browser = await world.anonymous.post('/auth/login', { email, password, useCookie: true }, from)
  const cookies = [browser.headers['set-cookie'] ?? []].flat().map((text) => /=([^;]+)/.exec(String(text))?.[1] ?? '')
  expect(cookies).toHaveLength(2)
  const { data } = await world.anonymous.post('/auth/login', { email, password }, from)
  const { accessToken, refreshToken, user } = data.session
  const client = clientOf(world.app.http, () => person.accessToken)
  const person: Person = { ...client, userId: user.id, username, email, accessToken, refreshToken }
  return { person, marks: [link, accessToken, refreshToken, browser.data.session.accessToken, ...cookies] }
}

export async function plantDiary(world: World, mara: Person): Promise<Marks> {
  const entry = {
    weight: Number(sealed.weight),
    notes: sealed.note,
    bodyFatPercentage: Number(sealed.bodyFat),
    muscleMass: Number(sealed.muscle),
    circumferences: { waist: Number(sealed.waist) },
  }
  const { status, data } = await mara.post('/weight-entries', entry, { 'idempotency-key': 'canary-1' })
  expect(status).toBe(201)
  expect((await mara.upload(`/weight-entries/${data.id}/photos`, await picture(), 'me.png')).status).toBe(201)
  const facts = {
    height: Number(sealed.height),
    birthDate: sealed.birthDate,
    goalWeight: Number(sealed.goal),
    sex: 'female',
    displayName: plain.displayName,
    bio: plain.bio,
  }
  expect((await mara.patch('/users/me', facts, { 'idempotency-key': 'canary-2' })).status).toBe(200)
  expect((await mara.upload('/users/me/avatar', await picture(), 'me.png')).status).toBe(200)
  await mara.get('/weight-entries/chart', { period: 'all' })
  const csv = `Date,Weight (kg),Notes\n2024-03-01,${sealed.importedWeight},${sealed.importedNote}\n2024-03-02,80.1,\n`
  const run = await mara.upload('/imports', Buffer.from(csv), sealed.importedFile)
  expect((await mara.post(`/imports/${run.data.id}/confirm`)).status).toBe(202)
  await world.drain()
  const waiting = await mara.upload(
    '/imports',
    Buffer.from(csv.replace(sealed.importedNote, sealed.waitingNote)),
    'b.csv',
  )
  expect(waiting.status).toBe(201)
  const photos = (await mara.get('/photos')).data
  expect((await world.anonymous.get(photos[0].url)).bytes.includes(sealed.picture)).toBe(true)
  const { avatar } = (await mara.get('/users/me')).data
  return [photos[0].url, photos[0].thumbnailUrl, avatar.small].map(signatureIn)
}

/** Somebody's team with a picture, and somebody else who asks to join it. */
export async function plantTeam(owner: Person, asking: Person): Promise<Marks> {
  const { data } = await owner.post('/teams', { name: plain.team, privacy: 'private', listed: true })
  const { avatar } = (await owner.upload(`/teams/${data.id}/avatar`, await picture(), 'us.png')).data
  const key = { 'idempotency-key': 'canary-3' }
  const { status } = await asking.post(`/teams/${data.id}/requests`, { message: sealed.request }, key)
  expect(status).toBe(201)
  expect((await owner.get(`/teams/${data.id}/requests`)).data).toMatchObject([{ message: sealed.request }])
  return [signatureIn(avatar.small)]
}

/** A post with everything that can be in one, what somebody says to it, both changed, and a search. */
export async function plantPosts(world: World, author: Person, reader: Person): Promise<Marks> {
  const uploaded = (await author.upload('/posts/pictures', await picture(), 'us.png')).data
  const input = { type: 'tip', content: sealed.formerPost, visibility: 'public', tags: [sealed.postTag] }
  const pictures = [{ id: uploaded.id, alt: sealed.postAlt }]
  const key = { 'idempotency-key': 'canary-4' }
  const { status, data } = await author.post('/posts', { ...input, pictures, title: sealed.postTitle }, key)
  expect(status).toBe(201)
  expect((await author.patch(`/posts/${data.id}`, { content: sealed.postText })).status).toBe(200)
  const said = (await reader.post(`/posts/${data.id}/comments`, { content: sealed.formerComment })).data
  expect((await reader.patch(`/comments/${said.id}`, { content: sealed.comment })).status).toBe(200)
  for (const words of [sealed.postText, sealed.searched, 'canarypostword'])
    expect((await reader.get('/posts/search', { words })).data).toHaveLength(words === sealed.searched ? 0 : 1)
  expect((await reader.get('/posts/tagged', { tag: sealed.postTag })).data).toHaveLength(1)
  expect((await world.anonymous.get(data.pictures[0].url)).bytes.includes(sealed.picture)).toBe(true)
  return [signatureIn(data.pictures[0].url)]
}

/** A report in somebody's own words, a decision with its sanction, and an appeal. */
export async function plantModeration(world: World, author: Person, reporter: Person, chief: Person): Promise<Marks> {
  const { id } = (await author.post('/posts', { type: 'update', content: sealed.formerPost, visibility: 'public' }))
    .data
  const key = { 'idempotency-key': 'canary-5' }
  const note = { reason: 'sexual', note: sealed.reportNote }
  expect((await reporter.post(`/posts/${id}/report`, note, key)).status).toBe(201)
  const [line] = (await chief.get('/moderation/cases', { reason: 'sexual' })).data
  const ruling = { act: 'bar', days: 1, reason: sealed.decisionReason }
  expect((await chief.post(`/moderation/cases/${line.id}/decision`, ruling, key)).status).toBe(200)
  const [mine] = (await author.get('/moderation/mine')).data
  const appeal = { text: sealed.appealText }
  expect((await author.post(`/moderation/mine/${mine.id}/appeal`, appeal, key)).status).toBe(201)
  await world.drain()
  return []
}

/** Links by mail and what is typed where there is no account. */
export async function plantLinks(world: World, inbox: Inbox, mara: Person): Promise<Marks> {
  await world.anonymous.post('/auth/forgot-password', { email: mara.email })
  await world.anonymous.post('/auth/forgot-password', { email: sealed.strangeEmail })
  await world.anonymous.post('/auth/login', { email: sealed.strangeEmail, password: 'Wrong-guess-1' })
  await world.drain()
  const reset = inbox.lastToken(mara.email)
  expect((await mara.post('/users/me/email', { newEmail: plain.newEmail })).status).toBe(200)
  await world.drain()
  return [reset, inbox.lastToken(plain.newEmail), inbox.lastToken(mara.email)]
}

/** A young person's guardian, asked and answering. */
export async function plantGuardian(world: World, inbox: Inbox, kim: Person): Promise<Marks> {
  expect((await kim.post('/users/me/guardian', { email: sealed.guardian })).status).toBe(202)
  await world.drain()
  const token = inbox.lastToken(sealed.guardian)
  expect((await world.anonymous.post('/guardian/agree', { token })).status).toBe(200)
  return [token]
}

/** An archive that lies there, and its signed address. */
export async function plantArchive(world: World, mara: Person): Promise<Marks> {
  const { data: run } = await mara.post('/users/me/export')
  await world.drain()
  const { status, data } = await mara.post(`/users/me/export/${run.id}/link`)
  expect(status).toBe(200)
  const { bytes } = await world.anonymous.get(data.url)
  expect(bytes.includes(sealed.archive)).toBe(true)
  return [signatureIn(data.url)]
}

export async function plantToken(world: World, mara: Person): Promise<Marks> {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const input = { name: plain.token, scopes: ['profile:read'], expiresAt }
  const script = await mara.post('/users/me/tokens', input, { 'idempotency-key': 'canary-6' })
  expect(script.status).toBe(201)
  await world.anonymous.get('/users/me', {}, { ...from, authorization: `Bearer ${script.data.token}` })
  return [script.data.token]
}

/** A second factor, set up and used in every way: its secrets, as they were shown and as bytes. */
export async function plantFactors(world: World, mara: Person): Promise<Marks> {
  await withPasskey(mara, undefined, plain.passkey)
  const { secret, recoveryCodes, code } = await withTotp(world, mara)
  const token = await firstStep(world, mara)
  const renewed = await mara.post('/users/me/recovery-codes', undefined, { 'idempotency-key': 'canary-7' })
  const codes = [...recoveryCodes, ...(renewed.data.codes as string[])]
  const steps = [{ code: '000000' }, { recoveryCode: codes.at(-1) }]
  for (const step of steps) await world.anonymous.post('/auth/second-factor', { token, ...step })
  await mara.post('/auth/prove', { code: code(1) })
  expect(codes.length).toBeGreaterThanOrEqual(10)
  const bytes = Buffer.from(Secret.fromBase32(secret).bytes)
  return [secret, bytes, bytes.toString('hex'), token, ...codes, ...codes.map((each) => each.replaceAll('-', ''))]
}

/** Everything that an admin does to somebody, each with its reason. */
export async function plantReasons(world: World, admin: Person, tom: Person): Promise<Marks> {
  await makeAdmin(world.platform, admin.email)
  await withTotp(world, admin)
  const acts = ['role', 'suspend', 'lift', 'log-out', 'security-log'] as const
  const reasons = acts.map((act) => `canary-reason-${act}-3d81`)
  for (const [index, act] of acts.entries()) {
    const input = { reason: reasons[index], ...(act === 'role' && { role: 'coach' }) }
    const path = `/admin/users/${tom.userId}/${act}`
    const key = { 'idempotency-key': `canary-${act}` }
    const { status } = await (act === 'role' ? admin.patch(path, input, key) : admin.post(path, input, key))
    expect([act, status]).toEqual([act, 200])
    await world.anonymous.post('/auth/login', { email: tom.email, password })
  }
  const { data } = await admin.get('/admin/log')
  expect(data.map(({ reason }: { reason: string | null }) => reason)).toEqual(expect.arrayContaining(reasons))
  return reasons
}

/** An account elsewhere: linked, used, and in the middle of signing up. What the provider knows and gives must be nowhere. */
export async function plantProvider(world: World, peer: Peer, mara: Person): Promise<Marks> {
  const marks = { sub: 'canary-subject-1', email: 'canary-mail-1@home.example', name: 'Canary Name-One' }
  const tokens: string[] = []
  peer.faults.answer = ({ body }) => {
    if (body !== '') tokens.push(...['access_token', 'id_token', 'refresh_token'].map((name) => String(body[name])))
  }
  peer.says(marks)
  const browser = testBrowser(world)
  const { data } = await browser.start('/users/me/linked-accounts/start', { provider: 'home' }, mara)
  const back = await browser.visit(data.address)
  const ticket = String((await browser.arrive(back))['ticket'])
  expect((await browser.post('/users/me/linked-accounts', { ticket }, mara)).status).toBe(201)
  const { ticket: used } = await browser.goes('home')
  expect((await browser.post('/auth/oidc/sign-in', { ticket: String(used) })).status).toBe(200)
  const other = { sub: 'canary-subject-2', email: 'canary-mail-2@home.example', name: 'Canary Name-Two' }
  peer.says(other)
  const { ticket: waiting } = await browser.goes('home')
  expect((await browser.post('/auth/oidc/sign-in', { ticket: String(waiting) })).data.signUp.email).toBe(other.email)
  expect(tokens).toHaveLength(9)
  const carried = ['code', 'state'].map((name) => String(back.searchParams.get(name)))
  return [...Object.values(marks), ...Object.values(other), ...tokens, ...carried, ...browser.cookies.values(), ticket]
}

function signatureIn(address: string): string {
  const signature = new URL(address, 'http://localhost').searchParams.get('signature')
  if (signature === null) throw new Error('the address is not signed')
  return signature
}
