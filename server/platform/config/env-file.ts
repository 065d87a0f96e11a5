/** Settings from the process's environment and, below it, from the project's `.env` file. */
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { readSettings, settings, SettingsError, type Settings } from './settings.ts'

/**
 * The environment wins over the file. In the file every name must be a setting. Throws `SettingsError` naming every line
 * to mend, in the file with its number.
 */
export function loadSettings(environment: Readonly<Record<string, string | undefined>>, file: string): Settings {
  const text = readText(file)
  const fromFile = parseEnv(text)
  const line = (name: string): string => `${file} line ${lineOf(text, name)}: ${name}`
  const unknown = Object.keys(fromFile).filter((name) => !(name in settings))
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const problems = unknown.map((name) => `${line(name)} is no setting of Setpoint`)
  try {
    const known = Object.fromEntries(Object.entries(fromFile).filter(([name]) => !unknown.includes(name)))
    const read = readSettings({ ...known, ...set }, (name) => (name in known && !(name in set) ? line(name) : name))
    if (problems.length === 0) return read
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    problems.push(error.message)
  }
  throw new SettingsError(problems.join('\n'))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw new SettingsError(`${file} cannot be read: ${(error as Error).message}`)
  }
}

/** The last line that sets a name is the one that counts. */
function lineOf(text: string, name: string): number {
  return (
    text.split('\n').findLastIndex((each) => new RegExp(`^\\s*(export\\s+)?${RegExp.escape(name)}\\s*=`).test(each)) + 1
  )
}
