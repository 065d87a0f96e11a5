/** A post's pictures in a calm grid; each opens the viewer. Places are as large as the pictures will be, so that nothing jumps. */
import { lazy, Suspense, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Post, PostPicture } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import { renewPost } from '../acts.ts'
import { gridOf } from '../picture-grid.ts'

const PictureView = lazy(() => import('./picture-view.tsx').then((part) => ({ default: part.PictureView })))

export function PostPictures({ post: { id, pictures } }: { post: Post }) {
  const { feed } = useTexts()
  const [shown, setShown] = useState<number | null>(null)
  const renew = useRenewing(id)
  if (pictures.length === 0) return null
  const { frame, places } = gridOf(pictures)
  return (
    <>
      <ul className={classNames('grid gap-1 overflow-hidden rounded-control', frame.className)} style={frame.style}>
        {pictures.map((picture, index) => (
          <li key={picture.id} className={classNames('relative min-h-0 min-w-0', places[index])}>
            <button
              type="button"
              aria-label={feed.pictures.open(index + 1, pictures.length, picture.alt ?? '')}
              onClick={() => setShown(index)}
              className="absolute inset-0 bg-line -outline-offset-2"
            >
              <img
                src={pictures.length === 1 ? picture.url : picture.thumbnailUrl}
                alt=""
                loading="lazy"
                decoding="async"
                draggable={false}
                onError={renew}
                className="size-full object-cover"
              />
            </button>
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {shown !== null && (
          <PictureView pictures={pictures} first={shown} onError={renew} onClose={() => setShown(null)} />
        )}
      </Suspense>
    </>
  )
}

/** Addresses of pictures run out after minutes: a post that has stood there longer is asked for once more, not more often. */
export function useRenewing(postId: string): () => void {
  const client = useQueryClient()
  const last = useRef(0)
  return () => {
    if (Date.now() - last.current < 60_000) return
    last.current = Date.now()
    renewPost(client, postId).catch(() => undefined)
  }
}

export type Viewed = Pick<PostPicture, 'id' | 'url' | 'width' | 'height' | 'alt'>
