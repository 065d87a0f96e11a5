/** Beneath a post: like, comments, bookmark. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import type { Post } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Icon } from '../../../ui/icon.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useBookmark, useLike } from '../acts.ts'

const LikersDialog = lazy(() => import('./likers-dialog.tsx').then((part) => ({ default: part.LikersDialog })))

const look =
  'inline-flex min-h-11 min-w-11 items-center gap-1.5 rounded-control px-2 text-note transition-colors hover:bg-tint'
const off = 'text-muted hover:text-accent'

export function PostActions({ post, whole }: { post: Post; whole: boolean }) {
  return (
    <div className="-mx-2 flex items-center gap-1">
      <LikeButton post={post} />
      <CommentsLink post={post} whole={whole} />
      <span className="flex-1" />
      <BookmarkButton post={post} />
    </div>
  )
}

function useTold() {
  const { feed } = useTexts()
  return (act: Promise<void>) => void act.catch(() => toast({ message: feed.actFailed, tone: 'warn' }))
}

function LikeButton({ post }: { post: Post }) {
  const { feed } = useTexts()
  const format = useFormat()
  const like = useLike(post)
  const told = useTold()
  const { liked, likes } = post
  return (
    <button
      type="button"
      aria-pressed={liked}
      aria-label={liked ? feed.unlike(likes) : feed.like(likes)}
      onClick={() => told(like(!liked))}
      className={classNames(look, liked ? 'text-effort' : off)}
    >
      <Icon name="heart" size={20} filled={liked} className={liked ? 'motion-safe:animate-[beat_.3s_ease-out]' : ''} />
      {likes > 0 && <span className="tabular-nums">{format.number(likes)}</span>}
    </button>
  )
}

function CommentsLink({ post: { id, comments }, whole }: { post: Post; whole: boolean }) {
  const { feed } = useTexts()
  const format = useFormat()
  const content = (
    <>
      <Icon name="messages" size={20} />
      {comments > 0 && <span className="tabular-nums">{format.number(comments)}</span>}
    </>
  )
  if (whole)
    return (
      <a href="#comments" aria-label={feed.commentCount(comments)} className={classNames(look, off)}>
        {content}
      </a>
    )
  return (
    <Link href={`/posts/${id}`} aria-label={feed.commentCount(comments)} className={classNames(look, off)}>
      {content}
    </Link>
  )
}

function BookmarkButton({ post }: { post: Post }) {
  const { feed } = useTexts()
  const keep = useBookmark(post)
  const told = useTold()
  const { bookmarked } = post
  return (
    <button
      type="button"
      aria-pressed={bookmarked}
      aria-label={bookmarked ? feed.unbookmark : feed.bookmark}
      title={bookmarked ? feed.unbookmark : feed.bookmark}
      onClick={() => told(keep(!bookmarked))}
      className={classNames(look, 'justify-center', bookmarked ? 'text-accent' : off)}
    >
      <Icon name="bookmark" size={20} filled={bookmarked} />
    </button>
  )
}

/** On the post's own page: who it is that likes it. */
export function WhoLikes({ post: { id, likes } }: { post: Post }) {
  const { feed } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} className={classNames(look, off, '-ms-2')}>
        {feed.likedBy(likes)}
      </button>
      <Suspense fallback={null}>{isOpen && <LikersDialog postId={id} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
