/** An endless list of posts: more comes before its end is reached; what is new is told above it, and never pushes it away. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { cameBack } from '../../../platform/came-back.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useNearing } from '../../../platform/nearing.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, Stack } from '../../../ui/card.tsx'
import { Banner, ErrorState } from '../../../ui/states.tsx'
import { itemsOf } from '../posts-cache.ts'
import { isLive, posts, readAnew, type Feed } from '../queries.ts'
import { NewPosts } from './new-posts.tsx'
import { PostCard } from './post-card.tsx'
import { PostSkeletons } from './post-skeletons.tsx'

interface PostListProps {
  feed: Feed
  label: string
  /** Stands there when there is none: says what to do first. */
  empty: ReactNode
}

export function PostList({ feed, label, empty }: PostListProps) {
  const { feed: texts } = useTexts()
  const online = useOnline()
  const read = useInfiniteQuery(posts(feed))
  useFreshOnOpening(feed, read.dataUpdatedAt)
  if (!read.data) {
    return read.isError ? (
      <Card>
        <ErrorState
          title={texts.failed}
          error={read.error}
          busy={read.isFetching}
          onRetry={() => void read.refetch()}
        />
      </Card>
    ) : (
      <PostSkeletons />
    )
  }
  const items = itemsOf(read.data)
  return (
    <Stack>
      {!online && <Banner icon="offline">{texts.offline}</Banner>}
      <div>
        {isLive(feed) && <NewPosts feed={feed} since={read.data.pages[0]?.pagination.newestCursor ?? null} />}
        {items.length === 0 ? (
          empty
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys on the way between its posts
          <div role="feed" aria-label={label} className="grid gap-3 md:gap-4.5" onKeyDown={stepThrough}>
            {items.map((post, index) => (
              <PostCard key={post.id} post={post} place={index + 1} />
            ))}
          </div>
        )}
      </div>
      <More
        hasMore={read.hasNextPage}
        isFailed={read.isFetchNextPageError}
        isBusy={read.isFetchingNextPage}
        isLong={items.length > 3}
        onMore={() => void read.fetchNextPage()}
      />
    </Stack>
  )
}

/** A list that has stood for a minute begins anew, unless one comes back to it: then it is as it was left. */
function useFreshOnOpening(feed: Feed, updatedAt: number): void {
  const client = useQueryClient()
  const { kind, of } = feed
  const known = useRef(updatedAt)
  useEffect(() => {
    const isOld = known.current > 0 && Date.now() - known.current > 60_000
    if (isOld && !cameBack()) readAnew(client, { kind, of } as Feed).catch(() => undefined)
    // For another list it is another opening.
    known.current = 0
  }, [client, kind, of])
}

/** Page Up and Page Down go from post to post, as lists of this kind are used with a screen reader. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-post]')]
  const at = all.findIndex((post) => post.contains(event.target as Node))
  const next = all[at + (event.key === 'PageDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

interface MoreProps {
  hasMore: boolean
  isFailed: boolean
  isBusy: boolean
  isLong: boolean
  onMore: () => void
}

function More({ hasMore, isFailed, isBusy, isLong, onMore }: MoreProps) {
  const { feed } = useTexts()
  const end = useNearing(hasMore && !isFailed && !isBusy, onMore)
  return (
    <div ref={end}>
      {isBusy ? (
        <PostSkeletons count={1} />
      ) : isFailed ? (
        <Banner tone="warn" action={<Button onClick={onMore}>{feed.more}</Button>}>
          {feed.moreFailed}
        </Banner>
      ) : hasMore ? (
        <Button wide onClick={onMore}>
          {feed.more}
        </Button>
      ) : (
        isLong && <p className="py-4 text-center text-note text-muted">{feed.end}</p>
      )}
    </div>
  )
}
