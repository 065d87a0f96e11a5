import { useFormat } from '../../../../platform/preferences.ts'

/** An instant as a day and a time of the person's zone. */
export function useMoment(): (instant: string) => string {
  const format = useFormat()
  return (instant) => `${format.day(format.dayOf(instant))}, ${format.time(instant)}`
}
