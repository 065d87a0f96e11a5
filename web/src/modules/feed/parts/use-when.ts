/** A moment as a reader thinks of it: how long ago while that is less than a week, then the day. */
import { useFormat } from '../../../platform/preferences.ts'

const week = 7 * 86_400_000

export function useWhen(): (instant: string) => string {
  const format = useFormat()
  return (instant) =>
    Date.now() - Date.parse(instant) < week ? format.ago(instant) : format.shortDay(format.dayOf(instant))
}
