/** Writes docs/settings.md from the table of settings; with `--check` fails where they differ. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { settingsDocument } from '../platform/config/settings-document.ts'

const file = fileURLToPath(new URL('../../docs/settings.md', import.meta.url))
const document = settingsDocument()

if (!process.argv.includes('--check')) {
  writeFileSync(file, document)
} else if (readFileSync(file, 'utf8') !== document) {
  console.error('docs/settings.md does not fit the settings: run "npm run settings:doc".')
  process.exitCode = 1
}
