/**
 * Walks every route of the application, and the socket, as people who were let in a moment ago: suspended since, logged out,
 * about to be erased, blocked, no admin any more.
 */
import { io } from 'socket.io-client'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { routes } from '../app.ts'
import type { Route } from '../platform/http/routes.ts'
import {
  bodies,
  call,
  elsewhere,
  forMembers,
  isFor,
  keyOf,
  parametersOf,
  pathTo,
  routesOnlyFor,
  signedIn,
} from './matrix-calls.ts'
import { useWorld, type Person } from './world.ts'

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

const world = useWorld()
// Nobody’s token runs out and no proof grows old, however long all of it takes.
beforeAll(() => world.clock.set(new Date()))

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
      // In a team that both are in: modules/teams/roles.test.ts.
      const path = (userId: string) =>
        elsewhere({ ...route, path: route.path.replace(':userId', userId).replace(':size', '200') }) +
        avatarQuery(route)
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
