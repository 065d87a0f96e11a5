/**
 * Walks every route of the application, and the socket, as people whom it is none of their business. A new route is in it by
 * construction: it fails here until the matrix knows how to make what its path names, and what a valid body is.
 */
import { randomUUIDv7 } from 'node:crypto'
import { io } from 'socket.io-client'
import { describe, expect, onTestFinished, test } from 'vitest'
import { TokenScope } from '@setpoint/contract/identity'
import { routes } from '../app.ts'
import type { Actor, Role } from '../platform/context.ts'
import type { Route } from '../platform/http/routes.ts'
import { place } from '../platform/vault/vault.ts'
import type { Answered, Client } from './client.ts'
import { withPasskey } from './factors.ts'
import { picture } from './picture.ts'
import { useWorld, type Person, type World } from './world.ts'

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
]

/** The whole list of what is left to who has asked to be erased. */
const inGrace = [
  'GET /users/me/linked-accounts',
  'POST /auth/prove/provider',
  'POST /auth/prove/provider/start',
  'GET /users/me',
  'GET /users/me/second-factor',
  'GET /users/me/erasure',
  'POST /users/me/erasure/cancel',
  'GET /users/me/export',
  'POST /users/me/export',
  'GET /users/me/export/:exportId',
  'DELETE /users/me/export/:exportId',
  'POST /users/me/export/:exportId/link',
  'POST /auth/prove',
  'POST /auth/prove/passkey',
  'POST /auth/logout',
  'POST /auth/logout-all',
]

/** Makes a thing of that person's and answers its id, by the name of the path parameter. */
const belongings: Record<string, (world: World, owner: Person) => Promise<string>> = {
  entryId: (_, owner) => weighIn(owner),
  photoId: async (_, owner) =>
    (await owner.upload(`/weight-entries/${await weighIn(owner)}/photos`, await picture(), 'a.png')).data.id,
  importId: async (_, owner) =>
    (await owner.upload('/imports', Buffer.from('Date,Body Fat %,Weight\n2025-01-01,18.5,75.0\n'), 'measurements.csv'))
      .data.id,
  // There can be one a day only, and its state is not to change while it is looked at.
  exportId: async (on, owner) => {
    const { data } = await owner.post('/users/me/export')
    await on.drain()
    return data.id
  },
  // There can be twenty only.
  passkeyId: async (_, owner) =>
    (await owner.get('/users/me/passkeys')).data[0]?.id ?? (await withPasskey(owner)).passkeyId,
  sessionId: async (_, owner) => (await owner.get('/users/me/sessions')).data[0].id,
  tokenId: async (_, owner) => (await owner.post('/users/me/tokens', tokenWith(['body:read']))).data.id,
  linkedAccountId: async (on, owner) => linkedAccount(on, owner),
  // A stranger's profile is private until they say otherwise.
  userId: async (_, owner) => {
    await owner.patch('/users/me', { privacy: { profile: 'private' } })
    return owner.userId
  },
}

/** Parameters that name nobody's thing, and a value of theirs. */
const words: Record<string, string> = { purpose: 'analytics' }

/** A valid body for each route whose path names somebody's thing: a refusal must not come from validation. */
const bodies: Record<string, unknown> = {
  'PATCH /weight-entries/:entryId': { weight: 1 },
  'PATCH /users/me/passkeys/:passkeyId': { name: 'Mine' },
  'PATCH /imports/:importId': {
    mapping: { columns: ['date', 'ignore', 'weight'], dateOrder: 'ymd', weightUnit: 'kg' },
  },
  'PATCH /admin/users/:userId/role': { role: 'coach', reason: 'She coaches.' },
  'POST /admin/users/:userId/suspend': { reason: 'For the matrix.' },
  'POST /admin/users/:userId/lift': { reason: 'For the matrix.' },
  'POST /admin/users/:userId/log-out': { reason: 'For the matrix.' },
  'POST /admin/users/:userId/security-log': { reason: 'For the matrix.' },
}

