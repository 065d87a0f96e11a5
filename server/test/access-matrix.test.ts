/**
 * Walks every route of the application as people whom it is none of their business. A new route is in it by construction: it
 * fails here until the matrix knows how to make what its path names, and what a valid body is. Those who were let in before are
 * in access-ended.test.ts.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { TokenScope } from '@setpoint/contract/identity'
import { routes } from '../app.ts'
import type { Role } from '../platform/context.ts'
import type { Route } from '../platform/http/routes.ts'
import {
  bodies,
  call,
  elsewhere,
  everythingOf,
  isFor,
  keyOf,
  named,
  pathTo,
  personal,
  routesOnlyFor,
  signedIn,
  tokenWith,
} from './matrix-calls.ts'
import { useWorld, type Person } from './world.ts'

/** The whole list of what can be asked without being signed in. */
const open = [
  'POST /auth/register',
  'POST /auth/login',
  'POST /auth/refresh',
  'POST /auth/forgot-password',
  'POST /auth/reset-password',
  'POST /auth/verify-email',
  'GET /auth/options',
  'POST /guardian/request',
  'POST /guardian/agree',
  'POST /guardian/withdraw',
  'POST /auth/second-factor',
  'POST /auth/second-factor/passkey',
  'POST /auth/passkeys/options',
  'POST /auth/passkeys/login',
  'GET /auth/captcha',
  'POST /auth/oidc/:provider/start',
  'GET /auth/oidc/:provider/callback',
  'POST /auth/oidc/:provider/callback',
  'POST /auth/oidc/sign-in',
  'POST /auth/oidc/register',
  'POST /auth/confirm-email',
  'POST /auth/not-me',
  'GET /photos/:photoId/file',
  'GET /exports/:exportId/file',
  'GET /users/:userId',
  'GET /users/:userId/avatar/:size',
  'GET /teams/:teamId/avatar/:size',
  'GET /users/:userId/achievements',
  'GET /users/:userId/badges',
  'GET /posts/pictures/:pictureId/file',
  'GET /moderation/cases/:caseId/pictures/:position',
]

const world = useWorld()
// Nobody’s token runs out and no proof grows old, however long all of it takes.
beforeAll(() => world.clock.set(new Date()))

test('the routes open to everyone are these and no others', () => {
  expect(
    routes
      .filter((route) => !route.access.signedIn)
      .map(keyOf)
      .toSorted(),
  ).toEqual(open.toSorted())
})

describe.each([
  ['nobody', null],
  ['a forged token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'],
  ['a token of another server', 'eyJhbGciOiJFUzI1NiIsImtpZCI6IngifQ.eyJzdWIiOiIxIiwiZXhwIjo5OTk5OTk5OTk5fQ.AAAA'],
])('%s', (_who, token) => {
  test.each(named(signedIn))('%s is refused', async (_key, route) => {
    const answer = await call(world.anonymous, route, elsewhere(route), token)
    expect([answer.status, answer.error?.code]).toEqual([401, 'UNAUTHENTICATED'])
  })
})

/** What a first weigh-in brings about is over before anything is compared. */
beforeAll(async () => {
  const mara = await world.person('mara')
  await mara.post('/weight-entries', { weight: 70 })
  await world.drain()
})

/** Everyone who is signed in and not Mara. What is hers is for none of them. */
const strangers: Record<string, () => Promise<Person>> = {
  'another member': () => world.person('otto'),
  'a coach without a second factor': () => world.as('carl', 'coach', false),
  'a coach': () => world.as('cora', 'coach', true),
  'an admin without a second factor': () => world.as('adam', 'admin', false),
  'an admin': () => world.as('anna', 'admin', true),
}

describe.each(Object.entries(strangers))('%s', (_who, stranger) => {
  test.each(named(personal))('%s of Mara looks as if it were not there', async (key, route) => {
    const [mara, person] = [await world.person('mara'), await stranger()]
    const path = await pathTo(route, world, mara)
    const before = await everythingOf(mara)
    const hers = await call(person, route, path, null, bodies[key])
    const absent = await call(person, route, elsewhere(route), null, bodies[key])
    expect([hers.status, hers.error]).toEqual([404, absent.error])
    expect(await everythingOf(mara)).toEqual(before)
  })
})

