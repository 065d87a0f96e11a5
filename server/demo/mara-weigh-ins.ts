/** Two believable years on the scales: a slow loss, a plateau, a holiday without scales, and a second try. */
import { normalNumbers, uniformNumbers } from '@setpoint/science/random'

export interface DemoWeighIn {
  /** RFC 3339, UTC. */
  readonly recordedAt: string
  readonly weight: number
  readonly bodyFatPercentage: number
  readonly muscleMass: number
  readonly waterPercentage: number
  readonly notes?: string
  /** cm, once in a while. */
  readonly circumferences?: { readonly waist: number; readonly hips: number }
}

/** Stretches of the story: how many days, kg a week, and the share of days with a weigh-in. */
const story = [
  { days: 130, perWeek: -0.42, diligence: 0.9 },
  { days: 75, perWeek: -0.03, diligence: 0.75 },
  { days: 16, perWeek: 0.75, diligence: 0 },
  { days: 60, perWeek: -0.25, diligence: 0.85 },
  { days: 140, perWeek: 0.1, diligence: 0.5 },
  { days: 92, perWeek: 0.02, diligence: 0.65 },
  { days: 98, perWeek: -0.02, diligence: 0.8 },
  { days: 119, perWeek: -0.33, diligence: 0.93 },
] as const

export const demoDays = story.reduce((sum, stretch) => sum + stretch.days, 0)
/** So long ago began the last stretch, with a goal. */
export const secondTryDays = story[story.length - 1]?.days ?? 0

const notes = [
  'Salty dinner, it will pass',
  'After rest day',
  'Slept badly',
  'Long run yesterday',
  'Back from the mountains',
  'New scales, same floor',
  'First frost, walked anyway',
]

/** Weigh-ins up to and including `lastDay`, which always has one. The same seed tells the same story. */
export function demoWeighIns(lastDay: Date, seed = 7): DemoWeighIn[] {
  const normal = normalNumbers(seed)
  const uniform = uniformNumbers(seed + 1)
  const weighIns: DemoWeighIn[] = []
  let weight = 92.2
  let water = 0
  let day = -demoDays
  for (const { days, perWeek, diligence } of story) {
    for (let n = 0; n < days; n++) {
      day += 1
      weight += perWeek / 7 + normal() * 0.02
      water = 0.5 * water + normal() * 0.36
      if (day !== 0 && uniform() > diligence) continue
      weighIns.push(
        weighIn(instant(lastDay, day, uniform()), weight + water + weekend(lastDay, day), weight, uniform()),
      )
    }
  }
  return weighIns
}

function weighIn(recordedAt: Date, shown: number, steady: number, chance: number): DemoWeighIn {
  const bodyFat = 22.4 + (steady - 78.6) * 0.62 + (chance - 0.5) * 0.5
  const note = notes[Math.floor(chance * 90)]
  const girth =
    chance > 0.94
      ? { circumferences: { waist: round(84 + (steady - 78.6) * 0.95), hips: round(99 + (steady - 78.6) * 0.55) } }
      : {}
  return {
    recordedAt: recordedAt.toISOString(),
    weight: round(shown),
    bodyFatPercentage: round(bodyFat),
    muscleMass: round(shown * (1 - bodyFat / 100) * 0.94),
    waterPercentage: round((100 - bodyFat) * 0.71),
    ...(note !== undefined && { notes: note }),
    ...girth,
  }
}

/** Saturday and Sunday dinners show on Sunday and Monday. */
function weekend(lastDay: Date, day: number): number {
  const weekday = new Date(lastDay.getTime() + day * 86_400_000).getUTCDay()
  return weekday === 0 || weekday === 1 ? 0.22 : 0
}

/** Around seven in the morning. */
function instant(lastDay: Date, day: number, chance: number): Date {
  const midnight = Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), lastDay.getUTCDate())
  return new Date(midnight + day * 86_400_000 + (5.6 + chance * 1.2) * 3_600_000)
}

const round = (value: number) => Math.round(value * 10) / 10
