/** A made-up course for the charts of the gallery. */
import { addDays } from '../../platform/format.ts'

function scatter(seed: number) {
  let state = seed
  return () => {
    let sum = 0
    for (let index = 0; index < 3; index++) {
      state = (state * 48_271) % 2_147_483_647
      sum += state / 2_147_483_647
    }
    return sum - 1.5
  }
}

/** `days` of trend and weigh-ins (some left out) up to 21 November 2026, and 28 days of forecast. */
export function sampleCourse(days: number) {
  const noise = scatter(7_654_321)
  const first = addDays('2026-11-21', 1 - days)
  const course = (day: number) => 78.6 + (days - day) * 0.03 * Math.min(1, 200 / days) + Math.sin(day / 23) * 0.35
  const trend = Array.from({ length: days }, (_, day) => {
    const weight = course(day)
    return { day: addDays(first, day), weight, low: weight - 0.28, high: weight + 0.28 }
  })
  const points = trend.flatMap(({ day, weight }) => {
    const off = noise()
    return Math.abs(off) > 1.1
      ? []
      : [{ entryId: day, day, recordedAt: `${day}T06:30:00Z`, weight: weight + off * 0.7 }]
  })
  const now = trend.at(-1)?.weight ?? 78.6
  const forecast = Array.from({ length: 28 }, (_, ahead) => {
    const weight = now - 0.055 * (ahead + 1)
    const spread = 0.3 + ahead * 0.045
    return { day: addDays('2026-11-21', ahead + 1), weight, low: weight - spread, high: weight + spread }
  })
  return { trend, points, forecast, goal: 75 }
}
