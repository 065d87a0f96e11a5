// `npm test`: every check in its order, up to the first that fails. `npm test -- <file>` runs one file of tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pinnedEnvironment, pinnedNode, project } from './pinned-node.js'

const node = pinnedNode()
const reports = mkdtempSync(join(tmpdir(), 'setpoint-reports-'))
const [only, ...more] = process.argv.slice(2)
const counted = { passed: 0, failed: 0, skipped: 0 }

try {
  process.exitCode = only === undefined ? everything() : oneFile(only)
} finally {
  rmSync(reports, { recursive: true, force: true })
}

function everything() {
  const stages = [
    ...Object.entries({
      types: ['bin/types.js'],
      lint: [tool('oxlint'), '--deny-warnings'],
      format: [tool('oxfmt'), '--check'],
      settings: ['server/commands/settings-doc.ts', '--check'],
      database: ['server/commands/db-types.ts', '--check'],
      api: ['server/commands/api-types.ts', '--check'],
      // Said here, for a project of tests does not take it from the configuration above it.
      tests: [...vitest('vitest.config.ts', 'tests'), '--maxWorkers=2'],
    }),
    ...(hasBrowserTests()
      ? [/** @type {const} */ (['browser', vitest(join('e2e', 'vitest.config.ts'), 'browser')])]
      : []),
  ]
  const started = performance.now()
  for (const [name, command] of stages) {
    process.stdout.write(`\n== ${name}\n`)
    const at = performance.now()
    const ok = run(command, name === 'browser' ? 'e2e' : '.')
    const counts = count(name)
    process.stdout.write(`== ${name}: ${ok ? 'ok' : 'FAILED'}, ${seconds(at)}\n`)
    if (ok) continue
    // A check that failed, or a test run that died before it could count.
    if (counts.failed === 0) counted.failed += 1
    return close(started, 1)
  }
  return close(started, 0)
}

/** @param {string} file */
function oneFile(file) {
  const inBrowser = file.startsWith('e2e')
  const started = performance.now()
  const [config, target] = inBrowser
    ? [join('e2e', 'vitest.config.ts'), file.replace(/^e2e[\\/]/, '')]
    : ['vitest.config.ts', file]
  const ok = run([...vitest(config, 'one'), target, ...more], inBrowser ? 'e2e' : '.')
  const counts = count('one')
  if (!ok && counts.failed === 0) counted.failed += 1
  return close(started, ok ? 0 : 1)
}

/**
 * @param {number} started
 * @param {number} code
 */
function close(started, code) {
  if (counted.skipped > 0) process.stdout.write(`\n${counted.skipped} skipped (each says why)`)
  process.stdout.write(`\nin ${seconds(started)}\n${counted.passed} passed, ${counted.failed} failed\n`)
  return code
}

/**
 * @param {readonly string[]} command
 * @param {string} folder
 */
function run(command, folder) {
  const { status } = spawnSync(node, command, {
    cwd: join(project, folder),
    stdio: 'inherit',
    env: pinnedEnvironment(node),
  })
  return status === 0
}

/**
 * @param {string} config
 * @param {string} name
 */
function vitest(config, name) {
  const report = `--outputFile.json=${join(reports, `${name}.json`)}`
  return [
    join(project, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(project, config),
    '--reporter=default',
    '--reporter=json',
    report,
  ]
}

/** @param {string} name */
function tool(name) {
  const home = join(project, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return join(home, typeof bin === 'string' ? bin : bin[name])
}

function hasBrowserTests() {
  const file = join(project, 'e2e', 'package.json')
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).scripts?.test !== undefined
}

/**
 * Adds up what a run of tests reported.
 * @param {string} name
 */
function count(name) {
  const file = join(reports, `${name}.json`)
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = report
  counted.passed += passed
  counted.failed += failed
  counted.skipped += skipped
  return { passed, failed }
}

/** @param {number} since */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