describe('a personal access token', () => {
  const scopeOf = ({ access, method }: Route) => `${access.area}:${method === 'GET' ? 'read' : 'write'}`

  test.each(named(signedIn))('without the scope: %s is refused', async (key, route) => {
    const token = await tokenOf('mara', (scope) => scope !== scopeOf(route))
    const answer = await call(world.anonymous, route, elsewhere(route), token, bodies[key])
    expect([answer.status, answer.error?.code]).toEqual([403, 'SCOPE_MISSING'])
  })

  const forTokens = signedIn.filter(({ access }) => access.area !== null)
  test.each(named(forTokens))('with that scope alone: %s is open', async (key, route) => {
    const token = await tokenOf('mara', (scope) => scope === scopeOf(route))
    const { status } = await call(world.anonymous, route, elsewhere(route), token, bodies[key])
    expect([401, 403, 500]).not.toContain(status)
  })

  test.each(named(personal))('of somebody else: %s of Mara is not there', async (key, route) => {
    const mara = await world.person('mara')
    const path = await pathTo(route, world, mara)
    const before = await everythingOf(mara)
    const token = await tokenOf('otto', () => true)
    const hers = await call(world.anonymous, route, path, token, bodies[key])
    const absent = await call(world.anonymous, route, elsewhere(route), token, bodies[key])
    expect([hers.status, hers.error]).toEqual([route.access.area === null ? 403 : 404, absent.error])
    expect(await everythingOf(mara)).toEqual(before)
  })

  test('of an admin, with every scope and a second factor in the session that made it, opens no route of admins', async () => {
    await world.as('anna', 'admin', true)
    const token = await tokenOf('anna', () => true)
    for (const route of routesOnlyFor('admin')) {
      const answer = await call(world.anonymous, route, elsewhere(route), token, bodies[keyOf(route)])
      expect([keyOf(route), answer.error?.code]).toEqual([keyOf(route), 'SCOPE_MISSING'])
    }
  })
})

/** Who is kept from what is for a role, and how they are told. */
const shortOf: [string, Role, () => Promise<Person>, string][] = [
  ['another member', 'admin', () => world.person('otto'), 'FORBIDDEN'],
  ['a coach', 'admin', () => world.as('cora', 'coach', true), 'FORBIDDEN'],
  ['an admin without a second factor', 'admin', () => world.as('adam', 'admin', false), 'SECOND_FACTOR_REQUIRED'],
  ['another member', 'coach', () => world.person('otto'), 'FORBIDDEN'],
  ['a coach without a second factor', 'coach', () => world.as('carl', 'coach', false), 'SECOND_FACTOR_REQUIRED'],
  ['an admin', 'coach', () => world.as('anna', 'admin', true), 'FORBIDDEN'],
]
describe.each(shortOf)('%s', (_who, role, somebody, code) => {
  test(`uses no route of a role that is not theirs: ${role}, ${code}`, async () => {
    const [mara, person] = [await world.person('mara'), await somebody()]
    const own = new Map<Route, string>()
    for (const route of routesOnlyFor(role)) own.set(route, await pathTo(route, world, mara))
    const before = await everythingOf(mara)
    for (const [route, path] of own) {
      const answer = await call(person, route, path, null, bodies[keyOf(route)])
      expect([keyOf(route), answer.status, answer.error?.code]).toEqual([keyOf(route), 403, code])
    }
    expect(await everythingOf(mara)).toEqual(before)
  })
})

test('an admin uses the routes of admins, with a second factor', async () => {
  const [mara, anna] = [await world.person('mara'), await world.as('anna', 'admin', true)]
  const reads = routesOnlyFor('admin').filter(({ method }) => method === 'GET')
  expect(reads.length).toBeGreaterThan(0)
  for (const route of reads) {
    const answer = await call(anna, route, await pathTo(route, world, mara), null)
    expect([keyOf(route), answer.status]).toEqual([keyOf(route), 200])
  }
})

test('every route that asks for a fresh proof refuses a session that was proven an hour ago', async () => {
  const [mara, anna, otto] = [
    await world.person('mara'),
    await world.as('old_anna', 'admin', true),
    await world.as('old_otto', 'member', true),
  ]
  for (const person of [anna, otto]) await world.proven(person, new Date(world.clock.now().getTime() - 3_600_000))
  const fresh = signedIn.filter(({ access }) => access.fresh)
  expect(fresh.length).toBeGreaterThan(0)
  for (const route of fresh) {
    const person = isFor(route, 'member') ? otto : anna
    const answer = await call(person, route, await pathTo(route, world, mara), null, bodies[keyOf(route)])
    expect([keyOf(route), answer.status, answer.error?.code]).toEqual([keyOf(route), 403, 'STEP_UP_REQUIRED'])
  }
})

test('a private profile is not there for strangers, signed in or not', async () => {
  const [mara, otto] = [await world.person('mara'), await world.person('otto')]
  await mara.patch('/users/me', { privacy: { profile: 'private' } })
  for (const client of [otto, world.anonymous]) {
    const [hers, nobodys] = [
      await client.get(`/users/${mara.userId}`),
      await client.get(`/users/${crypto.randomUUID()}`),
    ]
    expect([hers.status, hers.error]).toEqual([404, nobodys.error])
  }
})

/** A token with some of all scopes, made once for a person and a choice. */
async function tokenOf(name: string, has: (scope: string) => boolean): Promise<string> {
  const scopes = TokenScope.options.filter(has)
  const key = `${name} ${scopes.join(' ')}`
  const owner = await world.person(name)
  const made = tokens.get(key) ?? (await owner.post('/users/me/tokens', tokenWith(world, scopes))).data.token
  tokens.set(key, made)
  return made
}
const tokens = new Map<string, string>()
