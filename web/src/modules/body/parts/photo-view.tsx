/** A photo as large as the screen lets it be, and the way to delete it. Load it lazily. */
import { useState } from 'react'
import type { Photo } from '@setpoint/contract/body'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog, Dialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useDeletePhoto } from '../queries.ts'
import { Picture } from './picture.tsx'

interface PhotoViewProps {
  photo: Photo
  name: string
  onClose: () => void
}

export function PhotoView({ photo, name, onClose }: PhotoViewProps) {
  const { photos: texts } = useTexts().body
  const online = useOnline()
  const [asking, setAsking] = useState(false)
  const [opener] = useState(() => document.activeElement)
  const remove = useDeletePhoto()
  // Awaited rather than called back: by then the list is read anew, and this view is gone with its photo.
  const onConfirm = async () => {
    try {
      await remove.mutateAsync(photo.id)
      toast({ message: texts.deleted })
      onClose()
    } catch {
      toast({ message: texts.deleteFailed, tone: 'warn' })
    }
  }
  if (asking) {
    return (
      <ConfirmDialog
        open
        returnTo={opener}
        onOpenChange={setAsking}
        title={texts.deleteTitle}
        description={texts.deleteNote}
        confirm={texts.delete}
        danger
        busy={remove.isPending}
        onConfirm={() => void onConfirm()}
      />
    )
  }
  return (
    <Dialog
      open
      returnTo={opener}
      onOpenChange={(open) => open || onClose()}
      title={name}
      size="wide"
      footer={
        <Button icon="trash" disabled={!online} onClick={() => setAsking(true)}>
          {texts.delete}
        </Button>
      }
    >
      <Picture
        src={photo.url}
        alt={name}
        className="mx-auto max-h-[64dvh] min-h-40 w-auto max-w-full rounded-control object-contain"
      />
    </Dialog>
  )
}
