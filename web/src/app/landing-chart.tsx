/** The landing page's drawing: made from a formula with a fixed seed, nobody's data. */
import { useTexts } from '../platform/i18n/texts.ts'

const days = 74
const ahead = 30
const width = 560
const height = 300
const left = 6
const top = 18

/** Park and Miller's generator: the same scatter in every browser. */
function scatter(count: number): number[] {
  let state = 20_261_121
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  return Array.from({ length: count }, () => next() + next() + next() - 1.5)
}

/** A plateau that turns into steady loss, 0 at the top and 1 at the goal. */
const course = (day: number) => 0.06 + 0.62 * (day / days) ** 1.35 + 0.018 * Math.sin(day / 6)
const x = (day: number) => left + (day / (days + ahead)) * (width - 2 * left)
const y = (share: number) => top + share * (height - 62)
const at = (day: number, share: number) => `${x(day).toFixed(1)} ${y(share).toFixed(1)}`
const slope = course(days) - course(days - 1)
const later = (day: number) => course(days) + slope * 0.86 * (day - days)
const spread = (day: number) => 0.045 + 0.0062 * Math.max(0, day - days)

const past = Array.from({ length: days + 1 }, (_, day) => day)
const future = Array.from({ length: ahead + 1 }, (_, index) => days + index)
const path = (of: number[], value: (day: number) => number) => `M${of.map((day) => at(day, value(day))).join('L')}`
const band = (of: number[], value: (day: number) => number) =>
  `${path(of, (day) => value(day) - spread(day))}L${of
    .toReversed()
    .map((day) => at(day, value(day) + spread(day)))
    .join('L')}Z`
const dots = scatter(days).map((noise, day) => ({ day, share: course(day) + noise * 0.085 }))
const goal = 0.985

export function LandingChart() {
  const words = useTexts().app.landing
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.chartLabel}
      className="block h-auto w-full overflow-visible"
    >
      {[0.1, 0.4, 0.7].map((share) => (
        <line key={share} x1={left} x2={width - left} y1={y(share)} y2={y(share)} stroke="var(--line)" />
      ))}
      <path d={band(past, course)} fill="var(--band)" />
      <path d={band(future, later)} fill="var(--band)" opacity=".75" />
      {dots.map(({ day, share }) => (
        <circle key={day} cx={x(day)} cy={y(share)} r="2.6" fill="var(--mark)" opacity=".6" />
      ))}
      <line
        x1={left}
        x2={width - left}
        y1={y(goal)}
        y2={y(goal)}
        stroke="var(--effort)"
        strokeWidth="1.3"
        strokeDasharray="5 5"
      />
      <path
        d={path(past, course)}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d={path(future, later)}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2.3"
        strokeDasharray="2 6"
        strokeLinecap="round"
      />
      <circle cx={x(days)} cy={y(course(days))} r="5" fill="var(--accent)" stroke="var(--surface)" strokeWidth="2.5" />
    </svg>
  )
}
