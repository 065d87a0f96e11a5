/** A person's mornings on the scales: the steady course of their story, and water. */
import { normalNumbers, uniformNumbers } from '@setpoint/science/random'
import { chanceOf, localTime } from './days.ts'
import type { DemoPerson } from './people/index.ts'

export interface Morning {
  /** RFC 3339, UTC. */
  readonly recordedAt: string
  readonly weight: number
}

/** Oldest first, up to `now`. The same name tells the same story. */
export function mornings({ username, scales, zone = 'Europe/Berlin' }: DemoPerson, now: Date): Morning[] {
  if (scales === undefined) return []
  const chance = chanceOf(username)
  const [normal, uniform] = [normalNumbers(Math.floor(chance() * 2 ** 31)), uniformNumbers(chance() * 2 ** 31)]
  const all: Morning[] = []
  let steady = scales.from
  let water = 0
  let back = scales.story.reduce((sum, [days]) => sum + days, 0)
  for (const [days, perWeek, diligence] of scales.story) {
    for (let n = 0; n < days; n++) {
      back -= 1
      steady += perWeek / 7
      water = 0.5 * water + normal() * 0.3
      const hour = 5.8 + uniform() * 1.6
      if (uniform() > diligence) continue
      const recordedAt = localTime(now, back, hour, zone).toISOString()
      all.push({ recordedAt, weight: Math.round((steady + water) * 10) / 10 })
    }
  }
  return all
}
