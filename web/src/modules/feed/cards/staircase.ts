/** The drawing of a shared trend: down a step where it fell by one, up where it rose. Pure. */
import type { TrendCard } from '@setpoint/contract/cards'
import { daysBetween } from '../../../platform/format.ts'

interface Size {
  width: number
  height: number
}

export interface Staircase {
  /** Paths of an SVG. */
  line: string
  area: string
  end: { x: number; y: number }
}

const edge = 6

export function staircaseOf({ from, to, steps }: Pick<TrendCard, 'from' | 'to' | 'steps'>, size: Size): Staircase {
  const days = Math.max(1, daysBetween(from, to))
  // Little is drawn as little: at least five steps have room.
  const most = Math.max(5, ...steps.map(({ lost }) => lost))
  const x = (day: string) => round(edge + clamp(daysBetween(from, day) / days) * (size.width - 2 * edge))
  const y = (lost: number) => round(edge + (lost / most) * (size.height - 2 * edge))
  const points = steps.length > 0 ? steps : [{ day: from, lost: 0 }]
  const [first] = points
  const corners = points.map(({ day, lost }) => `H${x(day)}V${y(lost)}`).join('')
  const end = { x: x(to), y: y(points.at(-1)?.lost ?? 0) }
  const line = `M${x(from)} ${y(first?.lost ?? 0)}${corners}H${end.x}`
  return { line, area: `${line}V${size.height}H${x(from)}Z`, end }
}

const clamp = (share: number) => Math.min(1, Math.max(0, share))
const round = (value: number) => Math.round(value * 10) / 10
