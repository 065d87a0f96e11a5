// What `setpoint` can do. Each command is a file that runs on the pinned Node.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './pinned-node.js'

/**
 * @typedef {object} Command
 * @property {string} name One or two words.
 * @property {string} usage
 * @property {string} meaning
 * @property {readonly ('web' | 'everything')[]} needs Beside the packages it runs on: the built web app, the tools of development.
 * @property {(rest: string[]) => string} file
 * @property {(rest: string[]) => string[]} [parameters]
 */

/** @type {readonly Command[]} */
export const commands = [
  {
    name: 'start',
    usage: 'start',
    meaning: 'installs, builds and starts what it needs, and serves until Ctrl-C',
    needs: ['web'],
    file: () => 'server/commands/start.ts',
  },
  {
    name: 'demo',
    usage: 'demo',
    meaning: 'the same on ./data-demo, filled with sixty people and a year of theirs',
    needs: ['web'],
    file: () => 'server/commands/demo.ts',
  },
  {
    name: 'test',
    usage: 'test [file]',
    meaning: 'types, lint, format, unit, API and browser tests; or one file',
    needs: ['everything'],
    file: () => 'bin/test.js',
  },
  {
    name: 'bench',
    usage: 'bench [name]',
    meaning: 'measures; without a name lists what there is',
    needs: ['everything'],
    file: (rest) => join('bench', `${known(rest[0])}.ts`),
    parameters: (rest) => rest.slice(1),
  },
  { name: 'build', usage: 'build', meaning: 'builds the web app', needs: ['web'], file: () => 'bin/built.js' },
  {
    name: 'migrate',
    usage: 'migrate',
    meaning: 'brings the database to this version, without starting',
    needs: [],
    file: () => 'server/commands/migrate.ts',
  },
  {
    name: 'backup',
    usage: 'backup [--adopt]',
    meaning: 'makes a backup now; --adopt takes over a BACKUP_FOLDER',
    needs: [],
    file: () => 'server/commands/backup.ts',
  },
  {
    name: 'restore',
    usage: 'restore [--to <instant>]',
    meaning: 'fills an empty data folder from the backups; --into <folder>, --timeline <n>, --drill',
    needs: [],
    file: () => 'server/commands/restore.ts',
  },
  {
    name: 'drill',
    usage: 'drill',
    meaning: 'rehearses a restore in a temporary folder and compares it with what is live',
    needs: [],
    file: () => 'server/commands/drill.ts',
  },
  {
    name: 'doctor',
    usage: 'doctor',
    meaning: 'says what is well and what is not: data, keys, database, backups, address, mail',
    needs: [],
    file: () => 'server/commands/doctor.ts',
  },
  {
    name: 'key rotate',
    usage: 'key rotate',
    meaning: 'makes a new master key and wraps every owner’s key anew',
    needs: [],
    file: () => 'server/commands/key-rotate.ts',
  },
  {
    name: 'user make-admin',
    usage: 'user make-admin <email>',
    meaning: 'gives an account the role of admin',
    needs: [],
    file: () => 'server/commands/user-make-admin.ts',
  },
  {
    name: 'user list',
    usage: 'user list [search]',
    meaning: 'lists accounts with their role and state',
    needs: [],
    file: () => 'server/commands/user-list.ts',
  },
  {
    name: 'user suspend',
    usage: 'user suspend <email> [reason]',
    meaning: 'keeps somebody out at once, until it is lifted; they are told the reason',
    needs: [],
    file: () => 'server/commands/user-suspend.ts',
  },
  {
    name: 'user lift',
    usage: 'user lift <email>',
    meaning: 'lets somebody in again',
    needs: [],
    file: () => 'server/commands/user-lift.ts',
  },
  {
    name: 'user erase',
    usage: 'user erase <email> [--cancel]',
    meaning: 'has everything of somebody erased in 30 days, for who cannot log in; --cancel takes it back',
    needs: [],
    file: () => 'server/commands/user-erase.ts',
  },
  {
    name: 'user reset-password',
    usage: 'user reset-password <email>',
    meaning: 'prints a link to choose a new password, where no mail is sent',
    needs: [],
    file: () => 'server/commands/user-reset-password.ts',
  },
  {
    name: 'user import',
    usage: 'user import <file> [--write]',
    meaning: 'takes over accounts of another program (CSV or JSON); without --write tries',
    needs: [],
    file: () => 'server/commands/user-import.ts',
  },
  {
    name: 'user reset-second-factor',
    usage: 'user reset-second-factor <email>',
    meaning: 'removes authenticator app, passkeys and recovery codes of who has lost them all',
    needs: [],
    file: () => 'server/commands/user-reset-second-factor.ts',
  },
]

export const help = () =>
  ['setpoint <command>', '', ...commands.map(({ usage, meaning }) => `  ${usage.padEnd(32)}${meaning}`), ''].join('\n')

/** @param {string | undefined} name */
function known(name) {
  const names = readdirSync(join(project, 'bench'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((each) => each !== 'bare-server')
  if (name !== undefined && names.includes(name)) return name
  throw new Error(`${name === undefined ? 'Name one' : `There is no bench "${name}"`}: ${names.join(', ')}`)
}
