/** What somebody shows of their badges, on their page. Nothing where they show none. */
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { shownBadges } from '../badge-queries.ts'
import { BadgeMark } from './badge-mark.tsx'

export function ShownBadges({ userId }: { userId: string }) {
  const { badges: texts } = useTexts().achievements
  const format = useFormat()
  const { data } = useQuery(shownBadges(userId))
  if (!data || data.length === 0) return null
  return (
    <Card aria-label={texts.title} className="mt-4">
      <CardTitle>{texts.title}</CardTitle>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {data.map(({ id, name, picture, team, awardedOn }) => (
          <li key={id} className="flex items-center gap-3">
            <BadgeMark picture={picture} />
            <p className="min-w-0 [overflow-wrap:anywhere]">
              <span className="block font-[550]">{name}</span>
              <span className="block text-label text-muted">
                {team === null ? format.day(awardedOn) : `${team.name} · ${format.day(awardedOn)}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
