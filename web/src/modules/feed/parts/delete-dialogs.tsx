/** Asks before a post or a comment goes. Load it lazily. */
import type { Comment } from '@setpoint/contract/comments'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ConfirmDialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useDeleteComment, useDeletePost } from '../acts.ts'

interface DeletePostDialogProps {
  postId: string
  onClose: () => void
  onGone?: (() => void) | undefined
}

export function DeletePostDialog({ postId, onClose, onGone }: DeletePostDialogProps) {
  const { title, what, done } = useTexts().feed.deleting
  return (
    <DeleteDialog words={{ title, what, done }} deleting={useDeletePost(postId)} onClose={onClose} onGone={onGone} />
  )
}

export function DeleteCommentDialog({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const { commentTitle: title, commentWhat: what, commentDone: done } = useTexts().feed.deleting
  return <DeleteDialog words={{ title, what, done }} deleting={useDeleteComment(comment)} onClose={onClose} />
}

interface DeleteDialogProps extends Omit<DeletePostDialogProps, 'postId'> {
  words: { title: string; what: string; done: string }
  deleting: ReturnType<typeof useDeletePost | typeof useDeleteComment>
}

function DeleteDialog({ words: { title, what, done }, deleting, onClose, onGone }: DeleteDialogProps) {
  const { deleting: texts, menu } = useTexts().feed
  const confirmed = async () => {
    try {
      await deleting.mutateAsync().catch(unlessGone)
      onClose()
      onGone?.()
      toast({ message: done })
    } catch {
      toast({ message: texts.failed, tone: 'warn' })
    }
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      description={what}
      confirm={menu.delete}
      danger
      busy={deleting.isPending}
      onConfirm={() => void confirmed()}
    />
  )
}

/** Deleted on another device, meanwhile. */
function unlessGone(error: unknown): void {
  if (!(error instanceof ApiError && error.status === 404)) throw error
}
