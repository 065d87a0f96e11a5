/** The ways from the feed: a row on phones, a card beside it on wide screens. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Icon, type IconName } from '../../../ui/icon.tsx'
import { myTeams } from '../queries.ts'

interface Place {
  href: string
  label: string
  icon: IconName
}

function usePlaces(): Place[] {
  const { places } = useTexts().feed
  return [
    { href: '/teams', label: places.teams, icon: 'community' },
    { href: '/challenges', label: places.challenges, icon: 'trophy' },
    { href: '/people', label: places.people, icon: 'user' },
    { href: '/bookmarks', label: places.bookmarks, icon: 'bookmark' },
    { href: '/search/posts', label: places.search, icon: 'search' },
  ]
}

export function PlacesRow() {
  const { places } = useTexts().feed
  return (
    <nav aria-label={places.title} className="-mx-4 mb-3 overflow-x-auto px-4 [scrollbar-width:none] lg:hidden">
      <ul className="flex w-max gap-2 pb-1">
        {usePlaces().map(({ href, label, icon }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex min-h-11 items-center gap-2 rounded-full border border-line bg-surface px-4 text-note font-[550] transition-colors hover:border-edge"
            >
              <Icon name={icon} size={18} className="text-accent" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function PlacesCard() {
  const { places } = useTexts().feed
  return (
    <Card aria-label={places.title} className="max-lg:hidden">
      <nav aria-label={places.title} className="-mx-2 -my-1.5">
        <ul>
          {usePlaces().map(({ href, label, icon }) => (
            <li key={href}>
              <Link
                href={href}
                className="flex min-h-11 items-center gap-3 rounded-control px-2 font-medium transition-colors hover:bg-raise"
              >
                <Icon name={icon} size={20} className="text-accent" />
                <span className="flex-1">{label}</span>
                <Icon name="chevron-end" size={18} className="text-faint" />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Card>
  )
}

/** On wide screens; a row of places leads there on phones. */
export function OwnTeamsCard() {
  const { feed } = useTexts()
  const { data } = useQuery(myTeams)
  const joined = data?.filter(({ membership }) => membership !== null) ?? []
  if (joined.length === 0) return null
  return (
    <Card className="max-lg:hidden">
      <CardTitle>{feed.ownTeams}</CardTitle>
      <ul className="-mx-2 -mt-1.5 -mb-2">
        {joined.slice(0, 6).map(({ id, name, avatar }) => (
          <li key={id}>
            <Link
              href={`/teams/${id}`}
              className="flex min-h-13 items-center gap-3 rounded-control px-2 py-1 transition-colors hover:bg-raise"
            >
              <Avatar shape="square" size="small" name={name} src={avatar?.small} />
              <span dir="auto" className="line-clamp-2 min-w-0 flex-1 text-note font-[550] [overflow-wrap:anywhere]">
                {name}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
