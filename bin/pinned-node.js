// The Node that everything but the launcher runs on: a package in node_modules, whatever the machine has.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const project = fileURLToPath(new URL('..', import.meta.url))

/** Its file. SETPOINT_NODE names another; where there is no package for this machine, an own Node of that version will do. */
export function pinnedNode() {
  if (process.env.SETPOINT_NODE) return process.env.SETPOINT_NODE
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  for (const name of [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]) {
    const file = join(project, 'node_modules', name, 'bin', program)
    if (existsSync(file)) return file
  }
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath
  throw new Error(
    `Setpoint brings no Node for ${process.platform} ${process.arch}: install Node 26, or name one by SETPOINT_NODE.`,
  )
}

/**
 * Runs a file of the project on the pinned Node and takes over its exit code. Where this is that Node already (npm puts it first
 * in the path), it runs right here: no second process to pass signals to.
 * @param {string} file
 * @param {readonly string[]} parameters
 * @param {boolean} replaced Whether the packages, that Node among them, were installed anew since we started.
 */
export async function runPinned(file, parameters, replaced) {
  const node = pinnedNode()
  if (!replaced && realpathSync(node) === realpathSync(process.execPath)) {
    process.argv = [process.execPath, join(project, file), ...parameters]
    await import(pathToFileURL(join(project, file)).href)
    return
  }
  await spawned(node, file, parameters)
}

/**
 * Ctrl-C reaches the child by itself (the terminal tells the whole group); it drains, and we wait for it.
 * @param {string} node
 * @param {string} file
 * @param {readonly string[]} parameters
 */
async function spawned(node, file, parameters) {
  const child = spawn(node, [file, ...parameters], {
    cwd: project,
    stdio: 'inherit',
    env: { ...pinnedEnvironment(node), SETPOINT_LAUNCHED: '1' },
  })
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGTERM', 'SIGINT']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  })
}

/**
 * The pinned Node first in the path, so that tools which call `node` get it too.
 * @param {string} node
 */
export function pinnedEnvironment(node) {
  const path = [dirname(node), join(project, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  return { ...process.env, PATH: path }
}
