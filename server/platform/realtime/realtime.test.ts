import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Authentication } from '../authentication.ts'
import type { Actor } from '../context.ts'
import { openRealtime, type OpenRealtime } from './open-realtime.ts'

let server: Server
let realtime: OpenRealtime
let url: string
let clients: Socket[] = []

const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`
const tokenOf = (userId: string, sessionId: string, seconds = 3_600) =>
  jwt({ userId, sessionId, exp: Math.floor(Date.now() / 1000) + seconds })

const ended = new Set<string>()
const claims = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
const authentication: Authentication = {
  known: (token) => (ended.has(claims(token).sessionId) ? undefined : claims(token)),
  async check(token) {
    if (token === 'trouble') throw new Error('database away')
    if (!token.startsWith('e30.') || ended.has(claims(token).sessionId)) return null
    return { scopes: null, ...claims(token), role: 'member' } satisfies Actor
  },
  timeLeft: (token) => claims(token).exp * 1000 - Date.now(),
}

beforeEach(async () => {
  server = createServer()
  realtime = openRealtime({ log: pino({ level: 'silent' }), origins: ['https://app.example'], socketsPerUser: 3 })
  realtime.attach(server, authentication)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  for (const client of clients) client.disconnect()
  clients = []
  ended.clear()
  realtime.close()
  await new Promise((resolve) => server.close(resolve))
})

/** Connects; the promise tells how it went. */
function connect(token: unknown, options: { origin?: string; polling?: true } = {}) {
  const client = io(url, {
    transports: [options.polling ? 'polling' : 'websocket'],
    forceNew: true,
    reconnectionDelay: 10,
    auth: { token },
    ...(options.origin && { extraHeaders: { origin: options.origin } }),
  })
  clients.push(client)
  const heard: unknown[] = []
  client.on('changed', (message) => heard.push(message))
  const outcome = new Promise<string>((resolve) => {
    client.once('connect', () => resolve('connected'))
    client.once('connect_error', (error) => resolve(error.message))
  })
  return { client, heard, outcome }
}
const connected = async (token: string) => {
  const connection = connect(token)
  expect(await connection.outcome).toBe('connected')
  return connection
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

test('only a person with a valid token is let in', async () => {
  expect(await connect(tokenOf('mara', 's1')).outcome).toBe('connected')
  expect(await connect(tokenOf('mara', 's1'), { polling: true }).outcome).toBe('connected')
  for (const bad of [undefined, '', 'wrong', 42, { $: 1 }, 'e30.'.padEnd(9_000, 'x')]) {
    expect(await connect(bad).outcome).toBe('UNAUTHENTICATED')
  }
  expect(await connect('trouble').outcome).toBe('UNAVAILABLE')
  expect(realtime.count()).toBe(2)
})

test('news goes to every app of that person and to nobody else', async () => {
  const [phone, desk, jonas] = await Promise.all([
    connected(tokenOf('mara', 's1')),
    connected(tokenOf('mara', 's2')),
    connected(tokenOf('jonas', 's3')),
  ])
  const payload = { userId: 'mara', entryId: 'e1', day: '2026-11-20' }
  realtime.changed('mara', 'weight.recorded', payload)
  const news = [{ event: 'weight.recorded', payload }]
  await expect.poll(() => [phone.heard, desk.heard]).toEqual([news, news])
  await settled()
  expect(jonas.heard).toEqual([])
})

test('a token hears of what it may read, and one that may read nothing is not let in', async () => {
  const scoped = (scopes: string[]) =>
    jwt({ userId: 'mara', sessionId: 't', exp: Math.floor(Date.now() / 1000) + 3_600, scopes })
  const [phone, scale, profile] = [
    await connected(tokenOf('mara', 's1')),
    await connected(scoped(['body:read', 'body:write'])),
    await connected(scoped(['profile:read'])),
  ]
  expect(await connect(scoped(['body:write'])).outcome).toBe('SCOPE_MISSING')
  const payload = { userId: 'mara', entryId: 'e1', day: '2026-11-20' }
  realtime.changed('mara', 'weight.recorded', payload)
  realtime.changed('mara', 'account.registered', { userId: 'mara' })
  realtime.changed('mara', 'profile.changed', { userId: 'mara' })
  const events = ({ heard }: typeof phone) => heard.map((message) => (message as { event: string }).event)
  await expect.poll(() => events(phone)).toEqual(['weight.recorded', 'account.registered', 'profile.changed'])
  await settled()
  expect([events(scale), events(profile)]).toEqual([['weight.recorded'], ['profile.changed']])
})

test('the end of a session ends its sockets, for good, and no others', async () => {
  const [phone, desk, jonas] = [
    await connected(tokenOf('mara', 's1')),
    await connected(tokenOf('mara', 's2')),
    await connected(tokenOf('jonas', 's3')),
  ]
  ended.add('s1').add('s3')
  realtime.reauthorise('mara')
  await expect.poll(() => phone.client.connected).toBe(false)
  await settled()
  expect([desk.client.connected, jonas.client.connected]).toEqual([true, true])
  realtime.reauthoriseEveryone()
  await expect.poll(() => jonas.client.connected).toBe(false)
  await expect.poll(() => realtime.count()).toBe(1)
  await settled()
  expect(realtime.count()).toBe(1)
})

test('a session that ends while its socket is on the way in does not get to listen', async () => {
  const asked = authentication.check
  authentication.check = async (token, address) => {
    const actor = await asked(token, address)
    ended.add('s1')
    realtime.reauthorise('mara')
    return actor
  }
  try {
    const { client, outcome } = connect(tokenOf('mara', 's1'))
    expect(await outcome).toBe('connected')
    await expect.poll(() => client.connected).toBe(false)
    await expect.poll(() => realtime.count()).toBe(0)
    await settled()
    expect(realtime.count()).toBe(0)
  } finally {
    authentication.check = asked
  }
})

test('a socket that cannot be asked about comes back when it can', async () => {
  const { client } = await connected(tokenOf('mara', 's1'))
  const asked = authentication.check
  authentication.check = () => Promise.reject(new Error('database away'))
  const gone = new Promise((resolve) => client.once('disconnect', resolve))
  realtime.reauthorise('mara')
  await gone
  authentication.check = asked
  await expect.poll(() => client.connected).toBe(true)
})

test('a socket ends with its token, and the client comes back by itself', async () => {
  const client = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 10,
    auth: (give) => give({ token: tokenOf('mara', 's1', 1) }),
  })
  clients.push(client)
  let connections = 0
  client.on('connect', () => connections++)
  await expect.poll(() => connections).toBeGreaterThan(1)
})

test('an app that talks is cut off', async () => {
  const { client } = await connected(tokenOf('mara', 's1'))
  client.emit('anything', { at: 'all' })
  await expect.poll(() => client.connected).toBe(false)
  const huge = await connected(tokenOf('mara', 's1'))
  const ended = new Promise((resolve) => huge.client.once('disconnect', resolve))
  huge.client.emit('x', 'y'.repeat(100_000))
  expect(await ended).toMatch(/transport/)
})

test('the oldest of too many sockets gives way', async () => {
  const first = await connected(tokenOf('mara', 's1'))
  for (let count = 0; count < 3; count++) await connected(tokenOf('mara', 's1'))
  await expect.poll(() => first.client.connected).toBe(false)
  await expect.poll(() => realtime.count()).toBe(3)
})

test('pages of other sites are not let in', async () => {
  expect(await connect(tokenOf('mara', 's1'), { origin: url }).outcome).toBe('connected')
  expect(await connect(tokenOf('mara', 's1'), { origin: 'https://app.example' }).outcome).toBe('connected')
  for (const origin of ['https://evil.example', 'null', `${url}.evil.example`]) {
    expect(await connect(tokenOf('mara', 's1'), { origin }).outcome, origin).not.toBe('connected')
  }
})

test('closing ends every socket, so that the HTTP server can end too', async () => {
  const { client } = await connected(tokenOf('mara', 's1'))
  realtime.close()
  await expect.poll(() => client.connected).toBe(false)
  expect(await connect(tokenOf('mara', 's1')).outcome).not.toBe('connected')
})
