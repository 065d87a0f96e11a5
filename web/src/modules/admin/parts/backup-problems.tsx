/** What is wrong with the backups, in sentences. */
import type { BackupCause, BackupProblem } from '@setpoint/contract/admin-backup'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Banner } from '../../../ui/states.tsx'
import { useMoment } from './moment.ts'
import { WithCommands } from './with-commands.tsx'

export function BackupProblems({ problems }: { problems: readonly BackupProblem[] }) {
  const { admin } = useTexts()
  if (problems.length === 0) return null
  return (
    <Banner tone="warn" title={admin.backups.wrong(problems.length)}>
      <ProblemList problems={problems} />
    </Banner>
  )
}

export function ProblemList({ problems }: { problems: readonly BackupProblem[] }) {
  const textOf = useProblemText()
  return (
    <ul className="mt-1 grid list-disc gap-1 ps-4.5 [overflow-wrap:anywhere] whitespace-pre-line">
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <WithCommands text={textOf(problem)} />
        </li>
      ))}
    </ul>
  )
}

function useProblemText(): (problem: BackupProblem) => string {
  const { problems } = useTexts().admin.backups
  const causeText = useCauseText()
  const format = useFormat()
  const moment = useMoment()
  return (problem) => {
    switch (problem.code) {
      case 'log-gap':
      case 'backup-late':
      case 'drill-failed':
        return problems[problem.code](moment(problem.since))
      case 'table-differs': {
        const { table, expected, found } = problem
        if (found === null || expected === null)
          return found === null ? problems.tableMissing(table) : problems.tableExtra(table)
        return problems.tableDiffers(table, format.number(found), format.number(expected))
      }
      case 'files-missing':
      case 'files-differ':
        return problems[problem.code](format.number(problem.count), format.number(problem.of))
      case 'values-closed':
        return problems[problem.code](problem.column, format.number(problem.count), format.number(problem.of))
      case 'keys-missing':
        return problems[problem.code](problem.folder)
      default:
        return problems[problem.code](causeText(problem.cause))
    }
  }
}

function useCauseText(): (cause: BackupCause) => string {
  const { causes } = useTexts().admin.backups
  const format = useFormat()
  return (cause) => {
    switch (cause.code) {
      case 'folder-unmounted':
      case 'folder-of-another':
      case 'folder-unwritable':
        return causes[cause.code](cause.folder)
      case 'no-room':
        return causes[cause.code](cause.folder, format.bytes(cause.neededBytes), format.bytes(cause.freeBytes))
      case 'segment-missing':
        return causes[cause.code](cause.segment)
      case 'archive-damaged':
        return causes[cause.code](cause.file)
      case 'other':
        return causes[cause.code](cause.detail)
      default:
        return causes[cause.code]
    }
  }
}
