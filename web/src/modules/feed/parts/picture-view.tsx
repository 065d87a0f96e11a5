/** One picture as large as the screen lets it be, with what is said of it; arrow keys lead to the others. Load it lazily. */
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Viewed } from './post-pictures.tsx'

interface PictureViewProps {
  pictures: readonly Viewed[]
  first: number
  /** The picture could not be loaded. */
  onError: () => void
  onClose: () => void
}

export function PictureView({ pictures, first, onError, onClose }: PictureViewProps) {
  const { pictures: texts } = useTexts().feed
  const [index, setIndex] = useState(first)
  const picture = pictures[index]
  const go = (by: number) => setIndex((now) => Math.min(pictures.length - 1, Math.max(0, now + by)))
  useKeys((key) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    if (key === forward) go(1)
    if (key === backward) go(-1)
  })
  if (!picture) return null
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="wide"
      title={texts.title(index + 1, pictures.length)}
      footer={
        pictures.length > 1 ? (
          <div className="flex w-full items-center justify-between gap-4">
            <IconButton icon="chevron-start" label={texts.previous} disabled={index === 0} onClick={() => go(-1)} />
            <IconButton
              icon="chevron-end"
              label={texts.next}
              disabled={index === pictures.length - 1}
              onClick={() => go(1)}
            />
          </div>
        ) : undefined
      }
    >
      <figure>
        <img
          key={picture.id}
          src={picture.url}
          alt={picture.alt ?? ''}
          width={picture.width}
          height={picture.height}
          onError={onError}
          className="mx-auto h-auto max-h-[62dvh] w-auto max-w-full rounded-control bg-line object-contain"
        />
        <figcaption className="mt-3 text-note text-muted [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
          {picture.alt ?? texts.none}
        </figcaption>
      </figure>
    </Dialog>
  )
}

/** Keys while the viewer is open, wherever in it the focus is. */
function useKeys(onKey: (key: string) => void): void {
  const call = useRef(onKey)
  useEffect(() => {
    call.current = onKey
  })
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => call.current(key)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
