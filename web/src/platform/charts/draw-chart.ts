/** uPlot, dressed in the page's colours. */
import UPlot, { type Options, type Series } from 'uplot'
import type { Format } from '../format.ts'
import type { ChartData } from './chart-data.ts'
import { dayOfNumber } from './series.ts'

export interface DrawnChart {
  resize: (width: number) => void
  /** Moves the cursor to a day, or away. */
  read: (index: number | null) => void
  /** px from the left edge of the box, for the read-out. */
  leftOf: (index: number) => number
  destroy: () => void
}

interface Drawing {
  height: number
  theme: 'light' | 'dark'
  format: Format
  goalLabel: (weight: string) => string
  onRead: (index: number | null) => void
}

type Palette = Record<'accent' | 'band' | 'mark' | 'faint' | 'line' | 'effort' | 'surface', string>

function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    accent: colour('accent'),
    band: colour('band'),
    mark: colour('mark'),
    faint: colour('faint'),
    line: colour('line'),
    effort: colour('effort'),
    surface: colour('surface'),
  }
}

/** Draws into the element and keeps what is under the pointer in sight. */
export function drawChart(element: HTMLElement, data: ChartData, drawing: Drawing): DrawnChart {
  // The canvas cannot follow the page's colours by itself; they are read for the theme asked for.
  element.dataset['theme'] = drawing.theme
  const colours = paletteOf(element)
  const options = optionsFor(data, drawing, colours, element.clientWidth)
  let quiet = false
  options.hooks = {
    drawClear: [(plot) => drawGoal(plot, data, drawing, colours)],
    draw: [(plot) => drawNow(plot, data, colours)],
    setCursor: [
      (plot) => {
        if (!quiet) drawing.onRead(plot.cursor.idx ?? null)
      },
    ],
  }
  const plot = new UPlot(options, data.columns, element)
  plot.root.setAttribute('aria-hidden', 'true')
  return {
    resize: (width) => {
      if (width > 0 && width !== plot.width) plot.setSize({ width, height: drawing.height })
    },
    read: (index) => {
      const day = index === null ? undefined : data.columns[0][index]
      quiet = true
      plot.setCursor(day === undefined ? { left: -10, top: -10 } : { left: plot.valToPos(day, 'x'), top: 0 }, false)
      quiet = false
    },
    leftOf: (index) => {
      const day = data.columns[0][index]
      return day === undefined ? 0 : plot.valToPos(day, 'x') + plot.over.offsetLeft
    },
    destroy: () => plot.destroy(),
  }
}

/** The series that have a dot under the cursor: weigh-in, trend, forecast. */
const marked: ReadonlySet<number> = new Set([1, 2, 5])

function optionsFor(data: ChartData, { height, format }: Drawing, colours: Palette, width: number): Options {
  const hidden: Series = { stroke: 'transparent', width: 0, pxAlign: 0, points: { show: false } }
  const [first = 0, last = 0] = [data.columns[0][0], data.columns[0].at(-1)]
  const days = last - first
  const dense = data.days.length > 1200
  const dot = dense ? 2 : 4.6
  const axis = { stroke: colours.faint, font: '12px "Geist Variable", system-ui, sans-serif', ticks: { show: false } }
  const padding = Math.max(0.3, (data.range.high - data.range.low) * 0.06)
  return {
    width,
    height,
    padding: [8, days < 45 ? 22 : 8, 0, 0],
    // Whole pixels would make steps of a slow course.
    pxAlign: 0,
    legend: { show: false },
    scales: {
      x: { time: false },
      y: { range: [data.range.low - padding, data.range.high + padding] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: 64,
        size: 30,
        splits: (plot) => monthSplits(plot),
        values: (_plot, splits) => monthLabels(splits, format),
      },
      {
        ...axis,
        grid: { stroke: colours.line, width: 1 },
        space: 52,
        size: 44,
        values: (_plot, splits) => {
          const decimals = splits.every(Number.isInteger) ? 0 : 1
          return splits.map((value) => format.number(value, decimals))
        },
      },
    ],
    cursor: {
      y: false,
      drag: { x: false, y: false },
      points: {
        size: (_plot, series) => (marked.has(series) ? 9 : 0),
        width: (_plot, series) => (marked.has(series) ? 2.5 : 0),
        stroke: () => colours.surface,
        fill: (_plot, series) => (series === 1 ? colours.mark : colours.accent),
      },
    },
    series: [
      {},
      {
        stroke: 'transparent',
        width: 0,
        paths: () => null,
        points: { show: true, size: dot, width: 0, fill: pale(colours.mark) },
      },
      { stroke: colours.accent, width: 2.6, pxAlign: 0, points: { show: false } },
      hidden,
      hidden,
      { stroke: colours.accent, width: 2.2, dash: [2, 6], cap: 'round', pxAlign: 0, points: { show: false } },
      hidden,
      hidden,
    ],
    bands: [
      { series: [3, 4], fill: colours.band },
      { series: [6, 7], fill: colours.band },
    ],
  }
}

