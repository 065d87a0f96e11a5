/** The part of POSIX tar (ustar) that a data folder needs: files and folders with short names, below 8 GB each. */

const block = 512
const padding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block)

export interface TarEntry {
  readonly name: string
  readonly folder: boolean
  readonly size: number
}

/** The header of an entry, for its bytes and `tarPadding` to follow. */
export function tarHeader({ name, folder, size }: TarEntry): Buffer {
  if (Buffer.byteLength(name) > 99) throw new Error(`${name} is too long a name for a tar archive`)
  const header = Buffer.alloc(block)
  const octal = (value: number, at: number, length: number): void =>
    void header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1')
  header.write(name, 0, 'utf8')
  octal(folder ? 0o700 : 0o600, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(0, 136, 12)
  header.write(folder ? '5' : '0', 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  header.fill(' ', 148, 156)
  octal(checksum(header), 148, 7)
  return header
}

export const tarPadding = padding
export const tarEnd = (): Buffer => Buffer.alloc(2 * block)

/** The checksum's own place counts as blanks. */
function checksum(header: Buffer): number {
  let sum = 0
  for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 32 : byte
  return sum
}

/** Reads entries one after the other; each entry's bytes must be read to their end before the next is asked for. */
export async function* readTar(
  source: AsyncIterable<Buffer>,
): AsyncGenerator<TarEntry & { bytes: () => AsyncGenerator<Buffer> }> {
  const { some, exactly } = reader(source)
  for (;;) {
    const header = await exactly(block)
    if (header.every((byte) => byte === 0)) break
    const entry = parseHeader(header)
    async function* bytes(): AsyncGenerator<Buffer> {
      for (let left = entry.size; left > 0;) {
        const part = await some(left)
        left -= part.length
        yield part
      }
      await exactly(padding(entry.size).length)
    }
    yield { ...entry, bytes }
  }
  // To its end, so that whoever sums up what was read has all of it.
  await exactly(block)
}

function parseHeader(header: Buffer): TarEntry {
  const text = (at: number, length: number): string => {
    const field = header.toString('utf8', at, at + length)
    return field.includes('\0') ? field.slice(0, field.indexOf('\0')) : field
  }
  if (Number.parseInt(text(148, 8), 8) !== checksum(header)) throw new Error('the archive is damaged')
  return { name: text(0, 100), folder: text(156, 1) === '5', size: Number.parseInt(text(124, 12), 8) }
}

function reader(source: AsyncIterable<Buffer>) {
  const iterator = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)

  /** At least one byte, at most `limit`. */
  async function some(limit: number): Promise<Buffer> {
    while (held.length === 0) {
      const next = await iterator.next()
      if (next.done === true) throw new Error('the archive ends early')
      held = next.value
    }
    const part = held.subarray(0, limit)
    held = held.subarray(part.length)
    return part
  }
  async function exactly(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let left = count; left > 0;) {
      const part = await some(left)
      left -= part.length
      parts.push(part)
    }
    return Buffer.concat(parts)
  }
  return { some, exactly }
}
