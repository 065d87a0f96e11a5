/** Requests that no client of ours sends: each gets an answer in the envelope, and nobody is woken by the log. */
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'

const log = join(tmpdir(), `setpoint-hostile-${crypto.randomUUID()}.log`)
const world = useWorld({ LOG_LEVEL: 'error', LOG_FILE: log, CORS_ORIGINS: 'https://app.example.org' })
let mara: Person
beforeAll(async () => {
  mara = await world.person('mara')
})
afterAll(() => rm(log, { force: true }))

/** A form of these lines. */
const form = (...lines: string[]) => Buffer.from(lines.join('\r\n'))
const formType = { 'content-type': 'multipart/form-data; boundary=X' }
const picture = 'Content-Disposition: form-data; name="file"; filename="a.png"'

describe.each(['/users/me/avatar', '/imports'])('%s refuses', (path) => {
  test.each([
    ['a form that breaks off', form('--X', picture, '', 'abc'), formType],
    ['a form that breaks off in its heading', form('--X', 'Content-Disposition: form'), formType],
    ['a form without a boundary', form('x'), { 'content-type': 'multipart/form-data' }],
    [
      'a field that reaches for the prototype',
      form('--X', 'Content-Disposition: form-data; name="__proto__"; filename="a"', '', 'abc', '--X--', ''),
      formType,
    ],
  ])('%s', async (_what, body, headers) => {
    const answer = await mara.post(path, body, headers)
    expect([answer.status, answer.error?.code]).toSatisfy(
      ([status, code]) => status === 400 && ['MALFORMED_REQUEST', 'VALIDATION_ERROR'].includes(code),
    )
  })

  test.each([
    ['no file', form('--X--', ''), 'file'],
    [
      'a file in another field',
      form('--X', 'Content-Disposition: form-data; name="other"; filename="a"', '', 'abc', '--X--', ''),
      'other',
    ],
  ])('%s, by name', async (_what, body, field) => {
    const answer = await mara.post(path, body, formType)
    expect([answer.status, answer.error?.details?.[0]?.field]).toEqual([400, field])
  })
})

test('a file without a name is a file all the same', async () => {
  const body = form(
    '--X',
    'Content-Disposition: form-data; name="file"',
    'Content-Type: application/octet-stream',
    '',
    'Date,Weight (kg)\n2024-01-01,80\n',
    '--X--',
    '',
  )
  const answer = await mara.post('/imports', body, formType)
  expect([answer.status, answer.data.fileName]).toEqual([201, 'file'])
})

test.each([
  ['a form', form('--X', 'Content-Disposition: form-data; name="bio"', '', 'abc', '--X--', ''), formType],
  ['plain text', '{"bio":"abc"}', { 'content-type': 'text/plain' }],
  ['no type at all', '{"bio":"abc"}', { 'content-type': '' }],
])('%s is no JSON', async (_what, body, headers) => {
  const { revision } = (await mara.get('/users/me')).data
  const answer = await mara.patch('/users/me', body, headers)
  expect([answer.status, answer.error?.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  expect((await mara.get('/users/me')).data.revision).toBe(revision)
})

test('what is sent packed is not unpacked', async () => {
  const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  const answer = await mara.post('/weight-entries', gzipSync('{"weight":80}'), packed)
  expect([answer.status, answer.error?.code]).toEqual([400, 'MALFORMED_REQUEST'])
})

test.each([
  ['/api/v1/%zz', 400, 'MALFORMED_REQUEST'],
  ['/api/v1/weight-entries/%E0%A4%A', 400, 'MALFORMED_REQUEST'],
  [`/api/v1/weight-entries/${'a'.repeat(300)}`, 404, 'NOT_FOUND'],
])('the address %s is answered in the envelope', async (path, status, code) => {
  const answer = await mara.get(path)
  expect([answer.status, answer.error?.code]).toEqual([status, code])
})

test.each([
  'page=1&page=2',
  'page=1e3',
  'page=%00',
  'page=1000001',
  '__proto__=1',
  'sortBy[]=weight',
  'from=2026-02-30',
])('the query ?%s is refused', async (query) => {
  const answer = await mara.get(`/weight-entries?${query}`)
  expect([answer.status, answer.error?.code]).toEqual([400, 'VALIDATION_ERROR'])
})

describe('If-Match', () => {
  test.each(['"7"', '"0"', '"abc"', '""', 'x', '"1", "2"', '"99999999999"', 'W/"x"'])(
    '%s names no revision there is, so that nothing is changed',
    async (ifMatch) => {
      const answer = await mara.patch('/users/me', { bio: 'lost' }, { 'if-match': ifMatch })
      expect([answer.status, answer.error?.code]).toEqual([412, 'PRECONDITION_FAILED'])
    },
  )

  test('* is any, and a proxy may have weakened ours', async () => {
    const { headers } = await mara.get('/users/me')
    expect((await mara.patch('/users/me', {}, { 'if-match': `W/${String(headers['etag'])}` })).status).toBe(200)
    expect((await mara.patch('/users/me', {}, { 'if-match': '*' })).status).toBe(200)
  })
})

test('a page that may call us may also change and delete', async () => {
  const { headers } = await world.app.http.inject({
    method: 'OPTIONS',
    url: '/api/v1/users/me',
    headers: { origin: 'https://app.example.org', 'access-control-request-method': 'PATCH' },
  })
  expect(headers['access-control-allow-origin']).toBe('https://app.example.org')
  expect(headers['access-control-allow-methods']).toMatch(/PATCH.*DELETE/)
})

test.each(['/api/v1/weight-entries', '/api/v1/users/me/avatar'])(
  'a sender to %s that hangs up is no fault of ours',
  async (path) => {
    const address = new URL(await world.app.http.listen({ port: 0, host: '127.0.0.1' }).catch(() => listening()))
    const socket = connect(Number(address.port), address.hostname)
    await once(socket, 'connect')
    const type = path.endsWith('avatar') ? formType['content-type'] : 'application/json'
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${mara.accessToken}\r\nContent-Type: ${type}\r\nContent-Length: 1000\r\n\r\n`,
    )
    socket.write(form('--X', picture, '', '{"weight":'))
    await sleep(100)
    socket.destroy()
    await sleep(100)
    expect((await mara.get('/users/me')).status).toBe(200)
  },
)

test('nothing of all this is an error of ours in the log', async () => {
  expect(await readFile(log, 'utf8')).toBe('')
})

function listening(): string {
  const address = world.app.http.server.address()
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
}
