/**
 * The interactive course of the weight: dots, trend, 80 % band, dashed forecast with its band, goal. Drawn by uPlot on a
 * canvas; read by pointer, touch and arrow keys; the same figures in a table for who cannot see it. Load it lazily.
 */
import 'uplot/dist/uPlot.min.css'
import './weight-chart.css'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { WeightUnit } from '@setpoint/contract/profile'
import { useTexts } from '../i18n/texts.ts'
import { useFormat } from '../preferences.ts'
import { useTheme } from '../theme.ts'
import { chartData, type ChartData } from './chart-data.ts'
import { Legend, ReadOut } from './chart-parts.tsx'
import { ChartTable } from './chart-table.tsx'
import { drawChart, type DrawnChart } from './draw-chart.ts'
import type { PointLike, TrendDayLike } from './series.ts'

export interface WeightChartProps {
  points: readonly PointLike[]
  trend: readonly TrendDayLike[]
  forecast: readonly TrendDayLike[]
  /** kg, or null. */
  goal: number | null
  weightUnit: WeightUnit
  /** px; 300 by default. */
  height?: number | undefined
}

export function WeightChart({ points, trend, forecast, goal, weightUnit, height = 300 }: WeightChartProps) {
  const { charts } = useTexts()
  const format = useFormat()
  const [, , theme] = useTheme()
  const box = useRef<HTMLDivElement>(null)
  const [chart, setChart] = useState<DrawnChart | null>(null)
  const [read, setRead] = useState<number | null>(null)
  const data = useMemo(
    () => chartData(points, trend, forecast, goal, weightUnit),
    [points, trend, forecast, goal, weightUnit],
  )

  useEffect(() => {
    const element = box.current
    if (!element) return
    const drawn = drawChart(element, data, { height, theme, format, goalLabel: charts.goal, onRead: setRead })
    setChart(drawn)
    const watcher = new ResizeObserver(() => drawn.resize(element.clientWidth))
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      drawn.destroy()
      setChart(null)
    }
  }, [data, height, format, charts, theme])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepTo(event, read, data, document.dir === 'rtl')
    if (next === undefined) return
    event.preventDefault()
    chart?.read(next)
    setRead(next)
  }
  const at = read ?? data.today
  return (
    <div className="weight-chart">
      <div
        ref={box}
        tabIndex={0}
        role="slider"
        aria-label={charts.chart}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, data.days.length - 1)}
        aria-valuenow={at}
        aria-valuetext={sentence(data, at, charts, format)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          chart?.read(null)
          setRead(null)
        }}
        className="relative w-full rounded-control outline-offset-4"
        dir="ltr"
        style={{ height }}
      >
        <ReadOut data={data} index={read} chart={chart} />
      </div>
      <Legend hasForecast={forecast.length > 0} />
      <ChartTable points={points} trend={trend} forecast={forecast} />
    </div>
  )
}

/** Where a key leads: days by arrows, weeks by page keys, the ends by Home and End; null lets go. */
function stepTo(
  event: KeyboardEvent,
  from: number | null,
  data: ChartData,
  mirrored: boolean,
): number | null | undefined {
  const last = data.days.length - 1
  if (last < 0) return undefined
  const forward = mirrored ? -1 : 1
  const by = { ArrowRight: forward, ArrowLeft: -forward, PageDown: 7, PageUp: -7 }[event.key]
  if (event.key === 'Home') return 0
  if (event.key === 'End') return last
  if (event.key === 'Escape') return null
  if (by === undefined) return undefined
  return Math.min(last, Math.max(0, from === null ? data.today : from + by))
}

function sentence(
  data: ChartData,
  index: number,
  charts: ReturnType<typeof useTexts>['charts'],
  format: ReturnType<typeof useFormat>,
): string {
  const one = data.read(index)
  const weighed = one.weighIns.map((weight) => `${charts.weighIn} ${format.weight(weight)}`)
  const course = one.estimate && [
    `${one.ahead ? charts.forecast : charts.trend} ${format.weight(one.estimate.weight)}`,
    `${charts.range} ${charts.between(format.weight(one.estimate.low), format.weight(one.estimate.high))}`,
  ]
  return [format.relativeDay(one.day), ...weighed, ...(course ?? [])].join(', ')
}
