import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { kindOf } from './addresses.ts'
import { fetchOutside, type Outside } from './fetch-outside.ts'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => (server.closeAllConnections(), server.close())))

async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<number> {
  const server = createServer(listener).listen(0, host)
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const get = { method: 'GET', headers: {}, body: null }
const outside = (more: Partial<Outside> = {}): Outside => ({
  trustedHosts: ['127.0.0.1', 'localhost'],
  timeout: 60_000,
  maxBytes: 1_000,
  ...more,
})

describe('addresses', () => {
  test.each([
    ['8.8.8.8', 'public'],
    ['2606:4700::1111', 'public'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.1.5', 'private'],
    ['127.0.0.53', 'private'],
    ['100.100.1.1', 'private'],
    ['::1', 'private'],
    ['::ffff:10.0.0.1', 'private'],
    ['fd12::1', 'private'],
    ['169.254.169.254', 'never'],
    ['::ffff:169.254.169.254', 'never'],
    ['0.0.0.0', 'never'],
    ['224.0.0.1', 'never'],
    ['fe80::1', 'never'],
    ['64:ff9b::a00:1', 'never'],
    ['no address', 'never'],
  ])('%s is %s', (address, kind) => expect(kindOf(address)).toBe(kind))
})

describe('what is not asked', () => {
  test.each([
    ['a private address that nobody named', 'https://10.0.0.1/x', /10\.0\.0\.1 is at a private address/],
    ['a name that leads to a private address', 'https://localhost:9/', /localhost is at a private address/],
    ['the cloud’s own address, even if named', 'http://169.254.169.254/', /nobody may be sent to/],
    ['an address in brackets', 'https://[::1]:9/', /private address/],
    ['another number for this machine', 'https://2130706433/', /private address/],
    ['plain http to somebody else', 'http://example.org/', /over https/],
    ['a file', 'file:///etc/passwd', /http\(s\) only/],
  ])('%s', async (_, address, message) => {
    const trustedHosts = address.includes('169.254') ? ['169.254.169.254'] : []
    await expect(fetchOutside(address, get, outside({ trustedHosts }))).rejects.toThrow(message)
  })

  test('the internet over plain http, even if named', async () => {
    await expect(fetchOutside('http://8.8.8.8/', get, outside({ trustedHosts: ['8.8.8.8'] }))).rejects.toThrow(/https/)
  })
})

test('a host that the operator named is asked where it is, with method, headers and body', async () => {
  const port = await serve((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () =>
      response
        .writeHead(201, { 'x-mark': 'yes' })
        .end(`${request.method} ${String(request.headers['x-asked'])} ${Buffer.concat(chunks).toString()}`),
    )
  })
  const asked = { method: 'POST', headers: { 'x-asked': 'so' }, body: 'a=b' }
  const answer = await fetchOutside(`http://localhost:${port}/token`, asked, outside())
  expect([answer.status, answer.headers.get('x-mark'), await answer.text()]).toEqual([201, 'yes', 'POST so a=b'])
})

test('a redirect is handed back, not followed', async () => {
  let asked = 0
  const port = await serve((_, response) => {
    asked++
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  const answer = await fetchOutside(`http://127.0.0.1:${port}/`, get, outside())
  expect([answer.status, asked]).toEqual([302, 1])
})

test('an answer without end is given up at its limit', async () => {
  const port = await serve((_, response) => {
    response.writeHead(200)
    const more = setInterval(() => response.write('x'.repeat(500)), 1)
    response.on('close', () => clearInterval(more))
  })
  await expect(fetchOutside(`http://127.0.0.1:${port}/`, get, outside())).rejects.toMatchObject({ code: 'too-large' })
})

test.each([
  ['never begins', () => {}],
  ['stops in the middle', (response: ServerResponse) => void response.write('x')],
])('an answer that %s is given up in time', async (_, begin) => {
  const port = await serve((_request, response) => begin(response))
  const asking = fetchOutside(`http://127.0.0.1:${port}/`, get, outside({ timeout: 200 }))
  await expect(asking).rejects.toMatchObject({ code: 'timeout' })
})

test('who is not there is unreachable, and the address is not repeated', async () => {
  // Where nobody else of this machine listens, so that a port that was given up stays silent. Elsewhere than on Linux there is one loopback.
  const host = process.platform === 'linux' ? '127.0.0.4' : '127.0.0.1'
  const port = await serve(() => {}, host)
  servers.splice(0).forEach((server) => server.close())
  const asking = fetchOutside(`http://${host}:${port}/x?code=secret`, get, outside({ trustedHosts: [host] }))
  await expect(asking).rejects.toMatchObject({ code: 'unreachable', message: `${host} cannot be reached` })
})
