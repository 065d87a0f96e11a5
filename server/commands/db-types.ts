/**
 * Writes `server/platform/db/schema.ts`, the row types, from a temporary database with every migration applied.
 * With `--check` it only compares, and fails where they differ.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startTemporary } from '../platform/db/embedded.ts'
import { migrate } from '../platform/db/migrate.ts'

const schema = fileURLToPath(new URL('../platform/db/schema.ts', import.meta.url))
const head = '/** Written by `npm run db:types` from the migrated database. */\n'

/** A day is text, an instant a Date, a count a number (database.ts reads them so), bytes a Buffer; JSON is whatever it is. */
const options = [
  '--dialect=postgres',
  '--date-parser=string',
  '--numeric-parser=string',
  '--type-mapping={"int8":"number","jsonb":"unknown","json":"unknown","citext":"string"}',
  '--exclude-pattern=schema_migration',
  '--log-level=error',
]

const generated = await generate()
if (!process.argv.includes('--check')) {
  await writeFile(schema, generated)
} else if ((await readFile(schema, 'utf8')) !== generated) {
  console.error(
    'server/platform/db/schema.ts does not fit the migrations: run "npm run db:types" and look at what changed.',
  )
  process.exitCode = 1
}

async function generate(): Promise<string> {
  const database = await startTemporary()
  const folder = await mkdtemp(join(dirname(schema), '.schema-'))
  try {
    await migrate({ connection: database.connection })
    const file = join(folder, 'schema.ts')
    run('kysely-codegen', 'dist/cli/bin.js', [...options, `--url=${database.connection}`, `--out-file=${file}`])
    const types = await readFile(file, 'utf8')
    await writeFile(file, head + types.replace(/^\/\*\*[\s\S]*?\*\/\s*/, ''))
    run('oxfmt', 'bin/oxfmt', [file])
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
    await database.stop()
  }
}

/** Runs a tool of node_modules on this very Node. */
function run(tool: string, program: string, parameters: readonly string[]): void {
  const home = dirname(createRequire(import.meta.url).resolve(`${tool}/package.json`))
  execFileSync(process.execPath, [join(home, program), ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] })
}
