/** Pictures that people send: told by content, decoded within bounds, drawn anew. Nothing of the file itself is kept. */
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import { atMost } from '../at-most.ts'
import { Refusal } from '../http/errors.ts'

export type ImageProblem = 'not-an-image' | 'too-many-pixels' | 'animated' | 'broken'

const refusals = {
  'not-an-image': ['UNSUPPORTED_MEDIA_TYPE', 'Send a JPEG, PNG or WebP picture.'],
  'too-many-pixels': ['PAYLOAD_TOO_LARGE', 'The picture has too many pixels.'],
  animated: ['UNPROCESSABLE', 'Moving pictures are not accepted. Send a still one.'],
  broken: ['UNREADABLE_FILE', 'The picture is damaged and cannot be read.'],
} as const

export class ImageRefused extends Refusal {
  readonly problem: ImageProblem

  constructor(problem: ImageProblem) {
    const [code, message] = refusals[problem]
    super(code, message)
    this.problem = problem
  }
}

export interface Picture {
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

export interface ImageOptions {
  /** Of the picture as sent; more is refused before it is decoded. */
  readonly maxPixels?: number
  /** Longest edge of the full picture, in pixels; a smaller one is not enlarged. */
  readonly fullEdge?: number
  readonly thumbnailEdge?: number
}

const accepted: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])
const fiftyMegapixels = 50_000_000

// A decoded picture takes four bytes a pixel: few at a time, and no cache, keep the memory bounded.
sharp.cache(false)
sharp.concurrency(1)
/** Whoever draws a picture waits here for their turn. */
export const bounded = atMost(2)

/**
 * Reads a JPEG, PNG or WebP and draws it anew as WebP in two sizes: upright as its EXIF orientation says, in sRGB, without
 * any metadata (EXIF, GPS, colour profile). Throws `ImageRefused`.
 */
export async function readImage(
  bytes: Uint8Array,
  options: ImageOptions = {},
): Promise<{ full: Picture; thumbnail: Picture }> {
  const { maxPixels = fiftyMegapixels, fullEdge = 2048, thumbnailEdge = 400 } = options
  return bounded(async () => {
    const image = await openImage(bytes, maxPixels)
    const full = await draw(image.resize(within(fullEdge)), 82)
    // From the full one: the big original is decoded once.
    const thumbnail = await draw(sharp(full.bytes).resize(within(thumbnailEdge)), 76)
    return { full, thumbnail }
  })
}

/** The middle of a picture as WebP squares, one for each edge length in pixels. Throws `ImageRefused`. */
export async function squareAvatar(bytes: Uint8Array, sizes: readonly number[] = [200, 400]): Promise<Picture[]> {
  return bounded(async () => {
    const largest = Math.max(...sizes)
    const image = await openImage(bytes, fiftyMegapixels)
    const square = await draw(image.resize(largest, largest, { fit: 'cover' }), 90)
    return Promise.all(sizes.map((size) => draw(sharp(square.bytes).resize(size, size), 82)))
  })
}

/** Height of each of two pictures that stand side by side, and the gap between them, in pixels. */
const besideHeight = 1200
const gap = 12

/** Two pictures in one, beside each other and equally tall, in the two sizes of `readImage`. Throws `ImageRefused`. */
export async function besideEachOther(
  left: Uint8Array,
  right: Uint8Array,
): Promise<{ full: Picture; thumbnail: Picture }> {
  return bounded(async () => {
    const [one, other] = [await halfOf(left), await halfOf(right)]
    const width = one.width + gap + other.width
    const ground = { width, height: besideHeight, channels: 3, background: '#ffffff' } as const
    const both = sharp({ create: ground }).composite([
      { input: one.bytes, left: 0, top: 0 },
      { input: other.bytes, left: one.width + gap, top: 0 },
    ])
    const full = await draw(both, 82)
    return { full, thumbnail: await draw(sharp(full.bytes).resize(within(400)), 76) }
  })
}

/** As tall as its neighbour, and not so wide that the other is lost beside it. */
async function halfOf(bytes: Uint8Array): Promise<Picture> {
  const image = await openImage(bytes, fiftyMegapixels)
  const { width, height } = await orRefused(sharp(bytes).metadata())
  const wide = Math.round(Math.min(1.5, Math.max(0.4, width / height)) * besideHeight)
  return draw(image.resize(wide, besideHeight, { fit: 'cover' }), 90)
}

const within = (edge: number) => ({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true }) as const

async function openImage(bytes: Uint8Array, maxPixels: number): Promise<Sharp> {
  const type = await fileTypeFromBuffer(bytes)
  if (type?.mime === 'image/apng') throw new ImageRefused('animated')
  if (type === undefined || !accepted.has(type.mime)) throw new ImageRefused('not-an-image')
  const { width, height, pages = 1 } = await orRefused(sharp(bytes, { limitInputPixels: false }).metadata())
  if (width * height > maxPixels) throw new ImageRefused('too-many-pixels')
  if (pages > 1) throw new ImageRefused('animated')
  return sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels, sequentialRead: true })
    .autoOrient()
    .timeout({ seconds: 20 })
}

async function draw(image: Sharp, quality: number): Promise<Picture> {
  const { data, info } = await orRefused(image.webp({ quality, effort: 3 }).toBuffer({ resolveWithObject: true }))
  return { bytes: data, width: info.width, height: info.height }
}

/** What the decoder cannot read is broken; its words are about its own insides. */
async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new ImageRefused(error instanceof Error && /pixel limit/.test(error.message) ? 'too-many-pixels' : 'broken')
  }
}
