/**
 * What stands in an archive, of somebody about whom every table holds something: each table that is said to be exported is
 * in it with its rows, in each of its forms. A new table fails here until somebody plants a row of it.
 */
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { consentVersions } from '@setpoint/contract/consents'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personalData } from '../app.ts'
import { suspendByOperator, liftByOperator } from '../modules/admin/index.ts'
import { withPasskey, withTotp } from './factors.ts'
import { picture } from './picture.ts'
import { testBrowser } from './provider-browser.ts'
import { openPeer } from './provider-peer.ts'
import { signInAgain } from './sign-in-again.ts'
import { password, useWorld, type Person } from './world.ts'

const peer = await openPeer()
afterAll(() => peer.close())
const home = { preset: 'oidc', id: 'home', name: 'Home', clientId: 'setpoint', clientSecret: 'x', issuer: peer.issuer }
const world = useWorld({ OIDC_PROVIDERS: JSON.stringify([home]) })
const parts = personalData.flatMap((data) => data.exports)
const formula = '=HYPERLINK("https://evil.example")'

let ada: Person
let files: Record<string, Uint8Array> = {}
const text = (path: string) => strFromU8(files[path] ?? new Uint8Array())
const json = (path: string) => JSON.parse(text(path))

beforeAll(async () => {
  ada = await world.person('ada', { age: '13-15' })
  await livelyDiary()
  await livelyCircle()
  await livelyTeam()
  await livelyFeed()
  await livelyModeration()
  await livelyAccount()
  await ada.post('/users/me/export')
  await world.drain()
  const { id } = (await ada.get('/users/me/export')).data.runs[0]
  const { url } = (await ada.post(`/users/me/export/${id}/link`)).data
  files = unzipSync((await world.anonymous.get(url)).bytes)
})

async function livelyDiary(): Promise<void> {
  await ada.patch('/users/me', { displayName: '=Ada', height: 171 })
  await ada.upload('/users/me/avatar', await picture(), 'me.png')
  const { data } = await ada.post('/weight-entries', { weight: 71.5, notes: formula })
  await ada.upload(`/weight-entries/${data.id}/photos`, await picture(), 'p.png')
  await ada.upload('/imports', Buffer.from('date,weight (kg)\n2026-01-02,70\n'), 'old.csv')
}

/** Whom one avoids, and who had to agree to what. */
async function livelyCircle(): Promise<void> {
  const [tom, ida] = [await world.person('tom'), await world.person('ida')]
  await ada.post('/users/me/blocks', { userId: tom.userId })
  await ada.post('/users/me/mutes', { userId: ida.userId })
  const { data } = await ida.post('/teams', { name: 'Ida’s', privacy: 'private', listed: true })
  await ada.post(`/teams/${data.id}/requests`, { message: formula })
  const shut = (await ida.post('/teams', { name: 'Shut', privacy: 'private', listed: true })).data
  await ada.post(`/teams/${shut.id}/requests`, {})
  await ida.post(`/teams/${shut.id}/requests/${ada.userId}/decline`)
  const [uli, eva] = [await world.person('uli'), await world.person('eva')]
  await ada.post(`/users/${uli.userId}/follow`)
  await eva.post(`/users/${ada.userId}/follow`)
  await ada.delete(`/users/me/suggestions/${eva.userId}`)
  const own = (await ada.post('/teams', { name: 'Ada’s', privacy: 'private' })).data
  const strict = (await ida.post('/teams', { name: 'Strict', privacy: 'public' })).data
  await ada.post(`/teams/${strict.id}/join`)
  await ida.post(`/teams/${strict.id}/members/${ada.userId}/remove`)
  await ada.post('/users/me/guardian', { email: 'parent@example.org' })
  await world.drain()
  const mails = (await world.mails()).join('\n').replaceAll('=\n', '').replaceAll('=3D', '=')
  const token = /\/guardian#token=([\w-]+)/.exec(mails)?.[1]
  expect((await world.anonymous.post('/guardian/agree', { token })).status).toBe(200)
  expect((await ada.put('/users/me/consents/analytics', { given: true, version: 1 })).status).toBe(200)
  const version = consentVersions['team-leaderboard']
  await ada.put('/users/me/consents/team-leaderboard', { given: true, version, with: own.id })
  const shown = { weight: 'percentage', streak: true, points: false }
  expect((await ada.put(`/teams/${own.id}/leaderboard/showing`, shown)).status).toBe(200)
  await livelyChallenge(own.id)
}

async function livelyChallenge(teamId: string): Promise<void> {
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  const wanted = { name: formula, type: 'consistency', target: 5, startDay: day(1), endDay: day(14) }
  const { data } = await ada.post('/challenges', { ...wanted, scope: 'team', teamId })
  const joined = await ada.post(`/challenges/${data.id}/join`, { showing: true, version: consentVersions.challenge })
  expect(joined.status).toBe(200)
}

