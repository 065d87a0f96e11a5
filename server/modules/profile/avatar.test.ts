import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { password, useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
let mara: Person
let picture: Buffer
beforeAll(async () => {
  // An address is for the hour in which it was made: no other begins between two looks.
  world.clock.set(new Date())
  mara = await world.person('mara')
  picture = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#3366cc' } })
    .withExif({ IFD0: { Copyright: 'secret-place' } })
    .jpeg()
    .toBuffer()
})
const load = (address: string) => world.anonymous.get(address)
const files = async () =>
  (await readdir(world.folder, { recursive: true })).filter(
    (name) => name.includes('avatars') && name.endsWith('.webp'),
  )

test('a picture becomes two squares of its own making', async () => {
  const { status, data } = await mara.upload('/users/me/avatar', picture, 'me.jpg')
  expect(status).toBe(200)
  for (const [address, edge] of [
    [data.avatar.small, 200],
    [data.avatar.large, 400],
  ] as const) {
    const answer = await load(address)
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } })
    expect(answer.headers['cache-control']).toBe('private, max-age=3600, immutable')
    expect(await sharp(answer.bytes).metadata()).toMatchObject({ format: 'webp', width: edge, height: edge })
    expect(answer.bytes.includes('secret-place')).toBe(false)
  }
})

test('the files are sealed', async () => {
  const names = await files()
  expect(names).toHaveLength(2)
  for (const name of names) {
    const bytes = await readFile(join(world.folder, name))
    expect(bytes.subarray(0, 16).includes('RIFF')).toBe(false)
  }
})

describe('addresses', () => {
  const address = async () => new URL((await mara.get('/users/me')).data.avatar.small, 'http://localhost')

  test.each(['version', 'expires', 'signature'])('with another %s are nothing', async (name) => {
    const url = await address()
    url.searchParams.set(
      name,
      { version: crypto.randomUUID(), expires: '9999999999', signature: 'x'.repeat(43) }[name] ?? '',
    )
    expect((await load(url.pathname + url.search)).status).toBe(404)
  })

  test('are of one person and one size', async () => {
    const url = await address()
    const tom = await world.person('tom')
    expect((await load(url.pathname.replace(mara.userId, tom.userId) + url.search)).status).toBe(404)
    expect((await load(url.pathname.replace(/200$/, '400') + url.search)).status).toBe(404)
    expect((await load(url.pathname.replace(/200$/, '300') + url.search)).error?.details?.[0]?.field).toBe('size')
    expect((await load(url.pathname)).status).toBe(400)
  })

  test('run out', async () => {
    const url = await address()
    world.clock.advance(3600)
    expect((await load(url.pathname + url.search)).status).toBe(200)
    world.clock.advance(3601)
    expect((await load(url.pathname + url.search)).status).toBe(404)
    const again = await world.anonymous.post('/auth/login', { email: mara.email, password })
    mara.accessToken = again.data.session.accessToken
  })

  test('are shown only to whom the picture is', async () => {
    const tom = await world.person('sam')
    const { avatar } = (await tom.get(`/users/${mara.userId}`)).data
    expect((await load(avatar.small)).status).toBe(200)
    await mara.patch('/users/me', { privacy: { avatar: 'private' } })
    expect((await tom.get(`/users/${mara.userId}`)).data.avatar).toBeNull()
    expect((await load(avatar.small)).status).toBe(404)
    expect((await load((await mara.get('/users/me')).data.avatar.small)).status).toBe(200)
    await mara.patch('/users/me', { privacy: { avatar: 'members' } })
  })

  test('are nothing once one of the two has blocked the other, or with another viewer put in', async () => {
    const pim = await world.person('pim')
    const { avatar } = (await pim.get(`/users/${mara.userId}`)).data
    expect((await load(avatar.small)).status).toBe(200)
    expect((await load(avatar.small.replace(`viewer=${pim.userId}`, `viewer=${mara.userId}`))).status).toBe(404)
    expect((await load(avatar.small.replace(/&viewer=[^&]*/, ''))).status).toBe(404)
    await mara.post('/users/me/blocks', { userId: pim.userId })
    expect((await load(avatar.small)).status).toBe(404)
  })
})

test.each([
  ['words', Buffer.from('not a picture'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['nothing', Buffer.alloc(0), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'an SVG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['more than 10 MB', Buffer.alloc(10_000_001, 1), 413, 'PAYLOAD_TOO_LARGE'],
])('refuses %s, and keeps the picture', async (_, bytes, status, code) => {
  const before = [await files(), (await mara.get('/users/me')).data]
  expect(await mara.upload('/users/me/avatar', bytes, '../../evil.png')).toMatchObject({ status, error: { code } })
  expect([await files(), (await mara.get('/users/me')).data]).toEqual(before)
})

test('refuses half a picture', async () => {
  const answer = await mara.upload('/users/me/avatar', picture.subarray(0, picture.length / 2), 'me.jpg')
  expect(answer).toMatchObject({ status: 422, error: { code: 'UNREADABLE_FILE' } })
})

test('nobody has no picture', async () => {
  expect((await world.anonymous.upload('/users/me/avatar', picture, 'me.jpg')).status).toBe(401)
  expect((await world.anonymous.delete('/users/me/avatar')).status).toBe(401)
  expect((await mara.post('/users/me/avatar', { file: 'x' })).status).toBe(415)
})

test('a new picture makes the old one’s address and files vanish, removing it all', async () => {
  const old = (await mara.get('/users/me')).data.avatar.small
  const next = await mara.upload('/users/me/avatar', picture, 'again.jpg')
  expect((await load(old)).status).toBe(404)
  await world.drain()
  expect(await files()).toHaveLength(2)
  expect((await mara.delete('/users/me/avatar')).status).toBe(204)
  expect((await mara.delete('/users/me/avatar')).status).toBe(204)
  expect((await load(next.data.avatar.small)).status).toBe(404)
  expect((await mara.get('/users/me')).data.avatar).toBeNull()
  await world.drain()
  expect(await files()).toEqual([])
})
