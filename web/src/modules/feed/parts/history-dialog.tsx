/** How a post or a comment read before it was changed. Load it lazily. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { commentHistory, postHistory, type Versions } from '../queries.ts'
import { RichText, writtenLook } from './rich-text.tsx'

export function PostHistoryDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  return <HistoryDialog read={useQuery(postHistory(postId))} onClose={onClose} />
}

export function CommentHistoryDialog({ commentId, onClose }: { commentId: string; onClose: () => void }) {
  return <HistoryDialog read={useQuery(commentHistory(commentId))} onClose={onClose} />
}

function HistoryDialog({ read, onClose }: { read: UseQueryResult<Versions>; onClose: () => void }) {
  const { history } = useTexts().feed
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="wide"
      title={history.title}
      description={history.what}
    >
      {read.data ? (
        <ol className="grid gap-5">
          {read.data.map((version) => (
            <Version key={version.writtenAt} version={version} />
          ))}
        </ol>
      ) : read.isError ? (
        <ErrorState title={history.failed} error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <Loading>
          <Skeleton lines={6} />
        </Loading>
      )}
    </Dialog>
  )
}

function Version({ version: { title, content, tags, replacedAt } }: { version: Versions[number] }) {
  const { history } = useTexts().feed
  const format = useFormat()
  const until = replacedAt && history.until(`${format.day(format.dayOf(replacedAt))}, ${format.time(replacedAt)}`)
  return (
    <li className="border-t border-line pt-4 first:border-0 first:pt-0">
      <p className="text-label text-muted">{until ?? history.now}</p>
      {title && <p className="mt-1 font-[550] [overflow-wrap:anywhere]">{title}</p>}
      <div className={`mt-1 ${writtenLook}`}>
        <RichText text={content} mentions={[]} />
      </div>
      {tags && tags.length > 0 && <p className="mt-1 text-note text-muted">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
    </li>
  )
}
