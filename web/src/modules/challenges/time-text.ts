/** When a challenge begins or ends, in a few words. */
import type { Challenge } from '@setpoint/contract/challenges'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useFormat } from '../../platform/preferences.ts'
import { daysLeft, startsIn } from './standing.ts'

export function useTimeText(): (challenge: Challenge) => string {
  const { time } = useTexts().challenges
  const format = useFormat()
  return (challenge) => {
    const today = format.today()
    if (challenge.state === 'cancelled') return time.cancelled
    if (challenge.state === 'finished') return time.ended(format.shortDay(challenge.endDay))
    if (challenge.state === 'closing') return time.closing
    if (challenge.state === 'running') return time.left(daysLeft(challenge, today))
    const days = startsIn(challenge, today)
    return days <= 1 ? (days === 0 ? time.startsToday : time.startsTomorrow) : time.startsIn(days)
  }
}
