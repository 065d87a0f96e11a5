/** Shows a weigh-in before the server has it, or without one that is being deleted. Whatever the server says later wins. */
import type { QueryClient } from '@tanstack/react-query'
import type { WeightEntry, WeightEntryInput } from '@setpoint/contract/body'
import type { Pagination } from '@setpoint/contract/common'
import type { Today } from '@setpoint/contract/insights'
import { dayIn } from '../../platform/format.ts'
import type { HistoryFilter } from './history-filter.ts'

interface HistoryPage {
  items: WeightEntry[]
  pagination: Pagination
}

/** The weigh-in as the server will probably answer it. */
export function expectedEntry(input: WeightEntryInput, timeZone: string, now: Date): WeightEntry {
  const recordedAt = input.recordedAt ?? now.toISOString()
  return {
    id: input.id ?? '',
    weight: input.weight,
    recordedAt,
    day: dayIn(timeZone, recordedAt),
    notes: input.notes ?? null,
    bodyFatPercentage: input.bodyFatPercentage ?? null,
    muscleMass: input.muscleMass ?? null,
    waterPercentage: input.waterPercentage ?? null,
    circumferences: input.circumferences ?? null,
    source: 'manual',
    photoCount: 0,
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
}

export function showEntry(client: QueryClient, entry: WeightEntry): void {
  client.setQueryData(['body', 'entry', entry.id], entry)
  client.setQueryData<Today>(['today'], (today) => today && withPoint(today, entry))
  eachHistory(client, (page, filter) => (belongs(entry, filter) ? withEntry(page, entry) : page))
}

export function hideEntry(client: QueryClient, entryId: string): void {
  eachHistory(client, (page) => withoutEntry(page, entryId))
}

/** The weigh-in known last, of whichever screen was seen; null where none is known. */
export function latestKnown(client: QueryClient): { weight: number; day: string; recordedAt: string } | null {
  const known: { weight: number; day: string; recordedAt: string }[] = []
  const today = client.getQueryData<Today>(['today'])?.weight.latest
  if (today) known.push(today)
  for (const [, page] of client.getQueriesData<HistoryPage>({ queryKey: ['body', 'history'] })) {
    known.push(...(page?.items ?? []))
  }
  return known.toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt)).at(-1) ?? null
}

function eachHistory(client: QueryClient, change: (page: HistoryPage, filter: HistoryFilter) => HistoryPage): void {
  for (const [key, page] of client.getQueriesData<HistoryPage>({ queryKey: ['body', 'history'] })) {
    if (page) client.setQueryData(key, change(page, key[2] as HistoryFilter))
  }
}

/** Only the newest page is touched: where in another order it goes, the server says. */
function belongs(
  { day }: WeightEntry,
  { page, from, to, sortBy = 'recordedAt', order = 'desc' }: HistoryFilter,
): boolean {
  const inRange = (!from || day >= from) && (!to || day <= to)
  return inRange && page === 1 && sortBy === 'recordedAt' && order === 'desc'
}

export function withEntry({ items, pagination }: HistoryPage, entry: WeightEntry): HistoryPage {
  const others = items.filter(({ id }) => id !== entry.id)
  const isNew = others.length === items.length
  const sorted = [...others, entry].toSorted((a, b) => b.recordedAt.localeCompare(a.recordedAt))
  return { items: sorted.slice(0, pagination.limit), pagination: counted(pagination, isNew ? 1 : 0) }
}

export function withoutEntry({ items, pagination }: HistoryPage, entryId: string): HistoryPage {
  const others = items.filter(({ id }) => id !== entryId)
  return { items: others, pagination: counted(pagination, others.length - items.length) }
}

const counted = (pagination: Pagination, more: number): Pagination => ({
  ...pagination,
  totalItems: pagination.totalItems + more,
})

function withPoint(today: Today, { id, day, recordedAt, weight }: WeightEntry): Today {
  const others = today.weight.points.filter(({ entryId }) => entryId !== id)
  const points = [...others, { entryId: id, day, recordedAt, weight }]
  points.sort((a, b) => a.recordedAt.localeCompare(b.recordedAt))
  const isNew = others.length === today.weight.points.length
  return {
    ...today,
    week: today.week.map((each) => (each.day === day ? { ...each, weighedIn: true } : each)),
    totalEntries: today.totalEntries + (isNew ? 1 : 0),
    weight: {
      ...today.weight,
      points,
      latest: points.at(-1) ?? null,
      weighedInToday: today.weight.weighedInToday || day === today.day,
    },
  }
}
