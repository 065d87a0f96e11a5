/**
 * Sessions against a model that fits on a page: whatever a person, their devices, a thief, an admin and the clock do in
 * whatever order, every token ever handed out works exactly when the model says so.
 */
import { decodeJwt } from 'jose'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { password as firstPassword, useWorld, type Person } from '../../test/world.ts'
import { forgetEveryone } from './authentication.ts'
import { changeRole } from './role.ts'
import { liftSuspension, suspend } from './suspension.ts'

const minute = 60
const day = 86_400
const grace = 30
const done = { doneBy: 'operator', reason: 'For the model.' } as const

interface Refresh {
  readonly text: string
  readonly expiresAt: number
  spentAt: number | null
}
interface Access {
  readonly text: string
  readonly expiresAt: number
}
interface Line {
  readonly id: string
  readonly startedAt: number
  expiresAt: number
  ended: boolean
  /** In the order in which they followed one another; the last is the only one that is unspent. */
  readonly refresh: Refresh[]
  readonly access: Access[]
  /** Index of the token that a thief copied. */
  stolen: number | null
  /** Was found dead, and need not be looked at again before something happens that could raise it. */
  buried: boolean
}
interface Script extends Access {
  deleted: boolean
}
interface Model {
  /** Seconds. */
  now: number
  password: string
  role: 'member' | 'admin'
  suspended: boolean
  readonly sessions: Line[]
  readonly scripts: Script[]
}
interface Real {
  readonly person: Person
}

const world = useWorld()
beforeAll(async () => {
  world.clock.set('2026-12-01T08:00:00Z')
  // So that the model's person is never the last admin.
  await world.as('anna', 'admin', true)
})

const isLive = (model: Model, line: Line) => !line.ended && model.now < line.expiresAt
const works = (model: Model, line: Line) => (access: Access) => isLive(model, line) && model.now < access.expiresAt
/** Seven days from the last use, ninety from the beginning. */
const runsOut = (now: number, startedAt: number) => Math.min(now + 7 * day, startedAt + 90 * day)
const end = (lines: readonly Line[]) => lines.forEach((line) => (line.ended = true))
const anonymous = () => world.anonymous
const bearer = (text: string) => ({ authorization: `Bearer ${text}` })

// What is done. A number chooses among what there is, so that a shrunken case stays a case.
// Counted from the end.
const pick = <T>(all: readonly T[], at: number): T | undefined => all.at(-1 - (at % Math.max(all.length, 1)))

interface Tokens {
  accessToken: string
  refreshToken: string
}
function handedOut(model: Model, line: Line, { accessToken }: Tokens): void {
  line.access.push({ text: accessToken, expiresAt: model.now + 15 * minute })
}
const lineOf = ({ accessToken, refreshToken }: Tokens, model: Model): Line => ({
  id: String(decodeJwt(accessToken)['sid']),
  startedAt: model.now,
  expiresAt: model.now + 7 * day,
  ended: false,
  refresh: [{ text: refreshToken, expiresAt: model.now + 7 * day, spentAt: null }],
  access: [{ text: accessToken, expiresAt: model.now + 15 * minute }],
  stolen: null,
  buried: false,
})

/** One of those that live, where there are any; with 3 or more one of all, most of which are dead. */
function sessionOf(model: Model, at: number, isMeant: (line: Line) => boolean = () => true): Line | undefined {
  const meant = model.sessions.filter(isMeant)
  const living = meant.filter((line) => isLive(model, line))
  return pick(at < 3 && living.length > 0 ? living : meant, at)
}

const logIn = () =>
  command('log in', async (model, { person }) => {
    const answer = await anonymous().post('/auth/login', { email: person.email, password: model.password })
    expect([answer.status, answer.error?.code]).toEqual(model.suspended ? [403, 'ACCOUNT_SUSPENDED'] : [200, undefined])
    if (!model.suspended) model.sessions.push(lineOf(answer.data.session, model))
  })

/** Some tabs at once, all with the same token. */
/** What has been tried: of a test that never meets a thief, nothing follows. */
const met = { current: 0, late: 0, reused: 0 }

async function refreshWith(model: Model, line: Line, at: number, tabs: number): Promise<void> {
  const token = line.refresh[at]
  if (token === undefined) return
  const answers = await Promise.all(
    Array.from({ length: tabs }, () => anonymous().post('/auth/refresh', { refreshToken: token.text })),
  )
  const statuses = answers.map(({ status }) => status)
  const expected = model.suspended ? 403 : expectedOf(model, line, token)
  expect(statuses).toEqual(statuses.map(() => expected))
  if (expected !== 200) return
  const next = new Set(answers.map(({ data }) => data.refreshToken as string))
  expect(next.size).toBe(1)
  const [text = ''] = next
  // Whoever is late joins the line; nobody gets a line of their own.
  if (token.spentAt !== null) expect(text).toBe(line.refresh.at(-1)?.text)
  else {
    expect(line.refresh.map((each) => each.text)).not.toContain(text)
    token.spentAt = model.now
    line.refresh.push({ text, expiresAt: runsOut(model.now, line.startedAt), spentAt: null })
  }
  line.expiresAt = runsOut(model.now, line.startedAt)
  for (const { data } of answers) {
    expect(data.user.role).toBe(model.role)
    handedOut(model, line, data)
  }
  if (line.stolen === at) line.stolen = line.refresh.length - 1
}

