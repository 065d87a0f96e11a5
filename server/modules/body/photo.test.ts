import { randomUUIDv7 } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { beforeEach, expect, test, vi } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
beforeEach(() => world.clock.set('2026-11-21T08:00:00Z'))

const picture = (width = 640, height = 480) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } })
    .withExif({ IFD0: { Copyright: 'marked-exif-4711' } })
    .jpeg()
    .toBuffer()

const weighIn = async (person: Person) => (await person.post('/weight-entries', { weight: 80 })).data.id as string

/** Every file below the data folder that has to do with photos. */
async function storedFiles(userId: string): Promise<string[]> {
  const files = await readdir(world.folder, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => path.includes(`photos/${userId}`))
}

test('a photo is drawn anew, sealed, and shown by its signed address', async () => {
  const ada = await world.person('ada')
  const entryId = await weighIn(ada)
  const made = await ada.upload(`/weight-entries/${entryId}/photos`, await picture(), 'me.jpg')
  expect(made.status).toBe(201)
  expect(made.data).toMatchObject({ entryId, day: '2026-11-21', width: 640, height: 480 })
  const shown = await world.anonymous.get(made.data.url)
  expect(shown).toMatchObject({ status: 200 })
  expect(shown.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, max-age=600' })
  const { format, width, exif } = await sharp(shown.bytes).metadata()
  expect({ format, width, exif }).toEqual({ format: 'webp', width: 640, exif: undefined })
  expect((await sharp((await world.anonymous.get(made.data.thumbnailUrl)).bytes).metadata()).width).toBe(400)
  expect((await ada.get(`/weight-entries/${entryId}`)).data.photoCount).toBe(1)
  const files = await storedFiles(ada.userId)
  expect(files).toHaveLength(2)
  for (const path of files) {
    const bytes = await readFile(path)
    expect(bytes.includes('WEBP')).toBe(false)
    expect(bytes.includes('marked-exif')).toBe(false)
  }
})

test('an address that was changed, is another’s or is old shows nothing', async () => {
  const ada = await world.person('ada')
  const entryId = await weighIn(ada)
  const upload = async () => (await ada.upload(`/weight-entries/${entryId}/photos`, await picture(), 'me.jpg')).data
  const [one, other] = [await upload(), await upload()]
  const addresses = [
    one.url.replace(one.id, other.id),
    one.url.replace(one.id, randomUUIDv7()),
    one.url.replace('size=full', 'size=thumbnail'),
    one.url.replace(/expires=(\d+)/, (_: string, expires: string) => `expires=${Number(expires) + 1}`),
    one.url.replace(/signature=.*/, 'signature=AAAA'),
  ]
  for (const address of addresses) {
    expect(await world.anonymous.get(address)).toMatchObject({ status: 404, error: { code: 'NOT_FOUND' } })
  }
  world.clock.advance(299)
  expect((await world.anonymous.get(one.url)).status).toBe(200)
  world.clock.advance(302)
  expect((await world.anonymous.get(one.url)).status).toBe(404)
})

test('three at most, also when ten arrive at once', async () => {
  const bea = await world.person('bea')
  const entryId = await weighIn(bea)
  const bytes = await picture()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => bea.upload(`/weight-entries/${entryId}/photos`, bytes, 'me.jpg')),
  )
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
  expect(answers.filter(({ error }) => error?.code === 'CONFLICT')).toHaveLength(7)
  expect((await bea.get(`/weight-entries/${entryId}/photos`)).data).toHaveLength(3)
  expect(await storedFiles(bea.userId)).toHaveLength(6)
})

test.each([
  ['text', Buffer.from('not a picture'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'an SVG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['too much', Buffer.alloc(10 * 1024 * 1024 + 1, 1), 413, 'PAYLOAD_TOO_LARGE'],
])('%s is refused and nothing is stored', async (_, bytes, status, code) => {
  const cem = await world.person('cem')
  const entryId = await weighIn(cem)
  expect(await cem.upload(`/weight-entries/${entryId}/photos`, bytes, 'me.jpg')).toMatchObject({
    status,
    error: { code },
  })
  expect((await cem.get(`/weight-entries/${entryId}`)).data.photoCount).toBe(0)
  expect(await storedFiles(cem.userId)).toEqual([])
})

test('all of mine by the time of their weigh-ins, nobody else’s', async () => {
  const [dan, eve] = [await world.person('dan'), await world.person('eve')]
  const late = await weighIn(dan)
  const early = (await dan.post('/weight-entries', { weight: 90, recordedAt: '2025-11-21T08:00:00Z' })).data.id
  for (const entryId of [late, early]) await dan.upload(`/weight-entries/${entryId}/photos`, await picture(), 'me.jpg')
  const mine = await dan.get('/photos', { order: 'asc' })
  expect(mine.data.map((photo: { day: string }) => photo.day)).toEqual(['2025-11-21', '2026-11-21'])
  expect(mine.pagination?.totalItems).toBe(2)
  expect((await eve.get('/photos')).data).toEqual([])
  const [photo] = mine.data
  expect((await eve.delete(`/photos/${photo.id}`)).status).toBe(404)
  expect((await eve.get(`/weight-entries/${early}/photos`)).status).toBe(404)
  expect((await eve.upload(`/weight-entries/${early}/photos`, await picture(), 'me.jpg')).status).toBe(404)
  expect(await storedFiles(dan.userId)).toHaveLength(4)
})

test('a deleted photo frees its place, and its files go', async () => {
  const fay = await world.person('fay')
  const entryId = await weighIn(fay)
  const { data } = await fay.upload(`/weight-entries/${entryId}/photos`, await picture(), 'me.jpg')
  expect((await fay.delete(`/photos/${data.id.toUpperCase()}`)).status).toBe(204)
  expect((await fay.delete(`/photos/${data.id}`)).status).toBe(404)
  expect((await fay.get(`/weight-entries/${entryId}`)).data.photoCount).toBe(0)
  expect((await world.anonymous.get(data.url)).status).toBe(404)
  await world.drain()
  expect(await storedFiles(fay.userId)).toEqual([])
})

test('with its weigh-in, a photo goes too', async () => {
  const gil = await world.person('gil')
  const entryId = await weighIn(gil)
  const { data } = await gil.upload(`/weight-entries/${entryId}/photos`, await picture(), 'me.jpg')
  expect((await gil.delete(`/weight-entries/${entryId}`)).status).toBe(204)
  expect((await world.anonymous.get(data.url)).status).toBe(404)
  expect((await gil.get('/photos')).data).toEqual([])
  await world.drain()
  expect(await storedFiles(gil.userId)).toEqual([])
})

test('a photo that arrives while its weigh-in is deleted leaves no file', async () => {
  const hal = await world.person('hal')
  const entryId = await weighIn(hal)
  const { storage } = world.platform
  const put = storage.put.bind(storage)
  let deleting: Promise<unknown> = Promise.resolve()
  const spy = vi.spyOn(storage, 'put').mockImplementationOnce(async (...file) => {
    deleting = hal.delete(`/weight-entries/${entryId}`)
    // Long enough for it to look for photos, before this one's row is there to be seen.
    await sleep(300)
    await put(...file)
  })
  await hal.upload(`/weight-entries/${entryId}/photos`, await picture(), 'me.jpg')
  await deleting
  spy.mockRestore()
  expect((await hal.get('/photos')).data).toEqual([])
  await world.drain()
  expect(await storedFiles(hal.userId)).toEqual([])
})
