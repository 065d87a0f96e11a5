/** A whole Setpoint for one test file: own database, own data folder, a clock that can be set, and people. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AgeGroup } from '@setpoint/contract/identity'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, inject } from 'vitest'
import { openApp, type App } from '../app.ts'
import { forgetSession } from '../modules/identity/index.ts'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import type { Platform, Role } from '../platform/context.ts'
import { startDatabase } from '../platform/db/start-database.ts'
import { clientOf, type Client } from './client.ts'
import { cloneTemplate } from './database.ts'

export const password = 'Correct-horse-7'

/**
 * How a Setpoint is opened for tests: what a slow machine holds up is not broken off, and what runs by itself at its hours does not
 * come between what they do.
 */
const unhurried = { patience: 240_000, schedules: false } as const

export interface Person extends Client {
  readonly userId: string
  readonly username: string
  readonly email: string
  accessToken: string
  refreshToken: string
}

export interface TestClock {
  now(): Date
  /** Stands still at this instant from now on. */
  set(instant: string | Date): void
  advance(seconds: number): void
  /** Stands still while `work` goes on, and goes on afterwards as before. */
  holding<T>(work: () => Promise<T>): Promise<T>
}

export interface World {
  readonly app: App
  readonly platform: Platform
  readonly clock: TestClock
  readonly anonymous: Client
  /** The data folder. */
  readonly folder: string
  readonly connection: string
  /** Registers through the API (once a name) and is signed in. */
  person(name: string, said?: { age?: AgeGroup }): Promise<Person>
  /** The same, an admin with a second factor in this session. */
  admin(name: string): Promise<Person>
  /** The same in any role, with or without a second factor. */
  as(name: string, role: Role, secondFactor: boolean): Promise<Person>
  /** Puts the instant at which the person last proved who they are in their session. */
  proven(person: Person, at: Date): Promise<void>
  /** The person has asked to be erased, and is in the days of grace. */
  erasing(person: Person): Promise<void>
  /** Runs every queued job, also those that jobs queue. */
  drain(): Promise<void>
  /** Text of each mail that was written to the folder, oldest first. */
  mails(): Promise<string[]>
}

/** Opens a world before the file's tests and closes it after. `environment` changes settings. */
export function useWorld(environment: Record<string, string> = {}): World {
  const world = {} as World
  let close: () => Promise<void> = async () => {}
  beforeAll(async () => {
    const opened = await openWorld(environment)
    close = opened.close
    Object.assign(world, opened.world)
  })
  afterAll(() => close())
  return world
}

export async function openWorld(
  environment: Record<string, string> = {},
): Promise<{ world: World; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'setpoint-test-'))
  // The database is not in the data folder: there is nothing to back up.
  const settings = settingsOf(folder, { BACKUP_TIMES: 'off', ...environment })
  return openWorldOn(settings, await cloneTemplate(inject('postgres')))
}

/** A world on a database of its own, as `npm start` makes it: a second or two slower. */
export async function openWholeWorld(
  environment: Record<string, string> = {},
): Promise<{ world: World; close: () => Promise<void> }> {
  const settings = settingsOf(await mkdtemp(join(tmpdir(), 'setpoint-test-')), environment)
  const started = new AsyncDisposableStack()
  const connection = await startDatabase(settings, started, () => {})
  return openWorldOn(settings, { connection, drop: () => started.disposeAsync() })
}

const settingsOf = (folder: string, environment: Record<string, string>): Settings =>
  readSettings({
    SETPOINT_DATA: folder,
    LOG_LEVEL: 'error',
    RATE_LIMITS: 'off',
    CAPTCHA: 'off',
    DATABASE_POOL: '6',
    PORT: '0',
    ...environment,
  })

async function openWorldOn(settings: Settings, database: { connection: string; drop: () => Promise<void> }) {
  const folder = settings.SETPOINT_DATA
  const clock = testClock()
  const app = await openApp(settings, { connection: database.connection, clock, webRoot: null, ...unhurried })
  await app.http.ready()
  await app.opened.queue.start()
  const people = new Map<string, Promise<Person>>()
  const world: World = {
    app,
    platform: app.platform,
    clock,
    anonymous: clientOf(app.http, () => null),
    folder,
    connection: database.connection,
    person(name, { age = '16-plus' } = {}) {
      const known = people.get(name) ?? register(app, name, age)
      people.set(name, known)
      return known
    },
    admin: (name) => world.as(name, 'admin', true),
    async as(name, role, secondFactor) {
      const person = await world.person(name)
      const at = secondFactor ? clock.now() : null
      await app.platform.db.updateTable('account').set({ role }).where('id', '=', person.userId).execute()
      await app.platform.db
        .updateTable('session')
        .set({ second_factor_at: at })
        .where('user_id', '=', person.userId)
        .execute()
      forgetSession(String(decodeJwt(person.accessToken)['sid']))
      return person
    },
    async proven(person, at) {
      await app.platform.db.updateTable('session').set({ proven_at: at }).where('user_id', '=', person.userId).execute()
      forgetSession(String(decodeJwt(person.accessToken)['sid']))
    },
    async erasing(person) {
      const at = new Date(clock.now().getTime() + 30 * 86_400_000)
      await app.platform.db.updateTable('account').set({ erases_at: at }).where('id', '=', person.userId).execute()
      forgetSession(String(decodeJwt(person.accessToken)['sid']))
    },
    drain: () => app.opened.queue.drain(),
    mails: () => readMails(join(folder, 'mail')),
  }
  const close = async () => {
    await app.stop()
    await database.drop()
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  return { world, close }
}

function testClock(): TestClock {
  let offset: number | null = null
  let held: number | null = null
  let holders = 0
  return {
    now: () => new Date(offset ?? held ?? Date.now()),
    set(instant) {
      offset = new Date(instant).getTime()
    },
    advance(seconds) {
      offset = (offset ?? Date.now()) + seconds * 1000
    },
    async holding(work) {
      if (holders++ === 0) held = Date.now()
      try {
        return await work()
      } finally {
        if (--holders === 0) held = null
      }
    },
  }
}

async function register(app: App, name: string, age: AgeGroup): Promise<Person> {
  const email = `${name}@example.org`
  const { data, body } = await clientOf(app.http, () => null).post('/auth/register', {
    email,
    username: name,
    password,
    age,
    timeZone: 'Europe/Berlin',
  })
  if (!data?.session) throw new Error(`${name} could not register: ${body}`)
  const { accessToken, refreshToken, user } = data.session
  const person: Person = {
    ...clientOf(app.http, () => person.accessToken),
    userId: user.id,
    username: name,
    email,
    accessToken,
    refreshToken,
  }
  return person
}

async function readMails(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .toSorted()
      .map((name) => readFile(join(folder, name), 'utf8')),
  )
}
