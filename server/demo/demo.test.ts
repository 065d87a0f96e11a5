/** The demo, filled as a new user would: with its last weeks only, which is a third of the work. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoLogin } from '@setpoint/contract/identity'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openApp, type App } from '../app.ts'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import { clientOf, type Client } from '../test/client.ts'
import { cloneTemplate } from '../test/database.ts'
import { demoChallenges } from './challenge-texts.ts'
import { badges } from './incident-texts.ts'
import { demoPeople } from './people/index.ts'
import { latelyWritten } from './posts/index.ts'
import { fillDemo, unhurried } from './seed.ts'
import { demoTeams, membersOf } from './team-texts.ts'

let settings: Settings
let connection: string
let app: App
let mara: Client
let leftOver: string[]
const said: string[] = []
const opened = new AsyncDisposableStack()
const fill = () => fillDemo(settings, connection, (line) => said.push(line))

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'setpoint-demo-'))
  opened.defer(() => rm(folder, { recursive: true, force: true }))
  const database = await cloneTemplate(inject('postgres'))
  opened.defer(() => database.drop())
  connection = database.connection
  settings = readSettings({
    SETPOINT_DATA: folder,
    DEMO: 'small',
    LOG_LEVEL: 'error',
    DATABASE_POOL: '6',
    BACKUP_TIMES: 'off',
    RATE_LIMITS: 'off',
    CAPTCHA: 'off',
  })
  if (!(await fill())) throw new Error('an empty database was taken for a filled one')
  app = await openApp(settings, { connection, webRoot: null, ...unhurried })
  opened.defer(() => app.stop())
  leftOver = await waitingJobs()
  const { data } = await clientOf(app.http, () => null).post('/auth/login', demoLogin)
  mara = clientOf(app.http, () => data.session.accessToken)
}, 600_000)
afterAll(() => opened.disposeAsync())

async function waitingJobs(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from pgboss.job
    where state < 'completed' and start_after <= now() and left(name, 2) <> '__'`.execute(app.platform.db)
  return rows.map(({ name }) => name)
}

/** Every page of an endless list, or of one by pages. */
// oxlint-disable-next-line typescript/no-explicit-any -- as in Answered.data
async function whole(path: string): Promise<any[]> {
  const items: unknown[] = []
  for (let query: Record<string, string | number> = { limit: 50 }; ;) {
    const { status, data, pagination } = await mara.get(path, query)
    expect([path, status]).toEqual([path, 200])
    items.push(...data)
    const next = pagination as unknown as { hasNext: boolean; nextCursor?: string; page?: number }
    if (!next?.hasNext) return items
    query =
      next.nextCursor === undefined ? { limit: 50, page: (next.page ?? 0) + 1 } : { limit: 50, cursor: next.nextCursor }
  }
}

test('it says in one line what it is doing, and does it once', async () => {
  expect(said).toHaveLength(1)
  expect(await fill()).toBe(false)
  expect(said).toHaveLength(1)
})

test('a filling that was broken off is told in words, and not taken for a whole one', async () => {
  const mark = join(settings.SETPOINT_DATA, 'demo-is-being-filled')
  await writeFile(mark, '')
  await expect(fill()).rejects.toThrow(/broken off.*Delete/)
  await rm(mark)
})

test('everybody’s page opens, but for those who are to be seen by nobody', async () => {
  const everybody = await app.platform.db.selectFrom('account').select(['id', 'username']).execute()
  expect(everybody).toHaveLength(60)
  const closed: string[] = []
  for (const { id, username } of everybody) {
    const { status, data } = await mara.get(`/users/${id}`)
    if (status === 404) closed.push(username)
    else {
      expect([username, status]).toEqual([username, 200])
      for (const list of ['posts', 'achievements', 'badges'])
        expect([username, list, (await mara.get(`/users/${id}/${list}`)).status]).toEqual([username, list, 200])
      const withPicture = demoPeople.find((person) => person.username === username)?.picture !== undefined
      if (withPicture) expect((await mara.get(data.avatar.small)).status).toBe(200)
    }
  }
  expect(closed.toSorted()).toEqual(['karin_b', 'klaus_d', 'sana'])
})

