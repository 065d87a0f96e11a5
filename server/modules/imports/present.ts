import type { ImportPreview, ImportRun } from '@setpoint/contract/imports'
import type { Run } from './store.ts'

export const presentRun = (run: Run): ImportRun => ({
  id: run.id,
  status: run.status,
  format: run.format,
  fileName: run.findings.fileName,
  fileSize: run.fileSize,
  createdAt: run.createdAt.toISOString(),
  appliedAt: run.appliedAt?.toISOString() ?? null,
  undoneAt: run.undoneAt?.toISOString() ?? null,
  counts: run.counts,
  firstDay: run.firstDay,
  lastDay: run.lastDay,
  progress: run.progress,
})

export const presentPreview = (run: Run): ImportPreview => ({
  ...presentRun(run),
  samples: [...run.findings.samples],
  issues: [...run.findings.issues],
  issuesLeftOut: run.findings.issuesLeftOut,
  toConfirm: [...run.findings.toConfirm],
  csv: run.findings.csv,
})
