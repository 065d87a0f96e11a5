/** A post's pictures while it is written: chosen, described, put in order, taken away. */
import { useEffect, useMemo, type ReactNode } from 'react'
import { longestAltText, mostPictures } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { IconButton } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { Progress } from '../../../ui/figure.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { newId } from '../../../platform/ids.ts'
import { chosenOf, moved, pictureKinds, type DraftPicture } from '../draft.ts'
import type { UploadState } from './use-uploads.ts'

interface PictureFieldsProps {
  pictures: readonly DraftPicture[]
  onPictures: (change: (now: readonly DraftPicture[]) => readonly DraftPicture[]) => void
  stateOf: (picture: DraftPicture) => UploadState
}

export function PictureFields({ pictures, onPictures, stateOf }: PictureFieldsProps) {
  const { composer } = useTexts()
  const left = mostPictures - pictures.length
  const add = (files: File[]) => {
    const { taken, refused } = chosenOf(files, pictures.length)
    for (const { name, why } of refused) toast({ message: composer.refused[why](name), tone: 'warn' })
    const added = taken.map((file) => ({ key: newId(), file, name: file.name, alt: '', uploaded: null }))
    if (added.length > 0) onPictures((now) => [...now, ...added])
  }
  return (
    <FieldGroup label={composer.pictures} optional hint={composer.picturesNote}>
      {pictures.length > 0 && (
        <ol className="mb-1 grid gap-2">
          {pictures.map((picture, index) => (
            <PictureLine
              key={picture.key}
              picture={picture}
              number={index + 1}
              total={pictures.length}
              state={stateOf(picture)}
              onAlt={(alt) =>
                onPictures((now) => now.map((each) => (each.key === picture.key ? { ...each, alt } : each)))
              }
              onMove={(to) => {
                onPictures((now) => moved(now, index, to))
                toast({ message: composer.movedTo(to + 1) })
              }}
              onRemove={() => onPictures((now) => now.filter(({ key }) => key !== picture.key))}
            />
          ))}
        </ol>
      )}
      {left > 0 ? (
        <FileDrop
          icon="image"
          label={composer.choose}
          hint={composer.picturesHint(left)}
          accept={pictureKinds.join(',')}
          multiple={left > 1}
          onFiles={add}
        />
      ) : (
        <p className="text-label text-muted">{composer.picturesFull(mostPictures)}</p>
      )}
    </FieldGroup>
  )
}

interface PictureLineProps {
  picture: DraftPicture
  number: number
  total: number
  state: UploadState
  onAlt: (alt: string) => void
  onMove: (to: number) => void
  onRemove: () => void
}

function PictureLine({ picture, number, total, state, onAlt, onMove, onRemove }: PictureLineProps) {
  const { composer } = useTexts()
  const address = useAddress(picture.file)
  return (
    <PictureRow
      src={address}
      number={number}
      total={total}
      alt={picture.alt}
      onAlt={onAlt}
      onMove={onMove}
      onRemove={onRemove}
      removeLabel={composer.remove(number)}
    >
      <State state={state} />
    </PictureRow>
  )
}

interface PictureRowProps extends Omit<PictureLineProps, 'picture' | 'state'> {
  src: string
  alt: string
  removeLabel: string
  children?: ReactNode
}

/** One picture, new or already posted: what is to be seen on it, its place, and away. */
export function PictureRow({
  src,
  number,
  total,
  alt,
  onAlt,
  onMove,
  onRemove,
  removeLabel,
  children,
}: PictureRowProps) {
  const { composer } = useTexts()
  return (
    <li
      aria-label={composer.pictureOf(number, total)}
      className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-control border border-line bg-raise p-2.5 sm:grid-cols-[96px_minmax(0,1fr)_auto]"
    >
      <img src={src} alt="" className="aspect-square w-full rounded-[8px] bg-line object-cover" />
      <div className="min-w-0">
        <Field label={composer.alt} hint={composer.altHint}>
          <TextInput
            value={alt}
            maxLength={longestAltText}
            dir="auto"
            onInput={(event) => onAlt(event.currentTarget.value)}
          />
        </Field>
        {children}
      </div>
      <div className="col-span-2 flex justify-end sm:col-span-1 sm:flex-col sm:justify-start">
        <IconButton
          icon="arrow-up"
          label={composer.earlier(number)}
          disabled={number === 1}
          onClick={() => onMove(number - 2)}
        />
        <IconButton
          icon="arrow-down"
          label={composer.later(number)}
          disabled={number === total}
          onClick={() => onMove(number)}
        />
        <IconButton icon="trash" label={removeLabel} onClick={onRemove} />
      </div>
    </li>
  )
}

function State({ state }: { state: UploadState }) {
  const { composer } = useTexts()
  const format = useFormat()
  if (state.is === 'uploading') {
    return (
      <div className="mt-2">
        <Progress
          size="thin"
          value={state.share}
          label={composer.uploading(state.share === null ? '…' : format.percent(state.share * 100, 0))}
        />
      </div>
    )
  }
  return (
    <p className={classNames('mt-1 text-label', state.is === 'refused' ? 'text-warn' : 'text-muted')}>
      {state.is === 'uploaded'
        ? composer.uploaded
        : state.is === 'later'
          ? composer.uploadLater
          : composer.uploadRefused}
    </p>
  )
}

/** Of the file, within this page. */
function useAddress(file: Blob): string {
  const address = useMemo(() => URL.createObjectURL(file), [file])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return address
}
