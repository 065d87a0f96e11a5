/** The rest of what one can do with a post, behind three dots; one's own, or another's. */
import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import type { Post } from '@setpoint/contract/feed'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import type { MenuItem } from '../../../ui/menu.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useReporting } from '../../moderation/index.ts'
import { nameOf } from '../looks.ts'
import { useAvoidItems } from './use-avoid-items.ts'

const Menu = lazy(() => import('../../../ui/menu.tsx').then((menu) => ({ default: menu.Menu })))
const DeletePostDialog = lazy(() => import('./delete-dialogs.tsx').then((part) => ({ default: part.DeletePostDialog })))
const BlockDialog = lazy(() => import('./block-dialog.tsx').then((part) => ({ default: part.BlockDialog })))
const HistoryDialog = lazy(() => import('./history-dialog.tsx').then((part) => ({ default: part.PostHistoryDialog })))

type Asked = 'delete' | 'history' | 'block'

interface PostMenuProps {
  post: Post
  /** The post is gone: where it had a page of its own, that is left. */
  onGone?: (() => void) | undefined
}

export function PostMenu({ post, onGone }: PostMenuProps) {
  const { menu } = useTexts().feed
  const [asked, setAsked] = useState<Asked | null>(null)
  const reporting = useReporting({ kind: 'post', id: post.id })
  const items = useItems(post, setAsked, reporting.item)
  const close = () => setAsked(null)
  return (
    <>
      <Suspense fallback={<span className="size-11 shrink-0" />}>
        <Menu label={menu.more(nameOf(post.author))} items={items} />
      </Suspense>
      {reporting.dialog}
      <Suspense fallback={null}>
        {asked === 'delete' && <DeletePostDialog postId={post.id} onClose={close} onGone={onGone} />}
        {asked === 'history' && <HistoryDialog postId={post.id} onClose={close} />}
        {asked === 'block' && <BlockDialog author={post.author} onClose={close} onGone={onGone} />}
      </Suspense>
    </>
  )
}

function useItems(post: Post, ask: (what: Asked) => void, report: MenuItem): MenuItem[] {
  const { menu } = useTexts().feed
  const online = useOnline()
  const [, navigate] = useLocation()
  const { user } = useSession()
  const isOwn = user?.id === post.author.userId
  const avoid = useAvoidItems(post.author, () => ask('block'))
  const { may } = post
  return [
    { label: menu.copy, icon: 'copy', onSelect: () => void copyLink(post.id, menu) },
    // Also when it is too late: the page says why.
    ...(isOwn ? [{ label: menu.edit, icon: 'edit', onSelect: () => navigate(`/posts/${post.id}/edit`) } as const] : []),
    ...(may.history && post.editedAt !== null
      ? [{ label: menu.history, icon: 'clock', disabled: !online, onSelect: () => ask('history') } as const]
      : []),
    ...(may.delete
      ? [{ label: menu.delete, icon: 'trash', danger: true, disabled: !online, onSelect: () => ask('delete') } as const]
      : []),
    ...(isOwn ? [] : [report, ...avoid]),
  ]
}

async function copyLink(postId: string, texts: { copied: string; copyFailed: string }): Promise<void> {
  try {
    await navigator.clipboard.writeText(new URL(`/posts/${postId}`, location.origin).href)
    toast({ message: texts.copied, tone: 'good' })
  } catch {
    toast({ message: texts.copyFailed, tone: 'warn' })
  }
}
