/** A post: in a list, or the whole of it on its own page. */
import { Suspense } from 'react'
import { Link } from 'wouter'
import type { Post } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Banner } from '../../../ui/states.tsx'
import { PostCardContent } from '../cards/index.tsx'
import { nameOf } from '../looks.ts'
import { PostActions, WhoLikes } from './post-actions.tsx'
import { PostHead } from './post-head.tsx'
import { PostMenu } from './post-menu.tsx'
import { PostPictures, useRenewing } from './post-pictures.tsx'
import { PostText } from './post-text.tsx'
import { useWhen } from './use-when.ts'

interface PostCardProps {
  post: Post
  /** On its own page, where its title is the heading of the page. */
  whole?: boolean | undefined
  onGone?: (() => void) | undefined
  /** Its place in a list, from 1. */
  place?: number | undefined
}

export function PostCard({ post, whole = false, onGone, place }: PostCardProps) {
  const { feed } = useTexts()
  const when = useWhen()
  const renew = useRenewing(post.id)
  return (
    <article
      data-post={post.id}
      aria-label={feed.postBy(nameOf(post.author), when(post.createdAt))}
      aria-posinset={place}
      aria-setsize={place === undefined ? undefined : -1}
      tabIndex={-1}
      className="grid min-w-0 gap-3 rounded-card border border-line bg-surface p-4 pb-1.5 shadow-lift md:p-5 md:pb-2 [&>*]:min-w-0"
    >
      <div className="flex items-start gap-2">
        <PostHead post={post} />
        <div className="-me-2.5 -mt-1">
          <PostMenu post={post} onGone={onGone} />
        </div>
      </div>
      {post.removed && <Banner icon="eye-off">{feed.removed}</Banner>}
      {post.title !== null && !whole && (
        <h2 className="text-title font-semibold [overflow-wrap:anywhere] [unicode-bidi:plaintext]" lang={post.language}>
          <Link href={`/posts/${post.id}`} className="hover:underline">
            {post.title}
          </Link>
        </h2>
      )}
      <PostText post={post} whole={whole} />
      {post.card && (
        <Suspense fallback={<div className="h-28 rounded-control bg-raise" />}>
          <PostCardContent card={post.card} author={nameOf(post.author)} onPictureError={renew} />
        </Suspense>
      )}
      <PostPictures post={post} />
      <Tags tags={post.tags} />
      <div>
        <PostActions post={post} whole={whole} />
        {whole && post.likes > 0 && <WhoLikes post={post} />}
      </div>
    </article>
  )
}

function Tags({ tags }: { tags: readonly string[] }) {
  const { feed } = useTexts()
  if (tags.length === 0) return null
  return (
    <ul aria-label={feed.tags} className="-my-1.5 flex flex-wrap gap-x-3">
      {tags.map((tag) => (
        <li key={tag} className="min-w-0">
          <Link
            href={`/tags/${encodeURIComponent(tag)}`}
            className="inline-flex min-h-9 items-center text-note text-accent [overflow-wrap:anywhere] hover:underline"
          >
            <bdi>{`#${tag}`}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
