/** Before and after: one picture that holds both halves, seen side by side or behind a slider. */
import { lazy, Suspense, useState } from 'react'
import type { PhotosCard } from '@setpoint/contract/cards'
import { daysBetween } from '../../../platform/format.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/states.tsx'
import type { CardProps } from './index.tsx'

const CompareSlider = lazy(() =>
  import('../../../ui/compare-slider.tsx').then((part) => ({ default: part.CompareSlider })),
)

export function PhotosContent({ card, onPictureError }: CardProps<PhotosCard>) {
  const { cards } = useTexts().feed
  const format = useFormat()
  const [isSliding, setSliding] = useState(false)
  const [before, after] = sidesOf(card)
  const ratio = card.picture ? card.picture.width / 2 / card.picture.height : 3 / 4
  if (!before || !after) return null
  const side = (src: Half, role: string, day: string) => ({
    ...src,
    alt: `${role}: ${format.day(day)}`,
    caption: `${role}, ${format.shortDay(day)}`,
  })
  const sides = [side(before, cards.before, card.from), side(after, cards.after, card.to)] as const
  return (
    <figure className="mx-auto grid w-full max-w-120 gap-2">
      {isSliding ? (
        <Suspense fallback={<Skeleton className="aspect-3/4 w-full rounded-card" />}>
          <CompareSlider before={sides[0]} after={sides[1]} ratio={ratio} />
        </Suspense>
      ) : (
        <div dir="ltr" className="grid grid-cols-2 gap-1 overflow-hidden rounded-card">
          {sides.map(({ src, half, alt, caption }) => (
            <div key={caption} className="relative overflow-hidden bg-line" style={{ aspectRatio: ratio }}>
              <img
                src={src}
                alt={alt}
                loading="lazy"
                decoding="async"
                onError={onPictureError}
                className={half === undefined ? 'size-full object-cover' : halfLook[half]}
              />
              <span className="absolute bottom-2 left-2 max-w-[calc(100%-16px)] rounded-[8px] bg-[rgb(0_0_0/.62)] px-2 py-1 text-tiny font-medium text-[#fff]">
                {caption}
              </span>
            </div>
          ))}
        </div>
      )}
      <figcaption className="flex flex-wrap items-center justify-between gap-x-3 text-note text-muted">
        <span>{cards.days(Math.abs(daysBetween(card.from, card.to)))}</span>
        <Button variant="quiet" icon="compare" onClick={() => setSliding(!isSliding)}>
          {isSliding ? cards.beside : cards.slide}
        </Button>
      </figcaption>
    </figure>
  )
}

interface Half {
  src: string
  /** Which half of the picture it is; the whole of it otherwise. */
  half?: 'left' | 'right'
}

/** Twice as wide as its frame, moved to the half. */
const halfLook = {
  left: 'absolute inset-y-0 left-0 h-full w-[200%] max-w-none object-fill',
  right: 'absolute inset-y-0 right-0 h-full w-[200%] max-w-none object-fill',
} as const

function sidesOf({ picture, preview }: PhotosCard): Half[] {
  if (picture)
    return [
      { src: picture.url, half: 'left' },
      { src: picture.url, half: 'right' },
    ]
  return preview ? [{ src: preview.beforeUrl }, { src: preview.afterUrl }] : []
}
