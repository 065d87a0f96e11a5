/**
 * Walks every route of the application as people whom it is none of their business. A new route is in it by construction:
 * it fails here until the matrix knows how to make what its path names, and what a valid body is.
 */
import { describe, expect, test } from 'vitest'
import { routes } from '../app.ts'
import type { Route } from '../platform/http/routes.ts'
import type { Answered, Client } from './client.ts'
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
  'GET /photos/:photoId/file',
  'GET /users/:userId',
  'GET /users/:userId/avatar/:size',
]

/** Makes a thing of that person's and answers its id, by the name of the path parameter. */
const belongings: Record<string, (world: World, owner: Person) => Promise<string>> = {
  entryId: (_, owner) => weighIn(owner),
  photoId: async (_, owner) =>
    (await owner.upload(`/weight-entries/${await weighIn(owner)}/photos`, await picture(), 'a.png')).data.id,
  importId: async (_, owner) =>
    (await owner.upload('/imports', Buffer.from('Date,Body Fat %,Weight\n2025-01-01,18.5,75.0\n'), 'measurements.csv'))
      .data.id,
  sessionId: async (_, owner) => (await owner.get('/users/me/sessions')).data[0].id,
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
  'PATCH /imports/:importId': {
    mapping: { columns: ['date', 'ignore', 'weight'], dateOrder: 'ymd', weightUnit: 'kg' },
  },
}

const world = useWorld()
const keyOf = (route: Route) => `${route.method} ${route.path}`
const signedIn = routes.filter((route) => route.access.signedIn)
const parametersOf = (route: Route) => [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
const personal = signedIn.filter((route) => parametersOf(route).some((name) => !(name in words)))

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
  test.each(signedIn.map((route) => [keyOf(route), route] as const))('%s is refused', async (_key, route) => {
    const answer = await call(world.anonymous, route, route.path.replaceAll(/:\w+/g, crypto.randomUUID()), token)
    expect([answer.status, answer.error?.code]).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe('another member', () => {
  test.each(personal.map((route) => [keyOf(route), route] as const))(
    '%s looks as if it were not there',
    async (key, route) => {
      const [mara, otto] = [await world.person('mara'), await world.person('otto')]
      const path = await pathTo(route, world, mara)
      const before = await everythingOf(mara)
      const stranger = await call(otto, route, path, null, bodies[key])
      const absent = await call(otto, route, route.path.replaceAll(/:\w+/g, crypto.randomUUID()), null, bodies[key])
      expect([stranger.status, stranger.error]).toEqual([404, absent.error])
      expect(await everythingOf(mara)).toEqual(before)
    },
  )
})

test('a member who is no admin may use no route of admins', async () => {
  const otto = await world.person('otto')
  for (const route of signedIn.filter(({ access }) => access.name === 'admin')) {
    const answer = await call(otto, route, route.path.replaceAll(/:\w+/g, crypto.randomUUID()), null)
    expect([keyOf(route), answer.status]).toEqual([keyOf(route), 403])
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

async function weighIn(owner: Person): Promise<string> {
  return (await owner.post('/weight-entries', { weight: 80 })).data.id
}

async function pathTo(route: Route, on: World, owner: Person): Promise<string> {
  let path = route.path
  for (const name of parametersOf(route)) {
    const make = belongings[name]
    const value = words[name] ?? (await make?.(on, owner))
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
    ['/users/me', '/weight-entries?limit=500', '/photos', '/imports'].map((path) => person.get(path)),
  )
  return answers.map(({ data }) => JSON.stringify(data).replaceAll(/(expires|signature)=[^"&]*/g, ''))
}