function expectedOf(model: Model, line: Line, token: Refresh): 200 | 401 {
  if (!isLive(model, line) || model.now >= token.expiresAt) return 401
  const kind = token.spentAt === null ? 'current' : model.now - token.spentAt <= grace ? 'late' : 'reused'
  met[kind] += 1
  if (kind !== 'reused') return 200
  line.ended = true
  return 401
}

const refreshCurrent = (which: number, tabs: number) =>
  command(`refresh ${which} in ${tabs} tabs`, async (model) => {
    const line = sessionOf(model, which)
    if (line) await refreshWith(model, line, line.refresh.length - 1, tabs)
  })

const hasHistory = ({ refresh }: Line) => refresh.length > 1

const refreshOld = (which: number, back: number) =>
  command(
    `refresh ${which} with the token ${back} before`,
    async (model) => {
      const line = sessionOf(model, which, hasHistory)
      if (line) await refreshWith(model, line, Math.max(line.refresh.length - 1 - back, 0), 1)
    },
    ({ sessions }) => sessions.some(hasHistory),
  )

const steal = (which: number) =>
  command(`a thief copies the token of ${which}`, async (model) => {
    const line = sessionOf(model, which)
    if (line) line.stolen = line.refresh.length - 1
  })

const isStolen = ({ stolen }: Line) => stolen !== null

const useStolen = (which: number) =>
  command(
    `a thief uses the token of ${which}`,
    async (model) => {
      const line = sessionOf(model, which, isStolen)
      if (line && line.stolen !== null) await refreshWith(model, line, line.stolen, 1)
    },
    ({ sessions }) => sessions.some(isStolen),
  )

/** With the newest access token of a session, whether or not it is good. */
function acting(
  name: string,
  which: number,
  act: (model: Model, real: Real, line: Line, access: Access) => Promise<void>,
) {
  return command(`${name} (${which})`, async (model, real) => {
    const line = sessionOf(model, which)
    const access = line?.access.at(-1)
    if (line && access) await act(model, real, line, access)
  })
}

const logOut = (which: number) =>
  acting('log out', which, async (model, _, line, access) => {
    const good = works(model, line)(access)
    const { status } = await anonymous().post('/auth/logout', undefined, bearer(access.text))
    expect(status).toBe(good ? 204 : 401)
    if (good) end([line])
  })

const logOutEverywhere = (which: number) =>
  acting('log out everywhere', which, async (model, _, line, access) => {
    const good = works(model, line)(access)
    const { status } = await anonymous().post('/auth/logout-all', undefined, bearer(access.text))
    expect(status).toBe(good ? 204 : 401)
    if (good) end(model.sessions)
  })

const revoke = (which: number, other: number) =>
  acting(`revoke ${other}`, which, async (model, _, line, access) => {
    const target = sessionOf(model, other) ?? line
    const good = works(model, line)(access)
    const { status } = await anonymous().delete(`/users/me/sessions/${target.id}`, bearer(access.text))
    expect(status).toBe(!good ? 401 : isLive(model, target) ? 204 : 404)
    if (good) end([target])
  })

let passwords = 0
const changePassword = (which: number, deleteTokens: boolean) =>
  acting(`change the password${deleteTokens ? ', tokens too' : ''}`, which, async (model, _, line, access) => {
    const good = works(model, line)(access)
    const newPassword = `Another-horse-${passwords++}`
    const input = { currentPassword: model.password, newPassword, deleteTokens }
    const { status } = await anonymous().post('/auth/change-password', input, bearer(access.text))
    expect(status).toBe(good ? 200 : 401)
    if (!good) return
    model.password = newPassword
    end(model.sessions.filter((each) => each !== line))
    if (deleteTokens) model.scripts.forEach((script) => (script.deleted = true))
  })

const makeScript = (which: number) =>
  acting('make a personal access token', which, async (model, _, line, access) => {
    const good = works(model, line)(access)
    const isFresh = model.now - line.startedAt <= 10 * minute
    const expiresAt = new Date((model.now + 2 * day) * 1000).toISOString()
    const input = { name: 'Script', scopes: ['profile:read'], expiresAt }
    const { status, data } = await anonymous().post('/users/me/tokens', input, bearer(access.text))
    expect(status).toBe(!good ? 401 : isFresh ? 201 : 403)
    if (good && isFresh) model.scripts.push({ text: data.token, expiresAt: model.now + 2 * day, deleted: false })
  })

const wait = (seconds: number) =>
  command(`wait ${seconds} s`, async (model) => {
    world.clock.advance(seconds)
    model.now += seconds
  })

const digUp = (model: Model) => model.sessions.forEach((line) => (line.buried = false))

const restart = () =>
  command('restart', async (model) => {
    forgetEveryone()
    digUp(model)
  })

