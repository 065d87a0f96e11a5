/** Pictures of a draft go to the server one by one while the post is still being written, as long as there is a network. */
import { useEffect, useRef, useState } from 'react'
import { api, ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { isUploaded, type DraftPicture } from '../draft.ts'

export type UploadState =
  | { is: 'uploading'; share: number | null }
  | { is: 'uploaded' }
  /** Goes with the post. */
  | { is: 'later' }
  /** The server cannot use it. */
  | { is: 'refused' }

interface Going {
  key: string
  share: number | null
}

export function useUploads(
  pictures: readonly DraftPicture[],
  onUploaded: (key: string, uploaded: NonNullable<DraftPicture['uploaded']>) => void,
): (picture: DraftPicture) => UploadState {
  const online = useOnline()
  const [going, setGoing] = useState<Going | null>(null)
  const [failed, setFailed] = useState<ReadonlyMap<string, 'later' | 'refused'>>(new Map())
  const tell = useRef(onUploaded)
  useEffect(() => {
    tell.current = onUploaded
  })
  const next =
    online && !going ? pictures.find((one) => !isUploaded(one, Date.now()) && !failed.has(one.key)) : undefined
  useEffect(() => {
    if (!next) return
    const { key } = next
    // One at a time: the next one waits for this to be null again.
    setGoing({ key, share: 0 })
    upload(next, (share) => setGoing({ key, share: share < 1 ? share : null }))
      .then(
        (id) => tell.current(key, { id, at: Date.now() }),
        (error: unknown) => setFailed((all) => new Map(all).set(key, isRefusal(error) ? 'refused' : 'later')),
      )
      .finally(() => setGoing(null))
    // oxlint-disable-next-line react/exhaustive-deps -- by its key: the words about a picture change while it is sent
  }, [next?.key])
  // What could not get through is tried again when the network is back.
  useEffect(() => {
    if (online) setFailed((all) => new Map([...all].filter(([, why]) => why === 'refused')))
  }, [online])
  return (picture) => {
    if (isUploaded(picture, Date.now())) return { is: 'uploaded' }
    if (going?.key === picture.key) return { is: 'uploading', share: going.share }
    return { is: failed.get(picture.key) ?? 'later' }
  }
}

async function upload({ file, name }: DraftPicture, onProgress: (share: number) => void): Promise<string> {
  const sent = await api.upload('/posts/pictures', new File([file], name, { type: file.type }), { onProgress })
  return sent.id
}

const isRefusal = (error: unknown) =>
  error instanceof ApiError && error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status)
