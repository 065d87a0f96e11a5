/** What the history shows, and its address. Pure. */

/** As the server is asked. */
export interface HistoryFilter {
  page: number
  limit: number
  from?: string | undefined
  to?: string | undefined
  sortBy?: 'recordedAt' | 'weight' | undefined
  order?: 'asc' | 'desc' | undefined
}

export const orders = ['newest', 'oldest', 'heaviest', 'lightest'] as const
export type Order = (typeof orders)[number]

export interface HistoryView {
  page: number
  from: string | null
  to: string | null
  order: Order
}

export const rowsPerPage = 20

const sorting: Record<Order, Pick<HistoryFilter, 'sortBy' | 'order'>> = {
  newest: { sortBy: 'recordedAt', order: 'desc' },
  oldest: { sortBy: 'recordedAt', order: 'asc' },
  heaviest: { sortBy: 'weight', order: 'desc' },
  lightest: { sortBy: 'weight', order: 'asc' },
}

/** A day as `YYYY-MM-DD` that the calendar has; anything else is no day. */
function dayOf(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const moment = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null
}

/** Reads an address; what makes no sense in it is as if it were not there. */
export function viewOf(parameters: URLSearchParams): HistoryView {
  const page = Number(parameters.get('page') ?? 1)
  return {
    page: Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1,
    from: dayOf(parameters.get('from')),
    to: dayOf(parameters.get('to')),
    order: orders.find((order) => order === parameters.get('order')) ?? 'newest',
  }
}

/** The shortest address of a view. */
export function parametersOf({ page, from, to, order }: HistoryView): Record<string, string> {
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(order !== 'newest' && { order }),
    ...(page > 1 && { page: String(page) }),
  }
}

/** Every change but turning the page begins at the first one. */
export const changedView = (view: HistoryView, change: Partial<HistoryView>): HistoryView => ({
  ...view,
  page: 1,
  ...change,
})

export const isWrongRange = ({ from, to }: HistoryView): boolean => from !== null && to !== null && from > to

export const filterOf = ({ page, from, to, order }: HistoryView): HistoryFilter => ({
  page,
  limit: rowsPerPage,
  from: from ?? undefined,
  to: to ?? undefined,
  ...sorting[order],
})
