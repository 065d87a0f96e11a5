/** Which of day and month comes first in a column of dates. */
import { type DateOrder, parseMoment, toEpoch } from './date-text.ts'

const day = 86_400_000

/**
 * The order in which most of the cells are dates. When both readings work, the one whose neighbouring rows lie closer
 * together; `certain` is false then, because the order was inferred and not seen. Dots are only used day first.
 */
export function guessDateOrder(
  cells: readonly string[],
  monthFirstHint: boolean,
): { order: DateOrder; certain: boolean } {
  const dates = cells.filter((cell) => cell.trim() !== '')
  const plainly = dates.filter((cell) => parseMoment(cell, 'ymd') && sameInAllOrders(cell)).length
  if (plainly * 2 >= dates.length) return { order: 'ymd', certain: true }
  const readings = (['dmy', 'mdy'] as const).map((order) => ({ order, ...readAs(dates, order) }))
  const [dmy, mdy] = readings as [Reading, Reading]
  if (dmy.readable !== mdy.readable) return { order: dmy.readable > mdy.readable ? 'dmy' : 'mdy', certain: true }
  if (dates.every((cell) => /^\d{1,2}\./.test(cell.trim()))) return { order: 'dmy', certain: true }
  if (dmy.spread !== mdy.spread) return { order: dmy.spread < mdy.spread ? 'dmy' : 'mdy', certain: false }
  return { order: monthFirstHint ? 'mdy' : 'dmy', certain: false }
}

type Reading = { order: DateOrder; readable: number; spread: number }

function sameInAllOrders(cell: string): boolean {
  const [a, b] = (['dmy', 'mdy'] as const).map((order) => parseMoment(cell, order))
  return (
    a !== null &&
    b !== null &&
    a?.month === b?.month &&
    a?.day === b?.day &&
    !/^\d{1,2}[-/.] ?\d{1,2}[-/.]/.test(cell.trim())
  )
}

function readAs(cells: readonly string[], order: DateOrder): { readable: number; spread: number } {
  const epochs = cells.flatMap((cell) => {
    const moment = parseMoment(cell, order)
    return moment ? [toEpoch({ ...moment, time: null }, 'UTC')] : []
  })
  const spread = epochs.reduce((sum, epoch, index) => sum + Math.abs(epoch - (epochs[index - 1] ?? epoch)) / day, 0)
  return { readable: epochs.length, spread }
}
