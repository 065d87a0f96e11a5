import { useFormat } from '../../../platform/preferences.ts'

/** A moment as an operator needs it: 'Today, 03:00', 'Fri 20 Nov, 17:12'. */
export function useMoment(): (instant: string) => string {
  const format = useFormat()
  return (instant) => `${format.relativeDay(format.dayOf(instant))}, ${format.time(instant)}`
}
