import type { Language } from '@setpoint/contract/common'

/** An instant's day in words, as people of the language write it; in UTC, because a mail knows no zone. */
export const dayIn = (language: Language, instant: string | null | undefined): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(instant ?? 0),
  )
