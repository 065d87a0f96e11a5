/** Running one job or one listener: its own log lines, figures, span; and errors that tell nothing of persons. */
import type { Job } from 'pg-boss'
import type { EventName, Events } from '../../events.ts'
import type { Platform } from '../context.ts'
import { observeJob } from '../telemetry/metrics.ts'
import { tellError } from '../telemetry/scrub.ts'
import { inSpan } from '../telemetry/tracing.ts'
import type { AnyJob, AnyListener } from './definition.ts'

export interface Runner {
  readonly queue: string
  readonly concurrency: number
  readonly run: (platform: Platform, job: Job) => Promise<void>
}

/** What stands in the queue of a listener. */
export interface Envelope {
  readonly eventId: string
  readonly payload: Events[EventName]
}

export const queueOf = (listener: Pick<AnyListener, 'name'>): string => `event/${listener.name}`
export const listenerRetry = { limit: 10, delay: 5 }

export const runnerOf = {
  job: ({ name, concurrency = 1, retry, run }: AnyJob): Runner => ({
    queue: name,
    concurrency,
    run: (platform, job) =>
      watched({ name, retry }, platform, job, (own) => run(own, job.data as never, { jobId: job.id })),
  }),
  listener: (listener: AnyListener): Runner => ({
    queue: queueOf(listener),
    concurrency: 1,
    run(platform, job) {
      const { eventId, payload } = job.data as Envelope
      const watch = { name: listener.name, retry: listenerRetry }
      return watched(watch, platform, job, (own) => listener.run(own, payload as never, { eventId }))
    },
  }),
}

async function watched(
  { name, retry }: Pick<AnyJob, 'name' | 'retry'>,
  platform: Platform,
  job: Job,
  work: (own: Platform) => Promise<void>,
): Promise<void> {
  const log = platform.log.child({ job: name, jobId: job.id })
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1_000
  try {
    await inSpan(`job ${name}`, { 'job.name': name, 'job.id': job.id }, () => work({ ...platform, log }))
    observeJob(name, 'done', seconds())
    log.debug({ seconds: seconds() }, 'job done')
  } catch (error) {
    const last = job.retryCount >= retry.limit
    observeJob(name, last ? 'dead' : 'failed', seconds())
    if (last) log.error({ err: error, attempt: job.retryCount + 1 }, 'job failed for good: it is a dead letter now')
    else log.warn({ err: error, attempt: job.retryCount + 1 }, 'job failed and will be tried again')
    throw kept(error)
  }
}

/** The queue keeps the error in its table, where no value of a person may stand. */
function kept(error: unknown): Error {
  const { type, message } = tellError(error)
  const told = new Error(message)
  told.name = type
  told.stack = ''
  return told
}
