// Writes src/platform/generated/api.d.ts from the server's OpenAPI document: npm run api -w web -- <openapi.json>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'

const [source] = process.argv.slice(2)
if (source === undefined) {
  process.stderr.write('Usage: npm run api -w web -- <path of openapi.json>\n')
  process.exit(1)
}
const target = resolve(import.meta.dirname, '../src/platform/generated/api.d.ts')
// A field with a default may be left out of a request; what an answer holds is always there.
const tree = await openapiTS(JSON.parse(readFileSync(resolve(source), 'utf8')), {
  defaultNonNullable: false,
  alphabetize: true,
})
mkdirSync(resolve(target, '..'), { recursive: true })
writeFileSync(
  target,
  `/** Generated from the server's OpenAPI document by \`npm run api -w web\`. */\n${astToString(tree)}`,
)
process.stdout.write(`Wrote ${target}\n`)
