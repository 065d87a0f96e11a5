/** Primitive shapes that every module's contract is built from. Units are SI: kg, cm, percent; instants RFC 3339 UTC. */
import * as z from 'zod/mini'

/** A UUIDv7 (any UUID version is accepted on input, so that an offline client may choose its own). Upper case is the same id. */
export const Uuid = z.uuid().check(z.toLowerCase())

/** A moment: RFC 3339 with an offset; answers are always in UTC. */
export const Instant = z.iso.datetime({ offset: true })

/** A calendar day `YYYY-MM-DD` in the person's own time zone. */
export const Day = z.iso.date()

/** Body weight in kg; the upper limit is seed 003's. */
export const Kilograms = z.number().check(z.positive(), z.maximum(1000))

/** Body height in cm. */
export const Centimetres = z.number().check(z.minimum(50), z.maximum(280))

/** A circumference in cm. */
export const Circumference = z.number().check(z.positive(), z.maximum(400))

/** 0 to 100. */
export const Percentage = z.number().check(z.minimum(0), z.maximum(100))

/**
 * Free text, stored as typed, escaped where shown. Control characters other than tab and line breaks are refused, and half
 * characters (a surrogate without its other half), which no database keeps as they are.
 */
export const Text = (max: number) =>
  z.string().check(z.maxLength(max), z.regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u, 'Contains a control character'))

/** A single line of text. */
export const Line = (max: number) =>
  z.string().check(z.maxLength(max), z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Must be a single line'))

/** An IANA time zone the running system knows. */
export const TimeZone = z.string().check(z.maxLength(64), z.refine(isTimeZone, 'Not a known time zone'))

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    // Temporal counts the days, and knows fewer names: not SystemV/AST4. Some browsers lack it.
    if (typeof Temporal !== 'undefined') new Temporal.ZonedDateTime(0n, name)
    return true
  } catch {
    return false
  }
}

/** Whole numbers that arrive as text in a query string. */
export const QueryInteger = (min: number, max: number) =>
  z.pipe(
    z.union([z.string().check(z.regex(/^-?\d{1,9}$/, 'Must be a whole number')), z.number()]),
    z.pipe(z.transform(Number), z.int().check(z.minimum(min), z.maximum(max))),
  )

/** `?page&limit&order&from&to` of every history. Bounds are instants or days; `to` is inclusive for days. */
export const historyQuery = {
  page: z._default(QueryInteger(1, 1_000_000), 1),
  limit: z._default(QueryInteger(1, 500), 20),
  order: z._default(z.enum(['asc', 'desc']), 'desc'),
  from: z.optional(z.union([Day, Instant])),
  to: z.optional(z.union([Day, Instant])),
}

export const Pagination = z.object({
  page: z.int(),
  limit: z.int(),
  totalPages: z.int(),
  totalItems: z.int(),
  hasNext: z.boolean(),
  hasPrev: z.boolean(),
})
export type Pagination = z.infer<typeof Pagination>

/**
 * Of endless lists: `nextCursor` goes on after the last of the answer, `newestCursor` is the place of its first, to ask what has
 * come since. Both are opaque, and stay good while rows come and go.
 */
export const CursorPagination = z.object({
  nextCursor: z.nullable(z.string()),
  hasNext: z.boolean(),
  newestCursor: z.nullable(z.string()),
})
export type CursorPagination = z.infer<typeof CursorPagination>

/** What every answer carries beside its data. */
export const Meta = z.object({ timestamp: z.string(), requestId: z.string() })
export type Meta = z.infer<typeof Meta>

/** Languages the texts exist in. */
export const Language = z.enum(['en', 'de'])
export type Language = z.infer<typeof Language>
