/**
 * Writes `web/src/platform/generated/api.d.ts`, the types of the web's client, from the OpenAPI document of the routes.
 * With `--check` it only compares, and fails where they differ.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { document } from '../app.ts'

const web = fileURLToPath(new URL('../../web', import.meta.url))
const types = join(web, 'src', 'platform', 'generated', 'api.d.ts')

const generated = await generate()
if (!process.argv.includes('--check')) {
  await writeFile(types, generated)
} else if ((await readFile(types, 'utf8').catch(() => '')) !== generated) {
  console.error('web/src/platform/generated/api.d.ts does not fit the routes: run "npm run api:types".')
  process.exitCode = 1
}

async function generate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'setpoint-api-'))
  try {
    const [source, target] = [join(folder, 'openapi.json'), join(folder, 'api.d.ts')]
    await writeFile(source, JSON.stringify(document))
    execFileSync(process.execPath, [join(web, 'scripts', 'api.js'), source, target], { stdio: 'inherit' })
    return await readFile(target, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