/** What she has written, changed, liked and marked. */
async function livelyFeed(): Promise<void> {
  const { id } = (await ada.upload('/posts/pictures', await picture(), 'soup.png')).data
  const input = { type: 'recipe', content: formula, visibility: 'followers', tags: ['soup'], pictures: [{ id }] }
  const post = (await ada.post('/posts', input)).data
  await ada.patch(`/posts/${post.id}`, { title: 'Better' })
  const comment = (await ada.post(`/posts/${post.id}/comments`, { content: formula })).data
  await ada.patch(`/comments/${comment.id}`, { content: 'On second thought' })
  await ada.post(`/posts/${post.id}/like`)
  await ada.post(`/posts/${post.id}/bookmark`)
}

/** What somebody in a team that she was in has given her, and thinks of what she wrote there. */
async function livelyTeam(): Promise<void> {
  const kai = await world.person('kai')
  const { id } = (await kai.post('/teams', { name: 'Kai’s', privacy: 'public' })).data
  await ada.post(`/teams/${id}/join`)
  const picture = { shape: 'circle', colour: 'teal', symbol: 'sun' }
  const badge = (await kai.post(`/teams/${id}/badges`, { name: 'Early', picture })).data
  const given = { userId: ada.userId, reason: formula }
  expect((await kai.post(`/teams/${id}/badges/${badge.id}/awards`, given)).status).toBe(201)
  const post = { type: 'update', content: formula, visibility: 'team', teamId: id }
  const written = (await ada.post('/posts', post)).data
  expect((await kai.post(`/posts/${written.id}/like`)).status).toBe(200)
  expect((await ada.post(`/teams/${id}/leave`)).status).toBe(204)
}

/** What she has reported, what of hers was hidden, and what she says to that. */
async function livelyModeration(): Promise<void> {
  const [vic, chief] = [await world.person('vic'), await world.admin('chief')]
  await ada.post(`/users/${vic.userId}/report`, { reason: 'spam', note: formula })
  await vic.post(`/users/${ada.userId}/report`, { reason: 'hate' })
  const { data } = await chief.get('/moderation/cases', { reason: 'hate' })
  const decision = { act: 'bar', days: 1, reason: formula }
  expect((await chief.post(`/moderation/cases/${data[0].id}/decision`, decision)).status).toBe(200)
  const [mine] = (await ada.get('/moderation/mine')).data
  expect((await ada.post(`/moderation/mine/${mine.id}/appeal`, { text: formula })).status).toBe(201)
}

async function livelyAccount(): Promise<void> {
  await suspendByOperator(world.platform, ada.email, formula)
  await liftByOperator(world.platform, ada.email)
  await signInAgain(world, ada)
  peer.says({ sub: 'subject-1', email: 'ada@elsewhere.example' })
  const browser = testBrowser(world)
  const { data } = await browser.start('/users/me/linked-accounts/start', { provider: 'home' }, ada)
  const { ticket } = await browser.arrive(await browser.visit(data.address))
  expect((await browser.post('/users/me/linked-accounts', { ticket }, ada)).status).toBe(201)
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  await ada.post('/users/me/tokens', { name: formula, scopes: ['profile:read'], expiresAt })
  await withPasskey(ada, undefined, '@phone')
  await withTotp(world, ada)
  await world.anonymous.post('/auth/login', { email: ada.email, password: `${password}x` })
}

