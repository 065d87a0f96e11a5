/** Who likes a post, as far as they are there for the reader. Load it lazily. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { nameOf } from '../looks.ts'
import { likers } from '../queries.ts'

export function LikersDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { feed } = useTexts()
  const read = useInfiniteQuery(likers(postId))
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={feed.likers}>
      {read.data ? (
        <>
          <ul className="divide-y divide-line">
            {read.data.pages
              .flatMap(({ items }) => items)
              .map((person) => (
                <li key={person.userId} className="relative flex min-h-14 items-center gap-3.5 py-2">
                  <Avatar name={nameOf(person)} src={person.avatar?.small} />
                  <p className="min-w-0 leading-snug [overflow-wrap:anywhere]">
                    <Link
                      href={`/people/${person.userId}`}
                      className="font-[550] after:absolute after:inset-0 hover:underline"
                    >
                      <bdi>{nameOf(person)}</bdi>
                    </Link>
                    {person.displayName !== null && (
                      <span className="block text-label text-muted">{`@${person.username}`}</span>
                    )}
                  </p>
                </li>
              ))}
          </ul>
          {read.hasNextPage && (
            <Button wide className="mt-2" busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
              {feed.more}
            </Button>
          )}
        </>
      ) : read.isError ? (
        <ErrorState title={feed.likersFailed} error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <Loading>
          <Skeleton lines={5} />
        </Loading>
      )}
    </Dialog>
  )
}
