#!/usr/bin/env node
// Plain JavaScript without dependencies: this runs on any Node from 20 on, before anything is installed.
import { commands, help } from './commands.js'
import { install } from './install.js'
import { project, runPinned } from './pinned-node.js'
import { buildWeb } from './web-build.js'

const [major = 0] = process.versions.node.split('.').map(Number)
const [name = '--help', ...parameters] = process.argv.slice(2)
const found = commands.find((command) => command.name === name || command.name === `${name} ${parameters[0]}`)

if (major < 20) {
  fail(`Setpoint needs Node 20 or later to start; this is ${process.version}.`)
} else if (found === undefined) {
  const asked = name === '--help' || name === '-h' || name === 'help'
  if (!asked) process.stderr.write(`setpoint has no command "${name}".\n\n`)
  ;(asked ? process.stdout : process.stderr).write(help())
  process.exitCode = asked ? 0 : 1
} else {
  process.chdir(project)
  const rest = found.name.includes(' ') ? parameters.slice(1) : parameters
  try {
    const replaced = await install(found.needs.includes('everything'))
    if (found.needs.includes('web')) await buildWeb()
    await runPinned(found.file(rest), found.parameters?.(rest) ?? rest, replaced)
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
