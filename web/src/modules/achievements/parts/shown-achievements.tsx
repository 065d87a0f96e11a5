/** What somebody shows of their achievements, on their page. Nothing where they show none. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { wordsOf } from '../looks.ts'
import { shownAchievements } from '../queries.ts'
import { AchievementBadge } from './achievement-badge.tsx'

export function ShownAchievements({ userId }: { userId: string }) {
  const texts = useTexts()
  const format = useFormat()
  const preferences = usePreferences()
  const { data } = useQuery(shownAchievements(userId))
  if (!data || data.items.length === 0) return null
  const { title, points } = texts.achievements
  return (
    <Card aria-label={title} className="mt-4">
      <CardTitle note={points(data.points)}>{title}</CardTitle>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {data.items.map(({ kind, awardedOn }) => (
          <li key={kind} className="flex items-center gap-3">
            <AchievementBadge kind={kind} earned />
            <p className="min-w-0">
              <span className="block font-[550]">{wordsOf(kind, texts, format, preferences).title}</span>
              <span className="block text-label text-muted">{format.day(awardedOn)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