describe('every table that is said to be exported', () => {
  const tables = parts.flatMap((part) => part.tables.map((table) => [table, part] as const))

  test.each(tables)('%s is in the archive, with what it holds', async (table, part) => {
    const owner = table === 'account' ? 'id' : 'user_id'
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)} where ${sql.ref(owner)} = ${ada.userId}`.execute(
      world.platform.db,
    )
    expect([table, rows[0]?.count]).not.toEqual([table, 0])
    for (const name of part.name.split(', ')) expect([name, holdsSomething(name)]).toEqual([name, true])
  })

  function holdsSomething(name: string): boolean {
    if (name.endsWith('/')) return Object.keys(files).some((path) => path.startsWith(name))
    if (name.endsWith('.csv')) return text(name).trim().split('\r\n').length > 1
    return Object.keys(json(name)).length > 0
  }
})

test('nothing is in it that no part names', () => {
  const names = parts.flatMap((part) => part.name.split(', '))
  const strange = Object.keys(files).filter(
    (path) =>
      path !== 'README.txt' && !names.some((name) => (name.endsWith('/') ? path.startsWith(name) : path === name)),
  )
  expect(strange).toEqual([])
})

test('of identity everything that is hers to know: devices, log, accounts elsewhere, tokens, passkeys', () => {
  expect(json('sessions.json')[0]).toMatchObject({
    ipAddress: '127.0.0.1',
    endedAt: null,
    secondFactorAt: expect.any(String),
  })
  const kinds = json('security-log.json').map(({ kind }: { kind: string }) => kind)
  for (const kind of ['registered', 'suspended', 'passkey-added', 'totp-added', 'token-created', 'provider-linked'])
    expect(kinds).toContain(kind)
  expect(json('security-log.json')).toContainEqual(
    expect.objectContaining({ kind: 'suspended', doneBy: 'operator', reason: formula }),
  )
  expect(json('linked-accounts.json')).toMatchObject([{ provider: 'home', label: 'ada@elsewhere.example' }])
  expect(json('tokens.json')).toMatchObject([{ name: formula, scopes: ['profile:read'] }])
  expect(json('passkeys.json')).toMatchObject([{ name: '@phone' }])
})

test('of the others too: guardian, consents, whom she avoids and follows, teams, the file that waits', () => {
  expect(json('guardian.json')).toMatchObject({ state: 'given', email: 'parent@example.org' })
  expect(json('consents.json')).toMatchObject([
    { purpose: 'challenge', given: true, by: 'person' },
    { purpose: 'team-leaderboard', given: true, by: 'person' },
    { purpose: 'analytics', given: true, version: 1, by: 'person' },
  ])
  expect([json('blocked-people.json').length, json('muted-people.json').length]).toEqual([1, 1])
  expect(json('following.json')).toMatchObject([{ username: 'uli', state: 'following' }])
  // She is under 16, and is asked.
  expect(json('followers.json')).toMatchObject([{ username: 'eva', state: 'requested' }])
  expect(json('dismissed-suggestions.json')).toHaveLength(1)
  expect(json('teams.json')).toMatchObject([{ name: 'Ada’s', role: 'owner' }])
  expect(json('team-leaderboards.json')).toMatchObject({
    weight: { kind: 'percentage', countsFrom: null },
    showing: [{ weight: 'percentage', streak: true }],
  })
  expect(json('team-leaderboards.json').figures).toContainEqual(
    expect.objectContaining({ kind: 'streak', period: 'all', value: 1 }),
  )
  expect(json('team-leaderboards.json').points).toMatchObject([{ points: 0 }])
  expect(json('challenges.json')).toMatchObject([
    { challenge: { name: formula, type: 'consistency', target: 5 }, showing: true, result: { points: 0 } },
  ])
  expect(json('team-requests.json')).toMatchObject([{ message: formula }])
  const original = Object.keys(files).find((path) => path.startsWith('imports/')) ?? ''
  expect(text(original)).toBe('date,weight (kg)\n2026-01-02,70\n')
})

test('of the feed what she has written, before and after it was changed, and what she likes and has marked', () => {
  const [post] = json('posts.json')
  expect(post).toMatchObject({ title: 'Better', content: formula, tags: ['soup'], before: [{ title: null }] })
  expect(json('comments.json')).toMatchObject([
    { postId: post.id, content: 'On second thought', before: [{ content: formula }] },
  ])
  expect(json('liked-posts.json')).toMatchObject([{ postId: post.id }])
  expect(json('bookmarked-posts.json')).toMatchObject([{ postId: post.id }])
  const [picture] = json('post-pictures.json')
  expect(Object.keys(files)).toContain(picture.file)
})

describe('as CSV', () => {
  /** The weights' CSV is made to be brought in again, and has its own heading. */
  const pairs = () => Object.keys(files).filter((path) => path.endsWith('.csv') && !/^(?:weights|imports)/.test(path))

  test('the same is told as in JSON, column by column', () => {
    expect(pairs().length).toBeGreaterThanOrEqual(5)
    for (const path of pairs()) {
      const list = json(path.replace('.csv', '.json'))
      const [heading, ...lines] = text(path).trimEnd().split('\r\n')
      expect([path, heading?.split(',').toSorted()]).toEqual([path, Object.keys(list[0]).toSorted()])
      expect([path, lines.length]).toEqual([path, list.length])
    }
  })

  test('instants stand as they are, without quotes of their own', () => {
    for (const path of pairs()) expect([path, text(path).includes('"""2')]).toEqual([path, false])
    expect(text('sessions.csv')).toMatch(/,\d{4}-\d\d-\d\dT[\d:.]+Z,/)
  })

  test('no cell is a formula, whoever wrote it', () => {
    const all = Object.keys(files).filter((path) => path.endsWith('.csv') && !path.startsWith('imports/'))
    expect(all.map(text).join('')).toContain("'=HYPERLINK")
    for (const path of all) expect([path, /(?:^|,|\n)"?[=+@\t]/.exec(text(path))?.[0]]).toEqual([path, undefined])
  })
})

test('nothing that signs somebody in is in it', () => {
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes, true))
    .join('')
  expect(all).not.toMatch(/\$argon2|[a-z]Hash|token_hash|publicKey|credentialId|secret"/)
})