const world = useWorld()
const keyOf = (route: Route) => `${route.method} ${route.path}`
const signedIn = routes.filter((route) => route.access.signedIn)
const parametersOf = (route: Route) => [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
/** Whether somebody of that role may use the route at all. */
const isFor = ({ access }: Route, role: Role) => access.allows({ ...nobody, role })
const nobody: Actor = {
  userId: '',
  sessionId: '',
  role: 'member',
  scopes: null,
  secondFactor: false,
  provenAt: null,
  erasing: false,
}
const forMembers = signedIn.filter((route) => isFor(route, 'member'))
/** Those whose path names somebody's thing. */
const personal = forMembers.filter((route) => parametersOf(route).some((name) => !(name in words)))
const named = (some: readonly Route[]) => some.map((route) => [keyOf(route), route] as const)

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
const routesOnlyFor = (role: Role) =>
  signedIn.filter((route) => isFor(route, role) && roles.every((other) => other === role || !isFor(route, other)))
const roles = ['member', 'coach', 'admin'] as const

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

test('who is about to be erased uses only what is for them', async () => {
  const leaving = await world.as('leaver', 'admin', true)
  const own = new Map<Route, string>()
  for (const route of forMembers) own.set(route, await pathTo(route, world, leaving))
  await world.erasing(leaving)
  const kept = signedIn.filter(({ access }) => !access.inGrace)
  expect(kept.length).toBeGreaterThan(20)
  for (const route of kept) {
    const answer = await call(leaving, route, own.get(route) ?? elsewhere(route), null, bodies[keyOf(route)])
    expect([keyOf(route), answer.status, answer.error?.code]).toEqual([keyOf(route), 403, 'ACCOUNT_ERASING'])
  }
})

describe.each([
  ['who has blocked the other', (block: Block) => block.blocker],
  ['who is blocked', (block: Block) => block.blocked],
])('%s', (_who, viewer) => {
  test('sees nothing of them, as if they were not there', async () => {
    const block = await blocking()
    const [person, other] = [viewer(block), viewer(block) === block.blocker ? block.blocked : block.blocker]
    const about = routes.filter((route) => parametersOf(route).includes('userId') && isFor(route, 'member'))
    for (const route of about.filter(({ method, access }) => method === 'GET' || access.signedIn)) {
      // One's own list of blocks is where a block is taken back.
      if (keyOf(route) === 'DELETE /users/me/blocks/:userId') continue
      const path = (userId: string) =>
        route.path.replace(':userId', userId).replace(':size', '200') + avatarQuery(route)
      const [theirs, nobodys] = [
        await call(person, route, path(other.userId), null, bodies[keyOf(route)]),
        await call(person, route, path(crypto.randomUUID()), null, bodies[keyOf(route)]),
      ]
      expect([keyOf(route), theirs.status, theirs.error]).toEqual([keyOf(route), 404, nobodys.error])
    }
  })
})

interface Block {
  readonly blocker: Person
  readonly blocked: Person
}

async function blocking(): Promise<Block> {
  const [blocker, blocked] = [await world.person('blocker'), await world.person('blocked')]
  const { status } = await blocker.post('/users/me/blocks', { userId: blocked.userId })
  expect([200, 201]).toContain(status)
  return { blocker, blocked }
}

const avatarQuery = ({ path }: Route) =>
  path.includes('/avatar/') ? `?version=${crypto.randomUUID()}&expires=9999999999&signature=x` : ''

/** Those who were let in a moment ago, and what has happened since. */
const former: Record<string, (person: Person) => Promise<void>> = {
  'somebody suspended': async (person) => {
    const anna = await world.as('anna', 'admin', true)
    const { status } = await anna.post(`/admin/users/${person.userId}/suspend`, { reason: 'For the matrix.' })
    expect(status).toBe(200)
  },
  'somebody whose session has ended': async (person) => {
    expect((await person.post('/auth/logout')).status).toBe(204)
  },
  'somebody whom an admin logged out': async (person) => {
    const anna = await world.as('anna', 'admin', true)
    const { status } = await anna.post(`/admin/users/${person.userId}/log-out`, { reason: 'For the matrix.' })
    expect(status).toBe(200)
  },
}

describe.each(Object.entries(former))('%s', (who, happens) => {
  const name = `former_${Object.keys(former).indexOf(who)}`

  test('uses no route any more, with a token that was good a moment ago', async () => {
    const person = await world.as(name, 'admin', true)
    const own = new Map<Route, string>()
    for (const route of forMembers) own.set(route, await pathTo(route, world, person))
    expect((await person.get('/users/me')).status).toBe(200)
    await happens(person)
    for (const route of signedIn) {
      const answer = await call(person, route, own.get(route) ?? elsewhere(route), null, bodies[keyOf(route)])
      expect([keyOf(route), answer.status]).toEqual([keyOf(route), 401])
    }
    const refreshed = await world.anonymous.post('/auth/refresh', { refreshToken: person.refreshToken })
    expect([401, 403]).toContain(refreshed.status)
  })
})

test('who has asked to be erased can take their data out, prove who they are, cancel or leave, and nothing else', async () => {
  const leaving = await world.as('leaving', 'admin', true)
  const own = new Map<Route, string>()
  for (const route of signedIn)
    own.set(route, isFor(route, 'member') ? await pathTo(route, world, leaving) : elsewhere(route))
  expect((await leaving.delete('/users/me')).status).toBe(202)
  const open: string[] = []
  for (const route of signedIn) {
    if (route.access.inGrace) open.push(keyOf(route))
    else {
      const answer = await call(leaving, route, own.get(route) ?? '', null, bodies[keyOf(route)])
      expect([keyOf(route), answer.status, answer.error?.code]).toEqual([keyOf(route), 403, 'ACCOUNT_ERASING'])
    }
  }
  expect(open.toSorted()).toEqual(inGrace.toSorted())
})

test('who is no admin any more uses no route of admins any more', async () => {
  const [boss, anna] = [await world.as('boss', 'admin', true), await world.as('anna', 'admin', true)]
  expect((await boss.get('/admin/users')).status).toBe(200)
  const change = { role: 'member', reason: 'For the matrix.' }
  expect((await anna.patch(`/admin/users/${boss.userId}/role`, change)).status).toBe(200)
  for (const route of routesOnlyFor('admin')) {
    const answer = await call(boss, route, elsewhere(route), null, bodies[keyOf(route)])
    expect([keyOf(route), answer.status]).toEqual([keyOf(route), 403])
  }
})

describe('the socket', () => {
  const tokens: Record<string, () => Promise<string | null>> = {
    nobody: async () => null,
    'a forged token': async () => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.',
    ...Object.fromEntries(
      Object.entries(former).map(([who, happens], index) => [
        who,
        async () => {
          const person = await world.person(`former_socket_${index}`)
          await happens(person)
          return person.accessToken
        },
      ]),
    ),
  }

  test.each(Object.entries(tokens))('lets %s not in', async (_who, token) => {
    expect(await knock(await token())).toBe('UNAUTHENTICATED')
  })

  test.each(Object.entries(former))('is taken from %s', async (who, happens) => {
    const person = await world.person(`former_open_${Object.keys(former).indexOf(who)}`)
    const socket = io(await listening(), { transports: ['websocket'], auth: { token: person.accessToken } })
    onTestFinished(() => void socket.disconnect())
    await new Promise((resolve) => socket.once('connect', () => resolve(null)))
    const ended = new Promise((resolve) => socket.once('disconnect', resolve))
    await happens(person)
    expect(await ended).toBe('io server disconnect')
  })
})

let address: Promise<string> | null = null
const listening = () => (address ??= world.app.http.listen({ host: '127.0.0.1', port: 0 }))

/** 'connected', or why not. */
async function knock(token: string | null): Promise<string> {
  const socket = io(await listening(), { transports: ['websocket'], reconnection: false, auth: { token } })
  try {
    return await new Promise((resolve) => {
      socket.once('connect', () => resolve('connected'))
      socket.once('connect_error', ({ message }) => resolve(message))
    })
  } finally {
    socket.disconnect()
  }
}

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

const tokenWith = (scopes: readonly string[]) => ({
  name: 'Matrix',
  scopes,
  expiresAt: new Date(world.clock.now().getTime() + 86_400_000).toISOString(),
})

/** A token with some of all scopes, made once for a person and a choice. */
async function tokenOf(name: string, has: (scope: string) => boolean): Promise<string> {
  const scopes = TokenScope.options.filter(has)
  const key = `${name} ${scopes.join(' ')}`
  const owner = await world.person(name)
  const made = tokens.get(key) ?? (await owner.post('/users/me/tokens', tokenWith(scopes))).data.token
  tokens.set(key, made)
  return made
}
const tokens = new Map<string, string>()

async function weighIn(owner: Person): Promise<string> {
  return (await owner.post('/weight-entries', { weight: 80 })).data.id
}

/** The same route where nothing is. */
const elsewhere = (route: Route) =>
  route.path.replaceAll(/:(\w+)/g, (_, name: string) => words[name] ?? crypto.randomUUID())

const made = new Map<string, Promise<string>>()

/** A thing of that person's, made once: whoever walks here leaves it as it was. */
function belonging(on: World, owner: Person, name: string, make: (typeof belongings)[string]): Promise<string> {
  const key = `${owner.userId} ${name}`
  const known = made.get(key) ?? make(on, owner)
  made.set(key, known)
  return known
}

/** There is no provider here to link an account of: as linking writes it. */
async function linkedAccount(on: World, owner: Person): Promise<string> {
  const id = randomUUIDv7()
  const sealed = (await on.platform.vault.of(owner.userId)).seal(place('linked_account', 'sealed', id), { label: null })
  await on.platform.db
    .insertInto('linked_account')
    .values({ id, user_id: owner.userId, provider: id, subject_key: Buffer.from(id), sealed, linked_at: new Date() })
    .execute()
  return id
}

async function pathTo(route: Route, on: World, owner: Person): Promise<string> {
  let path = route.path
  for (const name of parametersOf(route)) {
    const make = belongings[name]
    const value = words[name] ?? (make && (await belonging(on, owner, name, make)))
    if (value === undefined) throw new Error(`tell the access matrix how to make a ${name} (${keyOf(route)})`)
    path = path.replace(`:${name}`, value)
  }
  return path
}

async function call(
  client: Client,
  route: Route,
  path: string,
  token: string | null,
  body?: unknown,
): Promise<Answered> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` }
  if (route.body !== undefined && personal.includes(route) && !(keyOf(route) in bodies)) {
    throw new Error(`give the access matrix a valid body of ${keyOf(route)}`)
  }
  if (route.upload) return client.upload(path, await picture(), 'a.png', headers)
  if (route.method === 'GET') return client.get(path, {}, headers)
  if (route.method === 'DELETE') return client.delete(path, headers)
  if (route.method === 'PUT') return client.put(path, body ?? {}, headers)
  return route.method === 'PATCH' ? client.patch(path, body ?? {}, headers) : client.post(path, body, headers)
}

async function everythingOf(person: Person): Promise<unknown> {
  const answers = await Promise.all(
    [
      '/users/me',
      '/weight-entries?limit=500',
      '/photos',
      '/imports',
      '/users/me/passkeys',
      '/users/me/linked-accounts',
      '/users/me/export',
    ].map((path) => person.get(path)),
  )
  return answers.map(({ data }) => JSON.stringify(data).replaceAll(/(expires|signature)=[^"&]*/g, ''))
}
