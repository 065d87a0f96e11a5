/**
 * Plants marked values in everything that has to be sealed, runs everything, then searches every byte that was kept:
 * database files, write-ahead log, queue, storage, keys, log, backups unpacked, copied keys. Finding one means that it is
 * readable by whoever copies the disk. What is plain on purpose is planted too: it proves that the search finds, and it
 * must be in the database and its backups only.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyKeys } from '../platform/backup/key-copy.ts'
import { makeBackup } from '../platform/backup/make-backup.ts'
import { backupPlaces } from '../platform/backup/places.ts'
import {
  plain,
  plantArchive,
  plantDiary,
  plantFactors,
  plantGuardian,
  plantLinks,
  plantPosts,
  plantProvider,
  plantModeration,
  plantReasons,
  plantTeam,
  plantToken,
  sealed,
  signUp,
  type Marks,
} from './canary-plants.ts'
import { openInbox } from './inbox.ts'
import { bytesBelow, bytesOfBackups, search, type Found, type Kept } from './kept-bytes.ts'
import { openPeer } from './provider-peer.ts'
import { openWholeWorld, type World } from './world.ts'

const clientSecret = 'canary-client-secret-b01'
let home = ''
let found: Found[] = []
let places: string[] = []
const secrets: Marks = [clientSecret, ...Object.values(sealed)]
const hits = (marks: Marks) => found.filter(({ mark }) => marks.some((each) => each.toString('latin1') === mark))

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'setpoint-canary-'))
  const [inbox, peer] = [await openInbox(), await openPeer()]
  const provider = { preset: 'oidc', id: 'home', name: 'Home', clientId: 'setpoint', issuer: peer.issuer, clientSecret }
  const { world, close } = await openWholeWorld({
    LOG_LEVEL: 'trace',
    LOG_FILE: join(home, 'log', 'setpoint.log'),
    SMTP_URL: inbox.url,
    TRUST_PROXY: '127.0.0.1',
    OIDC_PROVIDERS: JSON.stringify([provider]),
    BACKUP_FOLDER: join(home, 'backups'),
    KEYS_COPY_FOLDER: join(home, 'keys-copy'),
  })
  try {
    const mara = await signUp(world, inbox, { email: plain.email, username: 'mara', age: '16-plus' })
    const kim = await signUp(world, inbox, { email: 'kim@home.example', username: 'kim', age: '13-15' })
    const adult = (name: string) =>
      signUp(world, inbox, { email: `${name}@home.example`, username: name, age: '16-plus' })
    const [anna, udo, rita] = [await adult('anna'), await adult('udo'), await adult('rita')]
    secrets.push(
      ...mara.marks,
      ...kim.marks,
      ...anna.marks,
      ...(await plantDiary(world, mara.person)),
      ...(await plantGuardian(world, inbox, kim.person)),
      ...(await plantTeam(mara.person, kim.person)),
      ...(await plantPosts(world, mara.person, kim.person)),
      ...(await plantLinks(world, inbox, mara.person)),
      ...(await plantToken(world, mara.person)),
      ...(await plantArchive(world, mara.person)),
      ...(await plantProvider(world, peer, mara.person)),
      ...(await plantFactors(world, mara.person)),
      ...(await plantReasons(world, anna.person, kim.person)),
      ...(await plantModeration(world, udo.person, rita.person, anna.person)),
    )
    await world.drain()
    await lookEverywhere(world)
  } finally {
    await close()
    await Promise.all([inbox.close(), peer.close()])
  }
})
afterAll(() => rm(home, { recursive: true, force: true }))

async function lookEverywhere(world: World): Promise<void> {
  const where = backupPlaces(world.platform.config)
  copyKeys(where)
  // It begins with a checkpoint: what is in memory is in the files then.
  await makeBackup({ places: where, keep: 7, database: { connection: world.connection, sweep: null } })
  const looked = new Set<string>()
  async function* everything(): AsyncGenerator<Kept> {
    for await (const kept of all(world, where)) {
      looked.add(kept.where)
      yield kept
    }
  }
  ;({ found } = await search(everything(), [...secrets, ...Object.values(plain)]))
  places = [...looked]
}

async function* all(world: World, where: ReturnType<typeof backupPlaces>): AsyncGenerator<Kept> {
  yield* bytesBelow(world.folder, 'data')
  yield* bytesBelow(join(home, 'log'), 'log')
  yield* bytesOfBackups(where, join(home, 'unpacked'))
}

test('no sealed value stands readable in anything that is kept', () => {
  expect(secrets.filter((mark) => mark.length < 7)).toEqual([])
  expect(secrets.length).toBeGreaterThan(80)
  expect(hits(secrets)).toEqual([])
})

test.each([
  ['the tables', /^data\/postgres\/base\//],
  ['the write-ahead log', /^data\/postgres\/pg_wal\//],
  ['pictures', /^data\/files\/photos\//],
  ['pictures of posts', /^data\/files\/post-pictures\//],
  ['archives', /^data\/files\/exports\//],
  ['imported files', /^data\/files\/imports\//],
  ['the keys', /^data\/keys\//],
  ['copied keys', /^keys-copy\//],
  ['the log', /^log\//],
  ['a base backup, unpacked', /^backups\/base\/[^/]+\/base\//],
  ['the archived log', /^backups\/wal\//],
  ['copied files', /^backups\/files\//],
])('the search looked at %s', (_, pattern) => {
  expect(places.filter((place) => pattern.test(place)).length).toBeGreaterThan(0)
})

describe('what docs/privacy.md calls plain', () => {
  const names = Object.entries(plain)

  test.each(names)('is found by the search: %s, in the tables and in a backup of them', (_, mark) => {
    const places = hits([mark]).map(({ where }) => where)
    expect([places.some((place) => place.startsWith('data/postgres/')), places.some(isInBackup)]).toEqual([true, true])
  })

  test.each(names)('stands nowhere but in the database and its backups: %s', (_, mark) => {
    expect(hits([mark]).filter(({ where }) => !where.startsWith('data/postgres/') && !isInBackup(where))).toEqual([])
  })
})

const isInBackup = (where: string) => /^backups\/(base|wal)\//.test(where)
