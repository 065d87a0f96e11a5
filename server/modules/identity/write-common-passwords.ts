/**
 * Writes the list of common passwords that are refused: `node server/modules/identity/write-common-passwords.ts <list> …`, each a text
 * file, one password a line, the most common first. docs/decisions/common-passwords.md names the lists.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { encodeList, file } from './common-passwords.ts'

/** Further down in a list stands what hardly anybody has. */
const mostOfOne = 100_000
/** Shorter ones are no word behind a password either. */
const shortest = 4

const passwords = process.argv.slice(2).flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim().normalize('NFKC').toLowerCase())
    .filter((password) => password.length >= shortest)
    .slice(0, mostOfOne),
)
const encoded = encodeList(passwords)
writeFileSync(file, encoded)
process.stdout.write(`${new Set(passwords).size} passwords, ${encoded.length} bytes\n`)
