/** The small picture of a course: dots, trend with its band, dashed forecast, goal. Plain SVG, no library. */
import { useFormat } from '../preferences.ts'
import { useTexts } from '../i18n/texts.ts'
import { dayNumber, thinned, weightRange, type PointLike, type TrendDayLike } from './series.ts'
import { useSize } from './use-size.ts'

interface SparklineProps {
  points: readonly PointLike[]
  trend: readonly TrendDayLike[]
  forecast: readonly TrendDayLike[]
  /** kg, or null. */
  goal: number | null
  /** What it shows, in a sentence: it is an image to who listens. */
  label: string
  /** Its height; the width is that of the place it stands in. 120 px by default. */
  className?: string | undefined
}

const edge = 8

export function Sparkline({ points, trend, forecast, goal, label, className = 'h-30' }: SparklineProps) {
  const [box, width, height] = useSize()
  const format = useFormat()
  const { charts } = useTexts()
  const all = [...trend, ...forecast]
  const days = [...all.map((one) => dayNumber(one.day)), ...points.map((one) => dayNumber(one.day))]
  const first = Math.min(...days)
  const last = Math.max(...days, first + 1)
  const { low, high } = weightRange(points, all, goal)
  const x = (calendarDay: string) =>
    (((dayNumber(calendarDay) - first) / (last - first)) * (width - 2 * edge) + edge).toFixed(1)
  const y = (weight: number) => (edge + ((high - weight) / (high - low)) * (height - 2 * edge)).toFixed(1)
  const line = (of: readonly TrendDayLike[]) => of.map((one) => `${x(one.day)} ${y(one.weight)}`).join('L')
  const band = (of: readonly TrendDayLike[]) =>
    [
      ...of.map((one) => `${x(one.day)} ${y(one.high)}`),
      ...of.toReversed().map((one) => `${x(one.day)} ${y(one.low)}`),
    ].join('L')
  const now = trend.at(-1)
  const course = thinned(trend, 180)
  const ahead = now ? [now, ...forecast] : forecast
  const goalShown = goal !== null && goal >= low && goal <= high
  return (
    <svg
      ref={box}
      direction="ltr"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className={`block w-full overflow-visible ${className}`}
    >
      {course.length > 1 && <path d={`M${band(course)}Z`} fill="var(--band)" />}
      {ahead.length > 1 && <path d={`M${band(ahead)}Z`} fill="var(--band)" opacity=".75" />}
      {thinned(points, 180).map((point) => (
        <circle key={point.recordedAt} cx={x(point.day)} cy={y(point.weight)} r="2" fill="var(--mark)" opacity=".6" />
      ))}
      {goalShown && (
        <g>
          <line
            x1="0"
            x2={width}
            y1={y(goal)}
            y2={y(goal)}
            stroke="var(--effort)"
            strokeWidth="1.1"
            strokeDasharray="5 5"
          />
          <text x={width - 2} y={Number(y(goal)) - 5} textAnchor="end" fontSize="11" fill="var(--effort)">
            {charts.goal(format.weight(goal))}
          </text>
        </g>
      )}
      {course.length > 1 && (
        <path
          d={`M${line(course)}`}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2.6"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
      {ahead.length > 1 && (
        <path
          d={`M${line(ahead)}`}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2.2"
          strokeDasharray="2 6"
          strokeLinecap="round"
        />
      )}
      {now && (
        <circle
          cx={x(now.day)}
          cy={y(now.weight)}
          r="4.5"
          fill="var(--accent)"
          stroke="var(--surface)"
          strokeWidth="2.5"
        />
      )}
    </svg>
  )
}
