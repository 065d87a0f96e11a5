/** Figures for Prometheus. One registry a process; what has to be looked up is looked up when they are read. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { CounterConfiguration, GaugeConfiguration } from 'prom-client'

const registry = new Registry()
const registers = [registry]

const requests = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from the first byte of a request to the last of its answer.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
})
const jobRuns = new Histogram({
  name: 'job_duration_seconds',
  help: 'Time a job or listener ran.',
  labelNames: ['job', 'outcome'] as const,
  buckets: [0.005, 0.025, 0.1, 0.5, 2.5, 10, 60, 600],
  registers,
})
const mails = new Counter({
  name: 'mails_total',
  help: 'Mails handed over.',
  labelNames: ['outcome'] as const,
  registers,
})

export type JobOutcome = 'done' | 'failed' | 'dead'

/** Takes note of an answered request. `route` is the pattern (`/users/:id`), never the address itself. */
export function observeRequest(method: string, route: string, status: number, seconds: number): void {
  requests.observe({ method, route, status }, seconds)
}

/** Takes note of one run of a job; `dead` when it was the last attempt. */
export const observeJob = (job: string, outcome: JobOutcome, seconds: number): void =>
  jobRuns.observe({ job, outcome }, seconds)

export const observeMail = (outcome: 'sent' | 'failed'): void => mails.inc({ outcome })

/** What a running platform shows of itself when the figures are read. */
export interface MetricsSource {
  readonly pool: { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number }
  readonly vault: { readonly sealed: number; readonly opened: number; readonly refused: number }
  sockets(): number
  deadLetters(): Promise<number>
}

const sources = new Set<MetricsSource>()

/** Adds a source, and the process's own figures with the first one. Call what it answers to take it away. */
export function watchMetrics(source: MetricsSource): () => void {
  startDefaults()
  sources.add(source)
  return () => void sources.delete(source)
}

let defaultsStarted = false
function startDefaults(): void {
  if (defaultsStarted) return
  defaultsStarted = true
  collectDefaultMetrics({ register: registry })
}

/** All figures in Prometheus' text format. */
export const metricsText = async (): Promise<{ contentType: string; text: string }> => ({
  contentType: registry.contentType,
  text: await registry.metrics(),
})

const gauge = (figure: GaugeConfiguration<string>) => new Gauge({ ...figure, registers })
const counter = (figure: CounterConfiguration<string>) => new Counter({ ...figure, registers })
const total = (figure: (source: MetricsSource) => number) =>
  [...sources].reduce((sum, source) => sum + figure(source), 0)

gauge({
  name: 'sockets_active',
  help: 'Open realtime connections.',
  collect() {
    this.set(total((source) => source.sockets()))
  },
})
gauge({
  name: 'database_pool_connections',
  help: 'Database connections by state; waiting counts the queries that wait for one.',
  labelNames: ['state'],
  collect() {
    this.set(
      { state: 'idle' },
      total(({ pool }) => pool.idleCount),
    )
    this.set(
      { state: 'busy' },
      total(({ pool }) => pool.totalCount - pool.idleCount),
    )
    this.set(
      { state: 'waiting' },
      total(({ pool }) => pool.waitingCount),
    )
  },
})
counter({
  name: 'vault_operations_total',
  help: 'Values sealed, opened, and refused to open.',
  labelNames: ['operation'],
  collect() {
    this.reset()
    for (const operation of ['sealed', 'opened', 'refused'] as const) {
      this.inc(
        { operation },
        total(({ vault }) => vault[operation]),
      )
    }
  },
})
gauge({
  name: 'dead_letters',
  help: 'Jobs that failed for good and wait for somebody to look.',
  async collect() {
    // Every source looks at the same queue when they share a database; the database may be away just now.
    const counts = await Promise.all([...sources].map((source) => source.deadLetters().catch(() => 0)))
    this.set(Math.max(0, ...counts))
  },
})
