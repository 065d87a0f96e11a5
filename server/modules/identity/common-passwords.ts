/**
 * The most common passwords, from a file beside this one: nothing is asked of the network. It holds the first five bytes
 * of each password's SHA-256, sorted: half a megabyte for a hundred thousand, and one in ten million others is taken for
 * one of them. docs/decisions/common-passwords.md says where they come from.
 */
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { wordsBehind } from './password-forms.ts'

/** Bytes kept of each hash. */
const width = 5
export const file = new URL('common-passwords.bin', import.meta.url)

let list: Promise<Buffer> | undefined

/** Whether a password, or the word it is a simple disguise of, is on the list. The file is read at the first call. */
export async function isCommonPassword(password: string): Promise<boolean> {
  list ??= readFile(file)
  const known = await list
  return wordsBehind(password.normalize('NFKC')).some((word) => isIn(known, digest(word)))
}

/** A list as the file has it. */
export function encodeList(passwords: Iterable<string>): Buffer {
  const digests = new Set(Array.from(passwords, (password) => digest(password).toString('hex')))
  return Buffer.from([...digests].toSorted().join(''), 'hex')
}

const digest = (word: string): Buffer => hash('sha256', word, 'buffer').subarray(0, width)

function isIn(known: Buffer, wanted: Buffer): boolean {
  let [low, high] = [0, known.length / width]
  while (low < high) {
    const middle = (low + high) >> 1
    const order = wanted.compare(known, middle * width, (middle + 1) * width)
    if (order === 0) return true
    if (order < 0) high = middle
    else low = middle + 1
  }
  return false
}
