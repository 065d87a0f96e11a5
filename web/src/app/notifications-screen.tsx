/** One's notices, with what the modules they tell of draw and say in them. */
import { AchievementBadge, BadgeMark, wordsOf } from '../modules/achievements/index.ts'
import { PartsOfOthers } from '../modules/notifications/index.ts'
import { NotificationsScreen } from '../modules/notifications/screens/notifications.tsx'
import { useTexts } from '../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../platform/preferences.ts'
import { RequestAnswer } from './request-answer.tsx'

type Parts = NonNullable<Parameters<typeof PartsOfOthers>[0]['value']>

const drawn: Omit<Parts, 'achievementTitle'> = {
  achievementSign: (kind) => <AchievementBadge kind={kind} earned size="small" />,
  badgeSign: (picture) => <BadgeMark picture={picture} size="small" />,
  requestAnswer: (person) => <RequestAnswer person={person} />,
}

export function NotificationsPage() {
  const [texts, format, preferences] = [useTexts(), useFormat(), usePreferences()]
  const achievementTitle: Parts['achievementTitle'] = (kind) => wordsOf(kind, texts, format, preferences).title
  return (
    <PartsOfOthers value={{ ...drawn, achievementTitle }}>
      <NotificationsScreen />
    </PartsOfOthers>
  )
}
