/** Somebody in a list of people, and what can be done about them. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { PersonLine as Line } from '@setpoint/contract/follow'
import { Avatar } from '../../../ui/avatar.tsx'

interface PersonLineProps {
  person: Line
  /** Since when, or why. */
  note?: ReactNode
  /** Buttons; on a phone they stand beneath where there is no room. */
  actions?: ReactNode
}

export const nameOf = ({ displayName, username }: Pick<Line, 'displayName' | 'username'>): string =>
  displayName ?? username

export function PersonLine({ person, note, actions }: PersonLineProps) {
  const name = nameOf(person)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2.5 py-3 first:pt-0 last:pb-0">
      <div className="relative flex min-h-11 min-w-0 flex-1 basis-52 items-center gap-x-4">
        <Avatar name={name} src={person.avatar?.small} />
        <div className="min-w-0 leading-snug [overflow-wrap:anywhere]">
          {/* The whole of it leads there. */}
          <Link href={`/people/${person.id}`} className="font-[550] after:absolute after:inset-0 hover:underline">
            {name}
          </Link>
          {person.displayName !== null && <p className="text-label text-muted">{`@${person.username}`}</p>}
          {note && <p className="text-label text-muted">{note}</p>}
        </div>
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </li>
  )
}
