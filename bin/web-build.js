// Builds the web app when what it is made of has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { npm } from './install.js'
import { pinnedEnvironment, pinnedNode, project } from './pinned-node.js'

const sources = ['web', 'contract', 'science', 'formats', 'package-lock.json', 'tsconfig.base.json']
const notSources = new Set(['node_modules', 'dist', '.cache', 'coverage'])
const stamp = join(project, 'web', 'dist', '.setpoint-build')

export async function buildWeb() {
  const state = fingerprint()
  if (existsSync(join(project, 'web', 'dist', 'index.html')) && readStamp() === state) return
  process.stdout.write('Building the web app.\n')
  await npm(['run', 'build', '--workspace', 'web'], pinnedEnvironment(pinnedNode()))
  writeFileSync(stamp, state)
}

/** Names, sizes and times of the sources: reading them all would cost the quick start. */
export function fingerprint(folder = project) {
  const hash = createHash('sha256')
  for (const source of sources) add(join(folder, source))
  return hash.digest('hex')

  /** @param {string} path */
  function add(path) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return
    if (!found.isDirectory()) {
      hash.update(`${relative(folder, path)}\0${found.size}\0${found.mtimeMs}\n`)
      return
    }
    const names = readdirSync(path)
    for (const name of names.toSorted()) if (!notSources.has(name)) add(join(path, name))
  }
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return ''
  }
}
