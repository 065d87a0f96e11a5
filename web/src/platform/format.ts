/** How numbers, weights, days and times read, in the person's language, units and zone. Pure: `formatFor(preferences)`. */
import type { Language } from '@setpoint/contract/common'
import type { LengthUnit, WeightUnit } from '@setpoint/contract/profile'
import { kilogramsToPounds, kilogramsToStones, lengthIn, centimetresToInches, roundTo, weightIn } from './units.ts'

export interface Preferences {
  language: Language
  timeZone: string
  weightUnit: WeightUnit
  lengthUnit: LengthUnit
}

/** A figure and its unit, to be set in two sizes. Stones come as two. */
export interface QuantityPart {
  value: string
  unit: string
}
export type Format = ReturnType<typeof formatFor>

/** Never breaks between a number and its unit. */
const narrow = '\u00a0'
const minus = '\u2212'
/** In a line that runs from right to left a sign would change sides, and unit and figure places: isolated, they stay. */
const isolated = (text: string) => (globalThis.document?.dir === 'rtl' ? `\u2066${text}\u2069` : text)
const day = 86_400_000

const dayFormats = new Map<string, Intl.DateTimeFormat>()

function dayFormatIn(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  dayFormats.set(timeZone, made)
  return made
}

/** The calendar day of a moment in a zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, at: Date | string | number): string {
  const parts = dayFormatIn(timeZone)
    .formatToParts(new Date(at))
    .reduce<Record<string, string>>((all, part) => ({ ...all, [part.type]: part.value }), {})
  return `${parts['year']}-${parts['month']}-${parts['day']}`
}

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string) => Math.round((noon(to) - noon(from)) / day)
/** The calendar day `count` days after. */
export const addDays = (from: string, count: number) => new Date(noon(from) + count * day).toISOString().slice(0, 10)
const noon = (calendarDay: string) => Date.parse(`${calendarDay}T12:00:00Z`)

/** Day and month order as the language's home has it; English is read as British unless the browser says otherwise. */
export function localeOf(language: Language, tags = globalThis.navigator?.languages ?? []): string {
  const own = tags.find((tag) => tag.toLowerCase().startsWith(language) && isLocale(tag))
  return own ?? (language === 'en' ? 'en-GB' : 'de-DE')
}

/** Browsers pass on what the system says, such as 'en-US@posix'. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

/** Reads what a person typed: comma or point as the decimal mark, spaces and true minus allowed. Null if it is no number. */
export function parseDecimal(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u066b/g, '.')
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  const whole = last < 0 ? plain : plain.slice(0, last).replace(/[.,]/g, '')
  const fraction = last < 0 ? '' : plain.slice(last + 1)
  if (!/^[-+]?\d*$/.test(whole) || !/^\d*$/.test(fraction) || !/\d/.test(whole + fraction)) return null
  const value = Number(`${whole || '0'}.${fraction || '0'}`.replace(/^([-+])\./, '$10.'))
  return Number.isFinite(value) ? value : null
}

function numbersFor(locale: string) {
  const cache = new Map<string, Intl.NumberFormat>()
  const formatter = (decimals: number, grouping: boolean) => {
    const key = `${decimals}${grouping}`
    const known = cache.get(key)
    if (known) return known
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: grouping,
    })
    cache.set(key, made)
    return made
  }
  /** With a true minus sign; nothing is ever shown as minus nought. */
  const number = (value: number, decimals = 0) => {
    const rounded = roundTo(value, decimals)
    const shown = formatter(decimals, true).format(Math.abs(rounded))
    return rounded < 0 ? minus + shown : shown
  }
  const signed = (value: number, decimals = 1) => (roundTo(value, decimals) > 0 ? '+' : '') + number(value, decimals)
  /** For a text field: no grouping, no more decimals than needed. */
  const input = (value: number, decimals: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, useGrouping: false })
      .format(roundTo(value, decimals))
      .replace('-', minus)
  return { number, signed, input }
}

