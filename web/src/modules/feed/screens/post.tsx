/** A post of its own page, and what is said about it. */
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useLocation, useParams } from 'wouter'
import type { Post } from '@setpoint/contract/feed'
import { isGone } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHeader, Stack } from '../../../ui/card.tsx'
import { NotShown } from '../../../ui/not-shown.tsx'
import { BackToCommunity } from '../parts/back-to-community.tsx'
import { Comments } from '../parts/comments.tsx'
import { PostCard } from '../parts/post-card.tsx'
import { PostSkeletons } from '../parts/post-skeletons.tsx'
import { nameOf } from '../looks.ts'
import { post } from '../queries.ts'

export function PostScreen() {
  const { postId } = useParams<{ postId: string }>()
  const client = useQueryClient()
  const read = useQuery(post(client, postId))
  return (
    <div className="max-w-[760px]">
      <BackToCommunity />
      {read.data && !isGone(read.error) ? <Shown key={postId} post={read.data} /> : <PostNotShown read={read} />}
    </div>
  )
}

function Shown({ post: shown }: { post: Post }) {
  const { feed } = useTexts()
  const [, navigate] = useLocation()
  return (
    <>
      {shown.title === null ? (
        <h1 tabIndex={-1} className="sr-only">
          {feed.page.by(nameOf(shown.author))}
        </h1>
      ) : (
        <PageHeader
          title={
            <span lang={shown.language} className="[unicode-bidi:plaintext]">
              {shown.title}
            </span>
          }
        />
      )}
      <Stack>
        <PostCard post={shown} whole onGone={() => navigate('/community')} />
        <Comments post={shown} />
      </Stack>
    </>
  )
}

/** A post that is not there (yet): here and where it is edited. */
export function PostNotShown({ read }: { read: UseQueryResult<Post> }) {
  const { post: title, page, empty } = useTexts().feed
  return (
    <NotShown
      read={read}
      title={title}
      icon="messages"
      texts={page}
      action={<ButtonLink href="/community">{empty.toFeed}</ButtonLink>}
    >
      <PostSkeletons count={1} />
    </NotShown>
  )
}
