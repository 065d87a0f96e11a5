/** Dates and times as apps write them, in any of the languages they are written in. */
import type { CsvMapping } from '@setpoint/contract/imports'

export type DateOrder = CsvMapping['dateOrder']

export type Moment = {
  year: number
  month: number
  day: number
  /** Null when only the day is named. `offset` in minutes east of UTC, null for local time. */
  time: { hour: number; minute: number; second: number; millisecond: number; offset: number | null } | null
}

/** The hour a day without a time stands for: weigh-ins are a morning's work. */
const morning = 7

/** What a cell says, or null. `order` is for dates such as 03/04/2025; a year in front or a month's name speaks for itself. */
export function parseMoment(cell: string, order: DateOrder): Moment | null {
  const text = cell.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (text === '' || text.length > 80) return null
  const epoch = /^(\d{10}|\d{13})$/.exec(text)
  if (epoch) return fromEpoch(Number(text.padEnd(13, '0')))
  const found = yearFirst(text) ?? numeric(text, order) ?? named(text)
  if (!found || !isDay(found)) return null
  const time = parseTime(found.rest)
  return time === undefined ? null : { year: found.year, month: found.month, day: found.day, time }
}

/** Epoch milliseconds of a moment. Gaps and overlaps of the clock are resolved as Temporal's 'compatible' does. */
export function toEpoch({ year, month, day, time }: Moment, timeZone: string): number {
  const { hour, minute, second, millisecond, offset } = time ?? {
    hour: morning,
    minute: 0,
    second: 0,
    millisecond: 0,
    offset: null,
  }
  if (offset !== null) return Date.UTC(year, month - 1, day, hour, minute - offset, second, millisecond)
  return new Temporal.PlainDateTime(year, month, day, hour, minute, second, millisecond).toZonedDateTime(timeZone)
    .epochMilliseconds
}

type Found = { year: number; month: number; day: number; rest: string }

function yearFirst(text: string): Found | null {
  const match =
    /^(\d{4})(?:([-/.]) ?|年)(\d{1,2})(?:([-/.]) ?|月)(\d{1,2})日?(.*)$/.exec(text) ??
    /^(\d{4})()(\d{2})()(\d{2})(T.*)?$/.exec(text)
  return match && found(match[1], match[3], match[5], match[6])
}

function numeric(text: string, order: DateOrder): Found | null {
  const match = /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4}|\d{2})(?!\d)(.*)$/.exec(text)
  if (!match) return null
  const [, first, second, third, rest] = match
  if (third?.length === 2 && order === 'ymd') return found(first, second, third, rest)
  return order === 'mdy' ? found(third, first, second, rest) : found(third, second, first, rest)
}

function named(text: string): Found | null {
  const dayFirst =
    /^(?:\p{L}+[.,]* )?(\d{1,2})(?:st|nd|rd|th)?\.?[ /-](?:de )?(\p{L}+)\.?,?[ /-](?:de )?(\d{4}|\d{2})(?!\d)(.*)$/u.exec(
      text,
    )
  if (dayFirst) return found(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst[4])
  const monthFirst = /^(?:\p{L}+[.,]+ )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(.*)$/u.exec(text)
  return monthFirst && found(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst[4])
}

function found(year = '', month = '', day = '', rest = ''): Found {
  const century = year.length === 2 ? 2000 : 0
  return { year: century + Number(year), month: Number(month), day: Number(day), rest }
}

function isDay({ year, month, day }: Found): boolean {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const timeOfDay =
  /^[ T,]*(?:(?:at|um|à|a las) )?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)? ?([ap])?(?:\.? ?m\.?)? ?(?:Uhr)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\[.*\])?$/i

/** Null for no time at all, undefined for what is no time. */
function parseTime(text: string): Moment['time'] | undefined {
  if (/^[ T,]*$/.test(text)) return null
  const match = timeOfDay.exec(text)
  if (!match) return undefined
  const [, hours, minute, second = '0', fraction = '', half, zone] = match
  const hour = half ? twelveHour(Number(hours), half.toLowerCase()) : Number(hours)
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const time = { hour, minute: Number(minute), second: Number(second), millisecond, offset: offsetMinutes(zone) }
  return time.hour <= 23 && time.minute <= 59 && time.second <= 59 ? time : undefined
}

function twelveHour(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

function offsetMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return null
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

function fromEpoch(milliseconds: number): Moment {
  const date = new Date(milliseconds)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: {
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      millisecond: date.getUTCMilliseconds(),
      offset: 0,
    },
  }
}

const languages = ['en', 'en-GB', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb']
let months: Map<string, number> | undefined

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()

function monthNumber(word = ''): string {
  months ??= monthNames()
  return String(months.get(plain(word)) ?? '')
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
      for (let index = 0; index < 12; index += 1) {
        const part = format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month')
        if (part && !names.has(plain(part.value))) names.set(plain(part.value), index + 1)
      }
    }
  }
  return names
}
