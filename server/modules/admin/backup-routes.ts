import { BackupAsked, BackupState } from '@setpoint/contract/admin-backup'
import { admin } from '../../platform/http/access.ts'
import { accepted, ok } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { askForBackup, askForDrill, readBackups } from './backup.ts'

const at = () => '/admin/backups'

export const backupRoutes = routes('/admin/backups', {
  'GET /': {
    summary: 'The state of the backups, and of the last drill.',
    access: admin,
    answer: ok(BackupState),
    run: readBackups,
  },
  'POST /': {
    summary: 'Makes a base backup now, in a job.',
    access: admin,
    answer: accepted(BackupAsked, at),
    run: askForBackup,
  },
  'POST /drill': {
    summary: 'Restores the newest backup into a temporary folder and compares it with what is live, in a job.',
    access: admin,
    answer: accepted(BackupAsked, at),
    run: askForDrill,
  },
})