function daysFor(locale: string, language: Language, timeZone: string) {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (calendarDay: string) => formatter.format(noon(calendarDay))
  }
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const longThisYear = dates({ day: 'numeric', month: 'long' })
  const short = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const shortThisYear = dates({ day: 'numeric', month: 'short' })
  const withWeekday = dates({ weekday: 'short', day: 'numeric', month: 'short' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  const today = () => dayIn(timeZone, Date.now())
  const sameYear = (calendarDay: string) => calendarDay.slice(0, 4) === today().slice(0, 4)
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
  const shortDay = (calendarDay: string) => (sameYear(calendarDay) ? shortThisYear : short)(calendarDay)
  return {
    today,
    /** '24 January', with the year when it is another one. */
    day: (calendarDay: string) => (sameYear(calendarDay) ? longThisYear : long)(calendarDay),
    /** '24 Jan', with the year when it is another one. */
    shortDay,
    /** 'Saturday 21 November': the head of Today. */
    fullDay: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** 'M', 'T'… and 'Monday' for who listens. */
    weekdayLetter: dates({ weekday: 'narrow' }),
    weekday: dates({ weekday: 'long' }),
    /** 'Jan' and '2026', for axes. */
    month: dates({ month: 'short' }),
    year: dates({ year: 'numeric' }),
    /** 'Today', 'Yesterday', 'Fri 20 Nov', '3 Mar 2024'. */
    relativeDay: (calendarDay: string) => {
      const distance = daysBetween(today(), calendarDay)
      if (Math.abs(distance) <= 1) return capital(relative.format(distance, 'day'))
      return sameYear(calendarDay) ? withWeekday(calendarDay) : short(calendarDay)
    },
    /** '07:02' in the person's zone. */
    time: (instant: string) => clock.format(new Date(instant)),
    /** '6 Jan – 22 Feb'. */
    dayRange: (from: string, to: string) => `${shortDay(from)} – ${shortDay(to)}`,
    /** '5 minutes ago'. */
    ago: (instant: string) => {
      const seconds = (Date.parse(instant) - Date.now()) / 1000
      const steps = [
        ['day', 86_400],
        ['hour', 3600],
        ['minute', 60],
      ] as const
      const step = steps.find(([, size]) => Math.abs(seconds) >= size)
      return step ? relative.format(Math.round(seconds / step[1]), step[0]) : relative.format(0, 'second')
    },
    /** Whether a moment is over. */
    isPast: (instant: string) => Date.parse(instant) <= Date.now(),
    /** A moment's calendar day in the person's zone. */
    dayOf: (instant: string) => dayIn(timeZone, instant),
  }
}

function quantitiesFor(preferences: Preferences, numbers: ReturnType<typeof numbersFor>) {
  const { weightUnit, lengthUnit } = preferences
  const { number, signed } = numbers
  const join = (parts: QuantityPart[]) => isolated(parts.map((part) => `${part.value}${narrow}${part.unit}`).join(' '))
  /** A weight in kg as figures and units: `[{ value: '78.6', unit: 'kg' }]`, stones as two parts. */
  const weightParts = (kg: number, decimals = 1): QuantityPart[] => {
    if (weightUnit !== 'st') return [{ value: number(weightIn(weightUnit, kg), decimals), unit: weightUnit }]
    const { stones, pounds } = kilogramsToStones(kg, decimals)
    return [
      { value: (kg < 0 ? minus : '') + number(stones), unit: 'st' },
      { value: number(pounds, decimals), unit: 'lb' },
    ]
  }
  /** A difference in kg; stones are too coarse for it and read as pounds. */
  const changeParts = (kg: number, decimals = 1): QuantityPart[] => [
    { value: signed(weightIn(weightUnit, kg), decimals), unit: weightUnit === 'kg' ? 'kg' : 'lb' },
  ]
  const height = (cm: number) => {
    if (lengthUnit === 'cm') return isolated(`${number(cm)}${narrow}cm`)
    const inches = Math.round(centimetresToInches(cm))
    return isolated(`${Math.floor(inches / 12)}${narrow}ft ${inches % 12}${narrow}in`)
  }
  return {
    weightParts,
    /** '78.6 kg', '173.3 lb', '12 st 5.3 lb' of a weight in kg. */
    weight: (kg: number, decimals = 1) => join(weightParts(kg, decimals)),
    changeParts,
    /** '−0.4 kg' of a difference in kg. */
    change: (kg: number, decimals = 1) => join(changeParts(kg, decimals)),
    /** '81.0 cm', '31.9 in' of a length in cm. */
    length: (cm: number, decimals = 1) =>
      isolated(`${number(lengthIn(lengthUnit, cm), decimals)}${narrow}${lengthUnit}`),
    /** '171 cm', '5 ft 7 in'. */
    height,
    /** '22.4 %' of 22.4. */
    percent: (value: number, decimals = 1) => isolated(`${number(value, decimals)}${narrow}%`),
    kilocalories: (value: number) => isolated(`${number(value)}${narrow}kcal`),
    bytes: (size: number) => {
      const step =
        size < 1e6 ? ([1e3, 'kB', 0] as const) : size < 1e9 ? ([1e6, 'MB', 1] as const) : ([1e9, 'GB', 1] as const)
      return isolated(`${number(size / step[0], step[2])}${narrow}${step[1]}`)
    },
    /** '4.2 s', '74 s', '12 min 30 s', '3 h 5 min'. */
    duration: (seconds: number) => {
      const whole = Math.round(seconds)
      const part = (value: number, unit: string, decimals = 0) => `${number(value, decimals)}${narrow}${unit}`
      if (seconds < 9.95) return isolated(part(seconds, 's', 1))
      if (whole < 120) return isolated(part(whole, 's'))
      const [big, small, size] = whole < 7200 ? (['min', 's', 60] as const) : (['h', 'min', 3600] as const)
      const rest = Math.floor((whole % size) / (size / 60))
      const first = part(Math.floor(whole / size), big)
      return isolated(rest === 0 ? first : `${first}${narrow}${part(rest, small)}`)
    },
    /** Pounds of a kg value, for those who need the plain number. */
    pounds: (kg: number) => number(kilogramsToPounds(kg), 1),
  }
}

/** Every way a value is written for these preferences. */
export function formatFor(preferences: Preferences) {
  const locale = localeOf(preferences.language)
  const numbers = numbersFor(locale)
  return {
    preferences,
    locale,
    ...numbers,
    ...quantitiesFor(preferences, numbers),
    ...daysFor(locale, preferences.language, preferences.timeZone),
  }
}
