import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { ImageRefused, readImage, squareAvatar } from './images.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1c7c6c' } })
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof ImageRefused ? error.problem : error),
  )

test.each(['jpeg', 'png', 'webp'] as const)('a %s becomes two WebP pictures within their edges', async (format) => {
  const { full, thumbnail } = await readImage(await plain(3000, 1500).toFormat(format).toBuffer())
  expect([full.width, full.height, thumbnail.width, thumbnail.height]).toEqual([2048, 1024, 400, 200])
  expect((await sharp(full.bytes).metadata()).format).toBe('webp')
  expect((await sharp(thumbnail.bytes).metadata()).width).toBe(400)
})

test('a small picture is not enlarged', async () => {
  const { full, thumbnail } = await readImage(await plain(30, 40).png().toBuffer())
  expect([full.width, full.height, thumbnail.width, thumbnail.height]).toEqual([30, 40, 30, 40])
})

test('place and camera are gone, the orientation is applied', async () => {
  const photo = await plain(400, 200)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'SpyCam' }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } })
    .toBuffer()
  expect(photo.includes('SpyCam')).toBe(true)
  const { full, thumbnail } = await readImage(photo)
  expect([full.width, full.height]).toEqual([200, 400])
  for (const { bytes } of [full, thumbnail]) {
    expect(bytes.includes('SpyCam')).toBe(false)
    const { exif, icc, xmp, orientation } = await sharp(bytes).metadata()
    expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined])
  }
})

test('what is no picture is refused by its content, whatever it claims to be', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')
  const gif = await plain(10, 10).gif().toBuffer()
  for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), Buffer.from('%PDF-1.7'), svg, gif]) {
    expect(await problemOf(readImage(bytes))).toBe('not-an-image')
  }
})

test('a torn or scrambled picture is refused as broken', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const jpeg = await sharp({ create: { width: 300, height: 300, channels: 3, noise, background: '#000' } })
    .jpeg()
    .toBuffer()
  expect(await problemOf(readImage(jpeg))).toBe('accepted')
  expect(await problemOf(readImage(jpeg.subarray(0, jpeg.length / 2)))).toBe('broken')
  expect(await problemOf(readImage(jpeg.subarray(0, 30)))).toBe('broken')
  const png = await plain(50, 50).png().toBuffer()
  expect(await problemOf(readImage(Buffer.concat([png.subarray(0, 60), Buffer.alloc(200, 7)])))).toBe('broken')
})

test('a bomb is refused by its header, before a pixel is decoded', async () => {
  const before = process.memoryUsage().rss
  expect(await problemOf(readImage(pngClaiming(60_000, 60_000)))).toBe('too-many-pixels')
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  const image = await plain(200, 200).png().toBuffer()
  expect(await problemOf(readImage(image, { maxPixels: 39_999 }))).toBe('too-many-pixels')
  expect(await problemOf(readImage(image, { maxPixels: 40_000 }))).toBe('accepted')
})

test('moving pictures are refused', async () => {
  const frames = await Promise.all([plain(10, 10), plain(10, 10).negate()].map((frame) => frame.png().toBuffer()))
  const moving = await sharp(frames, { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer()
  expect((await sharp(moving).metadata()).pages).toBe(2)
  expect(await problemOf(readImage(moving))).toBe('animated')
})

test('an avatar is square in each size', async () => {
  const avatars = await squareAvatar(await plain(800, 300).jpeg().toBuffer())
  expect(avatars.map(({ width, height }) => [width, height])).toEqual([
    [200, 200],
    [400, 400],
  ])
  expect((await sharp(avatars[0]?.bytes).metadata()).format).toBe('webp')
})

test('many at once are all answered, failures among them or not', async () => {
  const picture = await plain(500, 500).png().toBuffer()
  const work = Array.from({ length: 12 }, (_, index) => problemOf(readImage(index % 4 ? picture : Buffer.from('no'))))
  expect((await Promise.all(work)).filter((result) => result === 'accepted')).toHaveLength(9)
})

/** A PNG whose header claims a size, with nearly nothing in it. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
