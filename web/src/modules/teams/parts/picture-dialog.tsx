/** A team's picture: chosen and sent, or taken away. Load it lazily. */
import { useState } from 'react'
import type { Team } from '@setpoint/contract/teams'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure } from '../../identity/index.ts'
import { useRemovePicture, useSetPicture } from '../queries.ts'

/** As the server takes them. */
const sizeLimit = 10_000_000
const kinds = 'image/jpeg,image/png,image/webp'

export function PictureDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const { teams, ui } = useTexts()
  const { picture } = teams
  const online = useOnline()
  const [progress, setProgress] = useState<number | null>(0)
  const [failure, setFailure] = useState<string | null>(null)
  const [setting, removing] = [useSetPicture(team.id), useRemovePicture(team.id)]
  const done = (message: string) => {
    toast({ message, tone: 'good' })
    onClose()
  }
  const send = (file: File) => {
    setFailure(file.size > sizeLimit ? picture.tooLarge : null)
    if (file.size > sizeLimit) return
    setting.mutate(
      { file, onProgress: setProgress },
      { onSuccess: () => done(picture.saved), onError: (error) => setFailure(reasonOf(error, picture)) },
    )
  }
  const remove = () =>
    removing.mutate(undefined, {
      onSuccess: () => done(picture.removed),
      onError: () => setFailure(picture.failed),
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={picture.title}
      footer={
        <>
          <Button onClick={onClose}>{ui.close}</Button>
          {team.avatar && (
            <Button icon="trash" busy={removing.isPending} disabled={!online} onClick={remove}>
              {picture.remove}
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-4">
        <div className="justify-self-center">
          <Avatar shape="square" size="large" name={team.name} src={team.avatar?.large} />
        </div>
        <FileDrop
          label={picture.choose}
          hint={online ? picture.hint : teams.offline}
          icon="camera"
          accept={kinds}
          disabled={!online || setting.isPending}
          progress={setting.isPending ? progress : undefined}
          onFiles={([first]) => first && send(first)}
        />
        <FormFailure>{failure}</FormFailure>
      </div>
    </Dialog>
  )
}

function reasonOf(error: unknown, texts: { failed: string; unreadable: string; tooLarge: string }): string {
  const code = error instanceof ApiError ? error.code : null
  if (code === 'PAYLOAD_TOO_LARGE') return texts.tooLarge
  if (code === 'UNREADABLE_FILE' || code === 'UNSUPPORTED_MEDIA_TYPE' || code === 'VALIDATION_ERROR')
    return texts.unreadable
  return texts.failed
}
