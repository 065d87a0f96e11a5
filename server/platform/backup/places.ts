/** Where backups, the copy of the keys, and what is known about both lie. */
import { join } from 'node:path'
import type { Settings } from '../config/settings.ts'

export interface BackupPlaces {
  readonly dataDir: string
  readonly postgres: string
  readonly liveFiles: string
  readonly liveKeys: string
  /** BACKUP_FOLDER: base backups, write-ahead log, files. No keys. */
  readonly folder: string
  readonly bases: string
  readonly wal: string
  readonly files: string
  /** The latest state of the keys, apart from the backups. */
  readonly keys: string
  /** What is known about backups; beside the data, so that it can be told when the disk of the backups is gone. */
  readonly state: string
}

type PlaceSettings = Pick<Settings, 'SETPOINT_DATA' | 'BACKUP_FOLDER' | 'KEYS_COPY_FOLDER'>

export function backupPlaces({ SETPOINT_DATA, BACKUP_FOLDER, KEYS_COPY_FOLDER }: PlaceSettings): BackupPlaces {
  const folder = BACKUP_FOLDER ?? join(SETPOINT_DATA, 'backups')
  return {
    dataDir: SETPOINT_DATA,
    postgres: join(SETPOINT_DATA, 'postgres'),
    liveFiles: join(SETPOINT_DATA, 'files'),
    liveKeys: join(SETPOINT_DATA, 'keys'),
    folder,
    bases: join(folder, 'base'),
    wal: join(folder, 'wal'),
    files: join(folder, 'files'),
    keys: KEYS_COPY_FOLDER ?? join(SETPOINT_DATA, 'keys-copy'),
    state: join(SETPOINT_DATA, 'backup-state'),
  }
}

/** Whether backups are made by themselves. */
export const keepsBackups = ({ BACKUP_TIMES }: Pick<Settings, 'BACKUP_TIMES'>): boolean => BACKUP_TIMES !== 'off'

/** Whether the database is ours to back up. */
export const isEmbedded = ({ DATABASE_URL }: Pick<Settings, 'DATABASE_URL'>): boolean => DATABASE_URL === null
