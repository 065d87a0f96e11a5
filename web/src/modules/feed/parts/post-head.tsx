/** Who wrote it, when, and for whom. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Post } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { audienceIcon, nameOf, typeIcon } from '../looks.ts'
import { useWhen } from './use-when.ts'

export function PostHead({ post }: { post: Post }) {
  const { feed } = useTexts()
  const { author, type } = post
  const name = nameOf(author)
  return (
    <div className="flex min-w-0 flex-1 items-start gap-3">
      <Avatar name={name} src={author.avatar?.small} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <Link
            href={`/people/${author.userId}`}
            className="relative leading-[24px] font-[550] [overflow-wrap:anywhere] after:absolute after:inset-x-0 after:-top-2.5 after:bottom-0 hover:underline"
          >
            <bdi>{name}</bdi>
          </Link>
          {type !== 'update' && (
            <Badge tone={type === 'milestone' ? 'accent' : type === 'question' ? 'effort' : 'neutral'}>
              <span className="inline-flex items-center gap-1">
                <Icon name={typeIcon[type]} size={13} />
                {feed.types[type]}
              </span>
            </Badge>
          )}
        </p>
        <p className="flex flex-wrap items-center gap-x-1.5 text-label text-muted [overflow-wrap:anywhere]">
          {author.displayName !== null && <bdi>{`@${author.username}`}</bdi>}
          <Moment post={post} />
          <Audience post={post} />
        </p>
      </div>
    </div>
  )
}

/** A part of the line with the dot before it: neither stands alone at the end of a line. */
const Part = ({ children }: { children: ReactNode }) => (
  <span className="inline-flex min-w-0 items-center gap-x-1.5">
    <span aria-hidden="true">·</span>
    {children}
  </span>
)

/** Leads to the post's own page. */
function Moment({ post: { id, author, createdAt, editedAt } }: { post: Post }) {
  const { feed } = useTexts()
  const when = useWhen()
  const format = useFormat()
  const exact = (instant: string) => `${format.day(format.dayOf(instant))}, ${format.time(instant)}`
  const moment = (
    <Link
      href={`/posts/${id}`}
      className="relative inline-flex min-h-7 min-w-7 items-center after:absolute after:-inset-x-1 after:top-0 after:-bottom-2.5 hover:underline"
      title={exact(createdAt)}
    >
      <time dateTime={createdAt}>{when(createdAt)}</time>
    </Link>
  )
  return (
    <>
      {author.displayName === null ? moment : <Part>{moment}</Part>}
      {editedAt !== null && (
        <Part>
          <span title={feed.editedAt(exact(editedAt))}>{feed.edited}</span>
        </Part>
      )}
    </>
  )
}

/** Silent where everybody sees it. */
function Audience({ post: { visibility, team } }: { post: Post }) {
  const { feed } = useTexts()
  if (visibility === 'public') return null
  return (
    <Part>
      <Icon name={audienceIcon[visibility]} size={14} />
      {visibility === 'team' && team ? (
        <Link
          href={`/teams/${team.id}`}
          aria-label={feed.inTeam(team.name)}
          className="relative inline-flex min-h-7 min-w-7 items-center after:absolute after:-inset-x-1 after:top-0 after:-bottom-2.5 hover:underline"
        >
          <bdi>{team.name}</bdi>
        </Link>
      ) : (
        <span>{feed.seenBy[visibility]}</span>
      )}
    </Part>
  )
}
