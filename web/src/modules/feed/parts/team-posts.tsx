/** The last few posts of a team, on its page; the rest is in the feed. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, CardTitle, Stack } from '../../../ui/card.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { itemsOf } from '../posts-cache.ts'
import { posts } from '../queries.ts'
import { PostCard } from './post-card.tsx'
import { PostSkeletons } from './post-skeletons.tsx'

const shown = 3

export function TeamPosts({ teamId }: { teamId: string }) {
  const { feed } = useTexts()
  // Few of them: always as they are now.
  const read = useInfiniteQuery({ ...posts({ kind: 'team', of: teamId }), staleTime: 0 })
  const items = itemsOf(read.data)
  return (
    <section aria-label={feed.team.title}>
      <Card>
        <CardTitle
          note={feed.team.note}
          action={
            <ButtonLink href={`/posts/new?team=${teamId}`} icon="edit">
              {feed.team.write}
            </ButtonLink>
          }
        >
          {feed.team.title}
        </CardTitle>
        {read.data ? (
          items.length === 0 && (
            <EmptyState icon="messages" title={feed.empty.teamTitle}>
              {feed.empty.team}
            </EmptyState>
          )
        ) : read.isError ? (
          <ErrorState
            title={feed.failed}
            error={read.error}
            busy={read.isFetching}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <PostSkeletons count={1} />
        )}
        {items.length > shown && (
          <ButtonLink wide href={`/community?feed=team&team=${teamId}`}>
            {feed.team.all}
          </ButtonLink>
        )}
      </Card>
      {items.length > 0 && (
        <div className="mt-3 md:mt-4.5">
          <Stack>
            {items.slice(0, shown).map((post) => (
              <PostCard key={post.id} post={post} />
            ))}
          </Stack>
        </div>
      )}
    </section>
  )
}
