/** One person in a list: picture, names that lead to their page, what is said of them, and what can be done. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Avatar } from '../../../ui/avatar.tsx'

/** As high as a line of text for the eye, and 44 px for a finger. */
export const nameLink =
  'relative font-[550] [overflow-wrap:anywhere] after:absolute after:inset-x-0 after:-inset-y-3 hover:underline'

interface PersonLineProps {
  userId: string
  username: string
  displayName: string | null
  avatar: { small: string } | null
  /** Behind the name. */
  badges?: ReactNode
  /** Beneath it. */
  note?: ReactNode
  children?: ReactNode
}

export function PersonLine({ userId, username, displayName, avatar, badges, note, children }: PersonLineProps) {
  const name = displayName ?? username
  return (
    <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1 py-2.5">
      <Avatar name={name} src={avatar?.small} />
      <div className="min-w-0 flex-1 basis-32">
        <p className="flex flex-wrap items-center gap-x-2">
          <Link href={`/people/${userId}`} className={nameLink}>
            <bdi>{name}</bdi>
          </Link>
          {badges}
        </p>
        <p className="text-label text-muted [overflow-wrap:anywhere]">
          {displayName !== null && <bdi>{`@${username}`}</bdi>}
          {displayName !== null && note ? ' · ' : ''}
          {note}
        </p>
      </div>
      {children}
    </div>
  )
}
