/** People who write and read at a steady rate, whatever the server is doing meanwhile; how long each had to wait. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Person } from '../../e2e/person.ts'

export interface Write {
  readonly userId: string
  /** When the server said that it has it: ms since 1970. */
  readonly acknowledgedAt: number
}

export interface Load {
  /** Id of a weigh-in -> who, and when it was acknowledged. */
  readonly acknowledged: ReadonlyMap<string, Write>
  /** Begins to count anew under that name. */
  phase(name: string): void
  /** What was waited for in each phase (ms), failed requests, and how many went out. */
  readonly phases: ReadonlyMap<string, Phase>
  stop(): Promise<void>
}

export interface Phase {
  readonly writes: number[]
  readonly reads: number[]
  failed: number
}

/** `rate` requests a second, half of them writes. They are sent at their time, also when earlier ones are not answered. */
export function startLoad(people: readonly Person[], address: string, rate: number): Load {
  const acknowledged = new Map<string, Write>()
  const phases = new Map<string, Phase>()
  const underWay = new Set<Promise<void>>()
  const state = { ended: false }
  let now: Phase = { writes: [], reads: [], failed: 0 }

  async function write(person: Person): Promise<void> {
    const id = crypto.randomUUID()
    const body = JSON.stringify({ id, weight: 60 + Math.random() * 30, notes: `written under load, ${id}` })
    const { writes } = now
    const took = await timed(person, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    if (took === null) return
    writes.push(took)
    acknowledged.set(id, { userId: person.userId, acknowledgedAt: Date.now() })
  }
  async function read(person: Person): Promise<void> {
    const { reads } = now
    const took = await timed(person, {})
    if (took !== null) reads.push(took)
  }
  async function timed(
    person: Person,
    init: { method?: 'POST'; body?: string; headers?: Record<string, string> },
  ): Promise<number | null> {
    const phase = now
    const started = performance.now()
    try {
      const headers = { authorization: `Bearer ${person.token}`, ...init.headers }
      const path = init.method === 'POST' ? '/weight-entries' : '/weight-entries?limit=30'
      const response = await fetch(`${address}/api/v1${path}`, {
        ...init,
        headers,
        signal: AbortSignal.timeout(10_000),
      })
      await response.arrayBuffer()
      if (response.ok) return performance.now() - started
    } catch {
      // Counted below; a killed server answers nobody.
    }
    if (!state.ended) phase.failed++
    return null
  }
  async function send(): Promise<void> {
    const started = performance.now()
    for (let n = 0; !state.ended; n++) {
      const wait = started + (n * 1_000) / rate - performance.now()
      if (wait > 0) await sleep(wait)
      const person = people[(n >> 1) % people.length] as Person
      const request = n % 2 === 0 ? write(person) : read(person)
      underWay.add(request)
      void request.finally(() => underWay.delete(request))
    }
  }
  const sending = send()
  return {
    acknowledged,
    phases,
    phase(name) {
      now = { writes: [], reads: [], failed: 0 }
      phases.set(name, now)
    },
    async stop() {
      state.ended = true
      await sending
      await Promise.all(underWay)
    },
  }
}
