/** The rest of what one can do with a comment. Load it lazily. */
import { lazy, Suspense, useState } from 'react'
import type { Comment } from '@setpoint/contract/comments'
import type { Author } from '@setpoint/contract/feed'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { useReporting } from '../../moderation/index.ts'
import { nameOf } from '../looks.ts'
import { useAvoidItems } from './use-avoid-items.ts'

const DeleteCommentDialog = lazy(() =>
  import('./delete-dialogs.tsx').then((part) => ({ default: part.DeleteCommentDialog })),
)
const BlockDialog = lazy(() => import('./block-dialog.tsx').then((part) => ({ default: part.BlockDialog })))
const HistoryDialog = lazy(() =>
  import('./history-dialog.tsx').then((part) => ({ default: part.CommentHistoryDialog })),
)

interface CommentMenuProps {
  comment: Comment
  author: Author
  onEdit: () => void
}

export function CommentMenu({ comment, author, onEdit }: CommentMenuProps) {
  const { menu } = useTexts().feed
  const online = useOnline()
  const { user } = useSession()
  const [asked, setAsked] = useState<'delete' | 'history' | 'block' | null>(null)
  const avoid = useAvoidItems(author, () => setAsked('block'))
  const { may, editedAt, id } = comment
  const reporting = useReporting({ kind: 'comment', id })
  const items: MenuItem[] = [
    ...(may.edit ? [{ label: menu.edit, icon: 'edit', disabled: !online, onSelect: onEdit } as const] : []),
    ...(may.history && editedAt !== null
      ? [{ label: menu.history, icon: 'clock', disabled: !online, onSelect: () => setAsked('history') } as const]
      : []),
    ...(may.delete
      ? [
          {
            label: menu.delete,
            icon: 'trash',
            danger: true,
            disabled: !online,
            onSelect: () => setAsked('delete'),
          } as const,
        ]
      : []),
    ...(user?.id === author.userId ? [] : [reporting.item, ...avoid]),
  ]
  const close = () => setAsked(null)
  if (items.length === 0) return null
  return (
    <>
      <Menu label={menu.moreComment(nameOf(author))} items={items} />
      {reporting.dialog}
      <Suspense fallback={null}>
        {asked === 'delete' && <DeleteCommentDialog comment={comment} onClose={close} />}
        {asked === 'history' && <HistoryDialog commentId={id} onClose={close} />}
        {asked === 'block' && <BlockDialog author={author} onClose={close} />}
      </Suspense>
    </>
  )
}
