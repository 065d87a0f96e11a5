/** The chart's figures as a table, for screen readers. Long courses are thinned to what a person would listen to. */
import { memo } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { useFormat } from '../preferences.ts'
import { thinned, type PointLike, type TrendDayLike } from './series.ts'

interface ChartTableProps {
  points: readonly PointLike[]
  trend: readonly TrendDayLike[]
  forecast: readonly TrendDayLike[]
}

const most = 60

/** Redrawn only with the data, not with every move of the pointer. */
export const ChartTable = memo(function ChartTable({ points, trend, forecast }: ChartTableProps) {
  const { charts } = useTexts()
  const format = useFormat()
  const weighed = new Map(points.map((point) => [point.day, point.weight]))
  const rows = [...thinned(trend, most), ...thinned(forecast, 8)]
  const total = trend.length + forecast.length
  return (
    <div className="sr-only">
      <table>
        <caption>
          {charts.table}. {rows.length < total && charts.tableNote(rows.length, total)}
        </caption>
        <thead>
          <tr>
            {[charts.day, charts.weighIn, charts.trend, charts.range].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const weight = weighed.get(row.day)
            return (
              <tr key={row.day}>
                <th scope="row">{format.day(row.day)}</th>
                <td>{weight === undefined ? '' : format.weight(weight)}</td>
                <td>{format.weight(row.weight)}</td>
                <td>{charts.between(format.weight(row.low), format.weight(row.high))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
})