const becomes = (role: 'member' | 'admin') =>
  command(`becomes ${role}`, async (model, { person }) => {
    await transaction(world.platform, (tx) => changeRole(tx, person.userId, role, done))
    model.role = role
    digUp(model)
  })

const isSuspended = () =>
  command('is suspended', async (model, { person }) => {
    await transaction(world.platform, (tx) => suspend(tx, person.userId, null, done))
    model.suspended = true
    end(model.sessions)
  })

const isLetInAgain = () =>
  command(
    'is let in again',
    async (model, { person }) => {
      await transaction(world.platform, (tx) => liftSuspension(tx, person.userId, done))
      model.suspended = false
      digUp(model)
    },
    (model) => model.suspended,
  )

/** After every command: of each session the oldest and the newest token, every token of a script, and the table. */
async function look(model: Model, { person }: Real): Promise<void> {
  for (const line of model.sessions.filter(({ buried }) => !buried)) {
    for (const access of new Set([...line.access.slice(0, 1), ...line.access.slice(-1)])) {
      // Refused either way, and how tells both whether the session lives and which role it has.
      const { error } = await anonymous().get('/admin/users', {}, bearer(access.text))
      const refusal = model.role === 'admin' ? 'SECOND_FACTOR_REQUIRED' : 'FORBIDDEN'
      expect([line.id, error?.code]).toEqual([line.id, works(model, line)(access) ? refusal : 'UNAUTHENTICATED'])
    }
    line.buried = !isLive(model, line)
  }
  for (const { text, expiresAt, deleted } of model.scripts) {
    const { status } = await anonymous().get('/users/me', {}, bearer(text))
    expect(status).toBe(!deleted && !model.suspended && model.now < expiresAt ? 200 : 401)
  }
  const unspent = await world.platform.db
    .selectFrom('refresh_token')
    .select(['session_id', (count) => count.fn.countAll<number>().as('tokens')])
    .where('user_id', '=', person.userId)
    .where('spent_at', 'is', null)
    .groupBy('session_id')
    .execute()
  const counts = new Map(unspent.map((row) => [row.session_id, row.tokens]))
  for (const line of model.sessions.filter((each) => isLive(model, each)))
    expect([line.id, counts.get(line.id)]).toEqual([line.id, 1])
}

function command(
  name: string,
  run: (model: Model, real: Real) => Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): fc.AsyncCommand<Model, Real> {
  return {
    check,
    async run(model, real) {
      await run(model, real)
      await look(model, real)
    },
    toString: () => name,
  }
}

// Mostly the session that began last. Weights are such that lines get long, are stolen from and returned to late; what
// ends everything is rare, or nothing else would be left to try.
const someone = fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3)
const aMoment = fc.constantFrom(1, 10, grace - 1, grace, grace + 1, grace + 1)
const aWhile = fc.constantFrom(15 * minute - 1, 15 * minute, 15 * minute, 2 * day, 6 * day, 7 * day)
const weighted: readonly (readonly [number, fc.Arbitrary<fc.AsyncCommand<Model, Real>>])[] = [
  [3, fc.constant(null).map(logIn)],
  [7, fc.tuple(someone, fc.constantFrom(1, 1, 2, 10)).map((given) => refreshCurrent(...given))],
  [7, fc.tuple(someone, fc.constantFrom(1, 1, 1, 2, 3)).map((given) => refreshOld(...given))],
  [2, someone.map(steal)],
  [3, someone.map(useStolen)],
  [5, aMoment.map(wait)],
  [1, aWhile.map(wait)],
  [1, someone.map(logOut)],
  [1, someone.map(logOutEverywhere)],
  [1, fc.tuple(someone, someone).map((given) => revoke(...given))],
  [1, fc.tuple(someone, fc.boolean()).map((given) => changePassword(...given))],
  [2, someone.map(makeScript)],
  [1, fc.constant(null).map(restart)],
  [1, fc.constantFrom('member' as const, 'admin' as const).map(becomes)],
  [1, fc.constant(null).map(isSuspended)],
  [12, fc.constant(null).map(isLetInAgain)],
]
const commands = fc.commands(
  weighted.flatMap(([weight, arbitrary]) => Array<typeof arbitrary>(weight).fill(arbitrary)),
  { maxCommands: 60, size: 'max' },
)

test('whatever is done in whatever order, tokens work exactly when the model says so', async () => {
  const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31)
  process.stdout.write(`FC_SEED=${seed}\n`)
  let people = 0
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const person = await world.person(`model${people++}`)
      const model: Model = {
        now: world.clock.now().getTime() / 1000,
        password: firstPassword,
        role: 'member',
        suspended: false,
        sessions: [],
        scripts: [],
      }
      model.sessions.push(lineOf(person, model))
      await fc.asyncModelRun(() => ({ model, real: { person } }), sequence)
    }),
    { numRuns: 30, seed, unbiased: true },
  )
  process.stdout.write(`tokens used: ${JSON.stringify(met)}\n`)
  expect(people).toBe(30)
})
