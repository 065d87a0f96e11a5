/** The course through a challenge: each day's figure, the target as a line, the days that are still to come left free. */
import type { ChallengeProgress } from '@setpoint/contract/challenge-standings'
import type { Challenge } from '@setpoint/contract/challenges'
import { dayNumber, thinned } from '../../../platform/charts/series.ts'
import { useSize } from '../../../platform/charts/use-size.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { useFigures } from '../figures.ts'

interface CourseChartProps {
  challenge: Challenge
  /** In their order; the first is the day before the first that counts. */
  days: ChallengeProgress['days']
}

const edge = 8
/** Days that are drawn, and told to who listens. */
const most = 120
const mostTold = 30

export function CourseChart({ challenge, days }: CourseChartProps) {
  const { own: texts } = useTexts().challenges.page
  const format = useFormat()
  const { target, targetText } = useFigures(challenge.type)
  const figures = useFigures(challenge.type)
  const [box, width, height] = useSize()
  const first = days[0]?.day ?? challenge.startDay
  const last = days.at(-1)
  const from = dayNumber(first)
  const until = Math.max(from + 1, dayNumber(challenge.endDay), dayNumber(last?.day ?? first))
  const high = Math.max(challenge.target, ...days.map(({ value }) => value)) * 1.08
  const x = (day: string) => (((dayNumber(day) - from) / (until - from)) * (width - 2 * edge) + edge).toFixed(1)
  const y = (value: number) => (height - edge - (value / high) * (height - 2 * edge)).toFixed(1)
  const drawn = thinned(days, most)
  const line = drawn.map(({ day, value }) => `${x(day)} ${y(value)}`).join('L')
  const ground = y(0)
  const label = texts.chart(format.day(first), format.day(last?.day ?? first))
  return (
    <>
      <svg
        ref={box}
        direction="ltr"
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        className="block h-30 w-full overflow-visible"
      >
        <line x1={edge} x2={width - edge} y1={ground} y2={ground} stroke="var(--line)" />
        <line
          x1={edge}
          x2={width - edge}
          y1={y(challenge.target)}
          y2={y(challenge.target)}
          stroke="var(--effort)"
          strokeWidth="1.1"
          strokeDasharray="5 5"
        />
        <text x={edge} y={Number(y(challenge.target)) - 6} fontSize="11" fill="var(--effort)">
          {texts.chartTarget(figures.text(target(challenge.target)))}
        </text>
        {drawn.length > 1 && (
          <path d={`M${x(first)} ${ground}L${line}L${x(last?.day ?? first)} ${ground}Z`} fill="var(--band)" />
        )}
        <path
          d={`M${line}`}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2.6"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        {last && (
          <circle
            cx={x(last.day)}
            cy={y(last.value)}
            r="4.5"
            fill="var(--accent)"
            stroke="var(--surface)"
            strokeWidth="2.5"
          />
        )}
      </svg>
      <div aria-hidden="true" className="mt-1 flex justify-between text-tiny text-muted">
        <span>{format.shortDay(first)}</span>
        <span>{format.shortDay(challenge.endDay)}</span>
      </div>
      {/* A table by itself would keep its width. */}
      <div className="sr-only">
        <table>
          <caption>{`${label}. ${targetText(challenge.target)}.`}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.chartDay}</th>
              <th scope="col">{texts.chartValue}</th>
            </tr>
          </thead>
          <tbody>
            {thinned(days, mostTold).map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">{format.day(day)}</th>
                <td>{figures.text(figures.own(value))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
