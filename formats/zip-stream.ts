/** A zip archive read from front to back, in chunks, under limits. Format: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3. */
import { Inflate } from 'fflate'
import { UnreadableFile } from './unreadable-file.ts'
import { limits } from './weight-record.ts'

/** Takes an entry's unpacked bytes. `end` comes once, after the last of them. */
export type EntrySink = { write(chunk: Uint8Array): void; end(): void }

export type ZipStream = { push(chunk: Uint8Array): void; finish(): void }

const localHeader = 0x04034b50
const descriptor = 0x08074b50
/** What may follow the last entry: the directory, the archive's extra data, the end of an empty archive. */
const endings = new Set([0x02014b50, 0x08064b50, 0x06054b50, 0x06064b50])
const headerSize = 30
const zip64 = 0xffffffff
/** signature, CRC, and twice a size of up to eight bytes. */
const descriptorSize = 24
const maxName = 1024
/** Deflate makes at most about a thousand bytes of one: small bites keep what is unpacked at once small. */
const bite = 8 * 1024

type Entry = {
  packed: number | null
  seen: number
  inflate: Inflate | null
  sink: EntrySink | null
}

/**
 * Reads an archive. `open` names each entry as it comes and says who takes it; null skips it without unpacking.
 * Throws UnreadableFile 'broken-zip' (also for a truncated one) and 'zip-bomb'.
 */
export function zipStream(open: (name: string) => EntrySink | null): ZipStream {
  let pending = new Uint8Array(0)
  let entry: Entry | null = null
  let ended = false
  let packedTotal = 0
  let unpackedTotal = 0

  function consume(bytes: Uint8Array, at: Entry): void {
    at.seen += bytes.length
    packedTotal += bytes.length
    if (!at.sink) return
    for (let from = 0; from < bytes.length; from += bite) {
      const part = bytes.subarray(from, from + bite)
      if (at.inflate) unpack(at.inflate, part)
      else deliver(part, at)
    }
  }

  function deliver(chunk: Uint8Array, to: Entry): void {
    unpackedTotal += chunk.length
    if (unpackedTotal > limits.zipRatioFrom && unpackedTotal > packedTotal * limits.zipRatio) {
      throw new UnreadableFile('zip-bomb', 'The archive unpacks to an implausible size.')
    }
    to.sink?.write(chunk)
  }

  function close(done: Entry): void {
    if (done.sink && done.inflate) unpack(done.inflate, new Uint8Array(0), true)
    done.sink?.end()
    entry = null
  }

  /** Opens the entry at the front of `pending`; false when its header is not all there yet. */
  function openEntry(): boolean {
    const header = readHeader(pending)
    if (!header) return false
    pending = pending.subarray(header.size)
    const sink = open(header.name)
    if (sink && header.encrypted) throw new UnreadableFile('broken-zip', 'The archive is encrypted.')
    if (sink && header.method !== 0 && header.method !== 8)
      throw new UnreadableFile('broken-zip', 'The archive is packed in an unknown way.')
    const opened: Entry = { packed: header.packed, seen: 0, inflate: null, sink }
    if (sink && header.method === 8) opened.inflate = new Inflate((chunk) => deliver(chunk, opened))
    entry = opened
    return true
  }

  /** One step through `pending`; false when more bytes are needed. */
  function step(): boolean {
    if (entry === null) {
      if (pending.length < 4) return false
      const signature = uint32(pending, 0)
      if (signature === localHeader) return openEntry()
      if (!endings.has(signature)) throw broken()
      ended = true
      return false
    }
    return entry.packed === null ? untilDescriptor(entry) : sized(entry, entry.packed)
  }

  function sized(current: Entry, packed: number): boolean {
    const part = pending.subarray(0, packed - current.seen)
    pending = pending.subarray(part.length)
    consume(part, current)
    if (current.seen < packed) return false
    close(current)
    return true
  }

  /** An entry of unstated size ends where a descriptor states exactly the size seen. */
  function untilDescriptor(current: Entry): boolean {
    for (
      let at = pending.indexOf(0x50);
      at !== -1 && at + descriptorSize <= pending.length;
      at = pending.indexOf(0x50, at + 1)
    ) {
      const size = uint32(pending, at) === descriptor ? descriptorAt(pending, at, current.seen + at) : null
      if (size === null) continue
      consume(pending.subarray(0, at), current)
      pending = pending.subarray(at + size)
      close(current)
      return true
    }
    const safe = Math.max(0, pending.length - descriptorSize)
    consume(pending.subarray(0, safe), current)
    pending = pending.subarray(safe)
    return false
  }

  return {
    push(chunk) {
      if (ended) return
      pending = joined(pending, chunk)
      while (step());
    },
    finish() {
      if (!ended) throw new UnreadableFile('broken-zip', 'The archive is incomplete.')
    },
  }
}

type Header = { name: string; size: number; packed: number | null; method: number; encrypted: boolean }

function readHeader(bytes: Uint8Array): Header | null {
  if (bytes.length < headerSize) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const nameLength = view.getUint16(26, true)
  const extraLength = view.getUint16(28, true)
  if (nameLength > maxName) throw broken()
  const size = headerSize + nameLength + extraLength
  if (bytes.length < size) return null
  const flags = view.getUint16(6, true)
  const stated = view.getUint32(18, true)
  const wideSize = wideSizeIn(view, headerSize + nameLength, size)
  return {
    name: new TextDecoder().decode(bytes.subarray(headerSize, headerSize + nameLength)),
    size,
    packed: (flags & 8) !== 0 ? null : stated === zip64 && wideSize !== null ? wideSize : stated,
    method: view.getUint16(8, true),
    encrypted: (flags & 1) !== 0,
  }
}

/** The packed size in the ZIP64 extra field, or null without one. */
function wideSizeIn(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const fits = view.getUint16(at, true) === 1 && view.getUint16(at + 2, true) >= 16 && at + 20 <= to
    if (fits) return Number(view.getBigUint64(at + 12, true))
  }
  return null
}

/** The descriptor's length if one for `packed` bytes lies at this place, else null. */
function descriptorAt(bytes: Uint8Array, at: number, packed: number): number | null {
  const followed = (size: number): boolean => {
    if (at + size + 4 > bytes.length) return at + size <= bytes.length
    const next = uint32(bytes, at + size)
    return next === localHeader || endings.has(next)
  }
  const low = packed % 2 ** 32
  if (uint32(bytes, at + 8) !== low) return null
  if (followed(16)) return 16
  return uint32(bytes, at + 12) === Math.floor(packed / 2 ** 32) && followed(24) ? 24 : null
}

function unpack(inflate: Inflate, part: Uint8Array, last = false): void {
  try {
    inflate.push(part, last)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw broken()
  }
}

const broken = (): UnreadableFile => new UnreadableFile('broken-zip', 'The archive is damaged.')

const uint32 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0

function joined(first: Uint8Array<ArrayBuffer>, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