const pale = (colour: string) => `color-mix(in srgb, ${colour} 60%, transparent)`

/** First days of months, quarters or years, whichever leaves room for their names. */
function monthSplits(plot: UPlot): number[] {
  const { min = 0, max = 0 } = plot.scales['x'] ?? {}
  const days = max - min
  const room = Math.max(2, Math.floor(plot.width / 90))
  if (days < 45) return evenSplits(min, max, Math.min(room, 6))
  const steps = [1, 2, 3, 6, 12, 24, 60, 120]
  const step = steps.find((months) => days / (months * 30.4) <= room) ?? 240
  const start = new Date(min * 86_400_000)
  const splits: number[] = []
  for (let month = start.getUTCFullYear() * 12; ; month += step) {
    const first = Date.UTC(Math.floor(month / 12), month % 12, 1, 12) / 86_400_000
    if (first > max) return splits
    if (first >= min) splits.push(first)
  }
}

function evenSplits(min: number, max: number, count: number): number[] {
  const step = Math.max(1, Math.ceil((max - min) / count))
  const splits: number[] = []
  for (let at = Math.ceil(min - 0.5) + 0.5; at <= max; at += step) splits.push(at)
  return splits
}

/** Months by name, the year in place of January. */
function monthLabels(splits: number[], format: Format): string[] {
  return splits.map((split) => {
    const day = dayOfNumber(split)
    if (!day.endsWith('-01')) return format.shortDay(day)
    return day.slice(5, 7) === '01' ? format.year(day) : format.month(day)
  })
}

function drawGoal(plot: UPlot, data: ChartData, { format, goalLabel }: Drawing, colours: Palette) {
  const { goal } = data
  if (goal === null) return
  const { ctx, bbox } = plot
  const y = plot.valToPos(goal, 'y', true)
  if (y < bbox.top || y > bbox.top + bbox.height) return
  const ratio = devicePixelRatio
  ctx.save()
  ctx.strokeStyle = colours.effort
  ctx.fillStyle = colours.effort
  ctx.lineWidth = 1.3 * ratio
  ctx.setLineDash([5 * ratio, 5 * ratio])
  ctx.beginPath()
  ctx.moveTo(bbox.left, y)
  ctx.lineTo(bbox.left + bbox.width, y)
  ctx.stroke()
  ctx.font = `${12 * ratio}px "Geist Variable", system-ui, sans-serif`
  ctx.textAlign = 'right'
  ctx.textBaseline = 'bottom'
  ctx.fillText(goalLabel(format.number(goal, Number.isInteger(goal) ? 0 : 1)), bbox.left + bbox.width, y - 4 * ratio)
  ctx.restore()
}

/** The dot where past and future meet. */
function drawNow(plot: UPlot, data: ChartData, colours: Palette) {
  const day = data.columns[0][data.today]
  const weight = data.columns[2]?.[data.today]
  if (day === undefined || weight === null || weight === undefined) return
  const { ctx } = plot
  ctx.save()
  ctx.beginPath()
  ctx.arc(plot.valToPos(day, 'x', true), plot.valToPos(weight, 'y', true), 5 * devicePixelRatio, 0, 2 * Math.PI)
  ctx.fillStyle = colours.accent
  ctx.strokeStyle = colours.surface
  ctx.lineWidth = 2.5 * devicePixelRatio
  ctx.fill()
  ctx.stroke()
  ctx.restore()
}
