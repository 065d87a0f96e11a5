/** Where backups and the copy of the keys must not lie. */
import { isAbsolute, join, relative } from 'node:path'

interface Folders {
  readonly SETPOINT_DATA: string
  readonly BACKUP_FOLDER: string | null
  readonly KEYS_COPY_FOLDER: string | null
}

/** Backups inside of what they back up, or keys inside of the backups that they open: each as a line to mend. */
export function misplacedFolders({ SETPOINT_DATA, BACKUP_FOLDER, KEYS_COPY_FOLDER }: Folders): string[] {
  const problems: string[] = []
  const taken = ['postgres', 'files', 'keys', 'mail'].map((name) => join(SETPOINT_DATA, name))
  for (const [name, folder] of Object.entries({ BACKUP_FOLDER, KEYS_COPY_FOLDER }))
    if (folder !== null && taken.some((each) => isWithin(each, folder)))
      problems.push(`${name} lies in a folder of SETPOINT_DATA that is backed up: choose one outside of it`)
  const backups = BACKUP_FOLDER ?? join(SETPOINT_DATA, 'backups')
  const keys = KEYS_COPY_FOLDER ?? join(SETPOINT_DATA, 'keys-copy')
  if (isWithin(backups, keys) || isWithin(keys, backups))
    problems.push('KEYS_COPY_FOLDER and BACKUP_FOLDER lie in each other: whoever got the backups would have the keys')
  return problems
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}
