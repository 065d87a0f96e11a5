/** Asks before somebody is not to be met any more. Load it lazily. */
import { useState } from 'react'
import type { Author } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ConfirmDialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useBlock } from '../acts.ts'
import { nameOf } from '../looks.ts'

interface BlockDialogProps {
  author: Author
  onClose: () => void
  onGone?: (() => void) | undefined
}

export function BlockDialog({ author, onClose, onGone }: BlockDialogProps) {
  const { feed } = useTexts()
  const { menu } = feed
  const [isBusy, setBusy] = useState(false)
  const block = useBlock()
  const name = nameOf(author)
  const confirmed = async () => {
    setBusy(true)
    try {
      await block(author.userId)
      onClose()
      onGone?.()
      toast({ message: menu.blocked(name), tone: 'good' })
    } catch {
      onClose()
      toast({ message: feed.actFailed, tone: 'warn' })
    }
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={menu.blockTitle(name)}
      description={menu.blockWhat}
      confirm={menu.block(name)}
      danger
      busy={isBusy}
      onConfirm={() => void confirmed()}
    />
  )
}
