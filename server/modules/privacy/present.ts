import type { ExportRun } from '@setpoint/contract/privacy'
import type { Run } from './store.ts'

export const presentRun = (run: Run): ExportRun => ({
  id: run.id,
  status: run.status,
  progress: run.progress,
  size: run.size,
  askedAt: run.askedAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
  expiresAt: run.expiresAt?.toISOString() ?? null,
})
