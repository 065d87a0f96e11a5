/** What is said about a post: threads three deep, read from top to bottom, and a place to say something. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Comment, CommentInput } from '@setpoint/contract/comments'
import type { Post } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useOutbox } from '../../../platform/outbox/outbox.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import type { Nameable } from '../mention.ts'
import { itemsOf } from '../posts-cache.ts'
import { comments } from '../queries.ts'
import { waitingComments } from '../waiting.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentLine } from './comment-line.tsx'
import { writtenLook } from './rich-text.tsx'
import { useSendComment } from './use-send-comment.ts'

export function Comments({ post }: { post: Post }) {
  const { comments: texts } = useTexts().feed
  const read = useInfiniteQuery(comments(post.id))
  const items = itemsOf(read.data)
  const near = nearOf(post, items)
  return (
    <Card id="comments" aria-label={texts.title}>
      <CardTitle>{texts.title}</CardTitle>
      {post.may.comment ? (
        <NewComment post={post} near={near} />
      ) : (
        <p className="rounded-control bg-raise px-3.5 py-2.5 text-note text-muted">{texts.closed}</p>
      )}
      <div className="mt-4">
        <Waiting postId={post.id} />
        {read.data ? (
          items.length === 0 ? (
            <p className="py-4 text-center text-note text-muted">{texts.none}</p>
          ) : (
            <ol>
              {items.map((comment) => (
                <CommentLine
                  key={comment.id}
                  comment={comment}
                  post={post}
                  near={near}
                  answers={parentOf(comment, items)}
                />
              ))}
            </ol>
          )
        ) : read.isError ? (
          <ErrorState
            title={texts.failed}
            error={read.error}
            busy={read.isFetching}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <Loading>
            <Skeleton lines={4} />
          </Loading>
        )}
        {read.hasNextPage && (
          <Button wide className="mt-3" busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
            {texts.more}
          </Button>
        )}
      </div>
    </Card>
  )
}

function NewComment({ post, near }: { post: Post; near: readonly Nameable[] }) {
  const { comments: texts } = useTexts().feed
  const { send, explain } = useSendComment(post.id, null)
  return (
    <CommentForm
      label={texts.label}
      submit={texts.send}
      near={near}
      teamId={post.team?.id ?? null}
      onSend={send}
      explain={explain}
    />
  )
}

/** The author and those who have said something, each once. */
function nearOf(post: Post, items: readonly Comment[]): Nameable[] {
  const all = [post.author, ...items.flatMap(({ author }) => author ?? [])]
  return [...new Map(all.map((person) => [person.userId, person])).values()]
}

const parentOf = ({ parentId }: Comment, items: readonly Comment[]) =>
  parentId === null ? null : (items.find(({ id }) => id === parentId)?.author ?? null)

/** Written here and not sent yet. */
function Waiting({ postId }: { postId: string }) {
  const { comments: texts, waiting } = useTexts().feed
  const { items } = useOutbox()
  const mine = waitingComments(items, postId)
  if (mine.length === 0) return null
  return (
    <ul className="mb-3 grid gap-2">
      {mine.map((item) => (
        <li key={item.id} className="grid gap-1.5 rounded-control border border-dashed border-edge p-3">
          <span>
            <Badge tone={item.refused ? 'warn' : 'neutral'}>{item.refused ? waiting.refused : texts.waiting}</Badge>
          </span>
          <p className={writtenLook}>{(item.body as CommentInput).content}</p>
        </li>
      ))}
    </ul>
  )
}
