/** One's picture: chosen, seen as it will look, then sent; or taken away. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Me } from '@setpoint/contract/profile'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Progress } from '../../../ui/figure.tsx'
import { Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { FormFailure } from '../../identity/index.ts'
import { me, useRemoveAvatar, useSetAvatar } from '../queries.ts'

/** As the server takes them. */
const sizeLimit = 10_000_000
const kinds = 'image/jpeg,image/png,image/webp'

interface Chosen {
  file: File
  /** Of the file, within this page. */
  address: string
}

export function AvatarCard() {
  const { profile } = useTexts()
  const { data } = useQuery(me)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  useEffect(() => () => URL.revokeObjectURL(chosen?.address ?? ''), [chosen])
  return (
    <Card>
      <CardTitle>{profile.avatar.title}</CardTitle>
      {!data ? (
        <Skeleton className="size-24 rounded-full" />
      ) : chosen ? (
        <Preview {...chosen} name={nameOf(data)} onDone={() => setChosen(null)} />
      ) : (
        <Present person={data} onFile={(file) => setChosen({ file, address: URL.createObjectURL(file) })} />
      )}
    </Card>
  )
}

const nameOf = ({ displayName, username }: Me) => displayName ?? username

function Present({ person, onFile }: { person: Me; onFile: (file: File) => void }) {
  const { profile } = useTexts()
  const online = useOnline()
  return (
    <div className="grid items-center gap-4 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-5">
      <div className="flex items-center gap-4 sm:grid sm:justify-items-center sm:gap-2">
        <Avatar size="large" name={nameOf(person)} src={person.avatar?.large} />
        {person.avatar && <RemoveButton disabled={!online} />}
      </div>
      <FileDrop
        label={profile.avatar.choose}
        hint={online ? profile.avatar.hint : profile.avatar.offline}
        icon="camera"
        accept={kinds}
        disabled={!online}
        onFiles={([first]) => first && onFile(first)}
      />
    </div>
  )
}

function RemoveButton({ disabled }: { disabled: boolean }) {
  const { profile } = useTexts()
  const remove = useRemoveAvatar()
  const [asking, setAsking] = useState(false)
  const confirmed = () =>
    remove.mutate(undefined, {
      onSuccess: () => toast({ message: profile.avatar.removed }),
      onError: () => toast({ message: profile.avatar.removeFailed, tone: 'warn' }),
      onSettled: () => setAsking(false),
    })
  return (
    <>
      <Button variant="quiet" icon="trash" disabled={disabled} onClick={() => setAsking(true)}>
        {profile.avatar.remove}
      </Button>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={profile.avatar.removeTitle}
        description={profile.avatar.removeNote}
        confirm={profile.avatar.remove}
        danger
        busy={remove.isPending}
        onConfirm={confirmed}
      />
    </>
  )
}

/** The picture as a circle, whole in the middle, before it is sent. */
function Preview({ file, address, name, onDone }: Chosen & { name: string; onDone: () => void }) {
  const { profile } = useTexts()
  const setAvatar = useSetAvatar()
  const [progress, setProgress] = useState<number | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const tooLarge = file.size > sizeLimit
  const use = () => {
    setFailure(null)
    setAvatar.mutate(
      { file, onProgress: setProgress },
      {
        onSuccess: () => {
          toast({ message: profile.avatar.saved, tone: 'good' })
          onDone()
        },
        onError: (error) => setFailure(reasonOf(error, profile.avatar)),
      },
    )
  }
  return (
    <div className="grid gap-4">
      <div className="flex items-center gap-4">
        <Avatar size="large" name={name} src={address} />
        <div className="min-w-0 text-note">
          <p className="font-[550]">{profile.avatar.preview}</p>
          <p className="truncate text-muted">{file.name}</p>
        </div>
      </div>
      {setAvatar.isPending && <Progress value={progress} label={profile.avatar.title} />}
      <FormFailure>{tooLarge ? profile.avatar.tooLarge : failure}</FormFailure>
      <div className="flex flex-wrap gap-2.5">
        <Button variant="primary" busy={setAvatar.isPending} disabled={tooLarge} onClick={use}>
          {profile.avatar.use}
        </Button>
        <Button disabled={setAvatar.isPending} onClick={onDone}>
          {profile.avatar.cancel}
        </Button>
      </div>
    </div>
  )
}

function reasonOf(
  error: unknown,
  texts: { failed: string; unreadable: string; tooLarge: string; offline: string },
): string {
  const code = error instanceof ApiError ? error.code : null
  if (code === 'PAYLOAD_TOO_LARGE') return texts.tooLarge
  if (code === 'UNREADABLE_FILE' || code === 'UNSUPPORTED_MEDIA_TYPE' || code === 'VALIDATION_ERROR')
    return texts.unreadable
  return code === 'OFFLINE' ? texts.offline : texts.failed
}