test('the three teams have their people, a board, and badges that were given', async () => {
  const teams = await app.platform.db.selectFrom('team').select(['id', 'name']).execute()
  expect(teams.map(({ name }) => name).toSorted()).toEqual(demoTeams.map(({ about }) => about.name).toSorted())
  for (const { id, name } of teams) {
    const members = await mara.get(`/teams/${id}/members`)
    const team = demoTeams.find(({ about }) => about.name === name)
    if (team === undefined || !membersOf(team).includes('mara')) {
      // It is listed: that it is there is no secret, who is in it is.
      expect(members.status).toBe(403)
      continue
    }
    expect(members.data).toHaveLength(membersOf(team).length)
    const board = await mara.get(`/teams/${id}/leaderboard`, { by: 'percentage', period: 'all' })
    expect(board.data.entries.length).toBeGreaterThan(5)
    const given = await mara.get(`/teams/${id}/badges`)
    expect(given.data.length).toBe(
      badges.filter(({ team: of }) => (of === 'lakeside') === (name === 'Lakeside Movers') && of !== 'thirdfloor')
        .length,
    )
  }
})

test('the feed has what was written, with pictures, cards, likes and comments, at its time', async () => {
  const posts = [...(await whole('/posts')), ...(await whole('/posts/following'))]
  expect(new Set(posts.map(({ id }) => id)).size).toBeGreaterThan(latelyWritten.length / 2)
  expect(new Set(posts.map(({ type }) => type)).size).toBe(6)
  const written = posts.find(({ content }) => content.startsWith('Things I have learned from two years'))
  expect(written.likes).toBeGreaterThan(10)
  expect((await mara.get(written.pictures[0].url)).status).toBe(200)
  expect(Date.now() - Date.parse(written.createdAt)).toBeGreaterThan(10 * 86_400_000)
  const comments = await whole(`/posts/${written.id}/comments`)
  expect(comments.map(({ level }) => level)).toContain(2)
  expect(posts.map(({ card }) => card?.kind)).toEqual(expect.arrayContaining(['trend', 'milestone', 'challenge']))
})

test('challenges run, and those that are over have winners', async () => {
  const lists = await Promise.all(
    ['mine', 'teams', 'open', 'finished'].map((list) => mara.get('/challenges', { list })),
  )
  const all = new Map(lists.flatMap(({ data }) => data).map((each) => [each.name, each]))
  const states = demoChallenges.map(({ name }) => [name, all.get(name)?.state ?? null])
  expect(Object.fromEntries(states)).toEqual({
    'One per cent, gently': null,
    'Two weeks, every day': 'finished',
    'Slow and steady': 'running',
    'Thirty mornings by the lake': 'running',
    'Lake against stairs': 'running',
    'Before coffee': 'running',
  })
  expect(all.get('Two weeks, every day').winners.length).toBeGreaterThan(1)
  const own = await mara.get(`/challenges/${all.get('Thirty mornings by the lake').id}/progress`)
  expect(own.data.participation.value).toBeGreaterThan(3)
})

test('three wait to follow Mara, two to join her team, and one appeal for her to answer', async () => {
  expect((await mara.get('/users/me/follow-requests')).data).toHaveLength(3)
  const teams = await mara.get('/teams/mine')
  expect(teams.data.find(({ name }: { name: string }) => name === 'Lakeside Movers').openRequests).toBe(2)
  const cases = await whole('/moderation/cases')
  expect(cases).toHaveLength(1)
  expect((await mara.get('/moderation/cases', { state: 'appealed' })).data).toHaveLength(1)
})

test('no job of it was left or failed for good', async () => {
  expect(await app.opened.queue.deadLetters()).toBe(0)
  expect(leftOver).toEqual([])
})
