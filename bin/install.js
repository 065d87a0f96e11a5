// Installs what package-lock.json names, when node_modules does not hold it already.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './pinned-node.js'

/** @typedef {{ version?: string, link?: boolean, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

/**
 * Without `everything` only what the server runs on and the web app is built with: no tools of development, no test browser.
 * @param {boolean} everything
 * @returns {Promise<boolean>} whether something was installed
 */
export async function install(everything) {
  if (isInstalled(everything)) return false
  process.stdout.write(`Installing packages${everything ? ', those of development too' : ''} (once).\n`)
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(everything ? [] : ['--omit=dev'])])
  return true
}

/**
 * npm writes down what it has installed when it is done: compared with the lock file, that needs no stamp of ours.
 * @param {boolean} everything
 */
export function isInstalled(everything, folder = project) {
  const wanted = packages(join(folder, 'package-lock.json'))
  const present = packages(join(folder, 'node_modules', '.package-lock.json'))
  if (wanted === null) throw new Error('package-lock.json is missing or damaged: this is no whole Setpoint.')
  if (present === null) return false
  return Object.entries(wanted).every(([path, { version, link, dev, optional, devOptional }]) => {
    const there = present[path]
    if (there !== undefined) return there.version === version
    const needed = path.includes('node_modules/') && !link && !optional && !devOptional && (everything || !dev)
    return !needed
  })
}

/**
 * @param {string} file
 * @returns {Record<string, Locked> | null}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/**
 * Runs npm, the one that started us where it did. What it says is shown only when it fails.
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<void>}
 */
export function npm(parameters, environment = process.env) {
  const own = environment.npm_execpath
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  // Windows starts npm.cmd through its shell only; our parameters hold nothing that one reads.
  const child = spawn(command, [...first, ...parameters], {
    cwd: project,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`npm could not be run: ${error.message}`)))
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${said.trim()}\nnpm ${parameters.join(' ')} failed.`)),
    )
  })
}
