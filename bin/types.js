// Type-checks every workspace, and bin/ with the configuration files.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './pinned-node.js'

/** @type {{ workspaces: string[] }} */
const { workspaces } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
const compiler = join(project, 'node_modules', 'typescript', 'bin', 'tsc')

for (const folder of [...workspaces, 'bin']) {
  if (!existsSync(join(project, folder, 'tsconfig.json'))) continue
  const { status } = spawnSync(process.execPath, [compiler, '-p', folder], { cwd: project, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
