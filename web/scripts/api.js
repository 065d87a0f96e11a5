// Writes the types of the web's client from the server's OpenAPI document: node scripts/api.js <openapi.json> <target.d.ts>
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const [source = '', target = ''] = process.argv.slice(2)
// A field with a default may be left out of a request; what an answer holds is always there.
const tree = await openapiTS(JSON.parse(readFileSync(source, 'utf8')), { defaultNonNullable: false, alphabetize: true })
writeFileSync(
  target,
  `/** Generated from the server's OpenAPI document by \`npm run api:types\`. */\n${astToString(tree)}`,
)
