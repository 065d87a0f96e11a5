/** Bytes to text: UTF-8, UTF-16 (with or without a mark), and Windows-1252 for what old spreadsheets write. */
import { UnreadableFile } from './unreadable-file.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding by its byte order mark, or by where the zero bytes of western text in UTF-16 lie; null when neither tells. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[0]
  const head = bytes.subarray(0, 4096)
  const zeros: [number, number] = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1] += 1
  })
  const [even, odd] = zeros
  const many = head.length / 5
  if (odd > many && even < odd / 10) return 'utf-16le'
  if (even > many && odd < even / 10) return 'utf-16be'
  return null
}

/** The whole text of a file, without its byte order mark. Throws UnreadableFile 'empty' or 'bad-encoding'. */
export function decodeText(bytes: Uint8Array): string {
  const text = strictly(bytes)
  if (text.includes('\0')) throw new UnreadableFile('bad-encoding', 'The file is not a text file.')
  if (text.trim() === '') throw new UnreadableFile('empty', 'The file is empty.')
  return text.includes('\n') ? text : text.replaceAll('\r', '\n')
}

/** The beginning of a file as text: a character cut at the end does no harm. Empty when it is no text. */
export function decodeHead(bytes: Uint8Array): string {
  const text = new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes)
  return text.includes('\0') ? '' : text
}

function strictly(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes)
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    if (encoding !== null) throw new UnreadableFile('bad-encoding', 'The file has characters that cannot be read.')
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
