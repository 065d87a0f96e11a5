/** Legend and read-out of the weight chart. */
import { useTexts } from '../i18n/texts.ts'
import { useFormat } from '../preferences.ts'
import type { ChartData } from './chart-data.ts'
import type { DrawnChart } from './draw-chart.ts'

interface ReadOutProps {
  data: ChartData
  index: number | null
  chart: DrawnChart | null
}

/** What the day under the pointer says; it keeps to the side where there is room. */
export function ReadOut({ data, index, chart }: ReadOutProps) {
  const { charts } = useTexts()
  const format = useFormat()
  if (index === null || !chart) return null
  const one = data.read(index)
  const share = index / Math.max(1, data.days.length - 1)
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute top-1 z-10 min-w-36 rounded-control border border-line bg-surface px-3 py-2 text-label shadow-float"
      style={{ left: chart.leftOf(index), transform: `translateX(${share > 0.5 ? 'calc(-100% - 12px)' : '12px'})` }}
    >
      <p className="text-muted">{format.relativeDay(one.day)}</p>
      {one.weighIns.slice(0, 3).map((weight, order) => (
        <Line key={order} name={charts.weighIn} value={format.weight(weight)} />
      ))}
      {one.estimate && (
        <>
          <Line name={one.ahead ? charts.forecast : charts.trend} value={format.weight(one.estimate.weight)} strong />
          <p className="text-tiny whitespace-nowrap text-muted">
            {charts.between(format.weight(one.estimate.low), format.weight(one.estimate.high))}
          </p>
        </>
      )}
    </div>
  )
}

function Line({ name, value, strong }: { name: string; value: string; strong?: boolean }) {
  return (
    <p className="flex justify-between gap-4 whitespace-nowrap">
      <span>{name}</span>
      <span className={strong ? 'font-semibold' : undefined}>{value}</span>
    </p>
  )
}

export function Legend({ hasForecast }: { hasForecast: boolean }) {
  const { charts } = useTexts()
  const item = 'inline-flex items-center gap-1.5'
  return (
    <div aria-hidden="true" className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 text-label text-muted">
      <span className={item}>
        <i className="size-[7px] rounded-full bg-mark" />
        {charts.weighIns}
      </span>
      <span className={item}>
        <i className="h-[3px] w-4.5 rounded-full bg-accent" />
        {charts.trend}
      </span>
      <span className={item}>
        <i className="h-2.5 w-4.5 rounded-[3px] bg-band" />
        {charts.range}
      </span>
      {hasForecast && (
        <span className={item}>
          <i className="w-4.5 border-t-2 border-dashed border-accent" />
          {charts.forecast}
        </span>
      )}
    </div>
  )
}
