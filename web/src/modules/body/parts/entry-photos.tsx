/** Up to three photos of a weigh-in: seen large, added with progress, deleted. */
import { lazy, Suspense, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { photoLimit, type Photo, type WeightEntry } from '@setpoint/contract/body'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Banner, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { entryPhotos, useAddPhoto } from '../queries.ts'
import { EditLink } from './edit-link.tsx'
import { Picture } from './picture.tsx'

const PhotoView = lazy(() => import('./photo-view.tsx').then((module) => ({ default: module.PhotoView })))

export function EntryPhotos({ entry }: { entry: WeightEntry }) {
  const { body, ui } = useTexts()
  const { photos: texts } = body
  const photos = useQuery(entryPhotos(entry.id))
  return (
    <Card>
      <CardTitle action={<EditLink href="/body/photos">{body.compare.title}</EditLink>}>{texts.title}</CardTitle>
      {photos.data ? (
        <Gallery entry={entry} photos={photos.data} />
      ) : photos.isError ? (
        <Banner action={<Button onClick={() => void photos.refetch()}>{ui.tryAgain}</Button>}>{texts.failed}</Banner>
      ) : (
        <Loading>
          <div className="grid grid-cols-3 gap-3">
            {Array.from({ length: Math.max(1, entry.photoCount) }, (_, index) => (
              <Skeleton key={index} className="aspect-3/4 w-full" />
            ))}
          </div>
        </Loading>
      )}
    </Card>
  )
}

function Gallery({ entry, photos }: { entry: WeightEntry; photos: readonly Photo[] }) {
  const { photos: texts } = useTexts().body
  const format = useFormat()
  const [shown, setShown] = useState<Photo | null>(null)
  const nameOf = (photo: Photo) => texts.numbered(photos.indexOf(photo) + 1, format.day(entry.day))
  return (
    <div className="grid gap-4">
      {photos.length > 0 && (
        <ul className="grid grid-cols-3 gap-2 sm:gap-3">
          {photos.map((photo) => (
            <li key={photo.id}>
              <button
                type="button"
                aria-label={texts.enlarge(nameOf(photo))}
                onClick={() => setShown(photo)}
                className="block w-full overflow-hidden rounded-control"
              >
                <Picture src={photo.thumbnailUrl} alt="" className="aspect-3/4 w-full" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddPhoto entry={entry} left={photoLimit - photos.length} />
      <Suspense>
        {shown && photos.includes(shown) && (
          <PhotoView photo={shown} name={nameOf(shown)} onClose={() => setShown(null)} />
        )}
      </Suspense>
    </div>
  )
}

const most = 10 * 1024 * 1024

function AddPhoto({ entry, left }: { entry: WeightEntry; left: number }) {
  const { photos: texts } = useTexts().body
  const online = useOnline()
  const { share, add } = useAdding(entry.id)
  if (left <= 0 && share === undefined) return <p className="text-label text-muted">{texts.full}</p>
  if (!online) return <Banner icon="offline">{texts.offline}</Banner>
  return (
    <FileDrop
      icon="camera"
      label={texts.add}
      hint={`${texts.addHint(left)}. ${texts.addNote}`}
      accept="image/jpeg,image/png,image/webp"
      multiple={left > 1}
      progress={share}
      onFiles={(files) => void add(files.slice(0, left))}
    />
  )
}

/** One after the other; each is told of by itself. `share` is 0 to 1, null while the server works, undefined otherwise. */
function useAdding(entryId: string) {
  const { photos: texts } = useTexts().body
  const adding = useAddPhoto()
  const [share, setShare] = useState<number | null | undefined>(undefined)

  async function addOne(file: File): Promise<void> {
    const warn = (message: string) => void toast({ message, tone: 'warn' })
    if (!file.type.startsWith('image/')) return warn(texts.notImage(file.name))
    if (file.size > most) return warn(texts.tooLarge(file.name))
    try {
      await adding.mutateAsync({ entryId, file, onProgress: (sent) => setShare(sent < 1 ? sent : null) })
      toast({ message: texts.added, tone: 'good' })
    } catch (error) {
      const isKind = (error as { code?: unknown }).code === 'UNSUPPORTED_MEDIA_TYPE'
      warn(isKind ? texts.notImage(file.name) : texts.uploadFailed(file.name))
    }
  }
  async function add(files: readonly File[]): Promise<void> {
    for (const file of files) {
      setShare(0)
      await addOne(file)
    }
    setShare(undefined)
  }
  return { share, add }
}
