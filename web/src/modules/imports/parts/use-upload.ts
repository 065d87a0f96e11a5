/** Sends a file and follows it. Leaving the screen or cancelling ends it; the server then keeps nothing. */
import { useEffect, useRef, useState } from 'react'
import type { ImportPreview } from '@setpoint/contract/imports'
import { api } from '../../../platform/api.ts'

export interface Upload {
  file: File
  /** 0 to 1 of what was sent; 1 while the server reads on. */
  share: number
}

export function useUpload(onRead: (preview: ImportPreview) => void) {
  const [upload, setUpload] = useState<Upload | null>(null)
  const [failure, setFailure] = useState<{ error: unknown; fileName: string } | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function send(file: File): Promise<void> {
    const controller = new AbortController()
    stop.current = controller
    setFailure(null)
    setUpload({ file, share: 0 })
    try {
      const onProgress = (share: number) => setUpload({ file, share })
      onRead(await api.upload('/imports', file, { signal: controller.signal, onProgress }))
    } catch (error) {
      if (!controller.signal.aborted) setFailure({ error, fileName: file.name })
    } finally {
      if (!controller.signal.aborted) setUpload(null)
    }
  }
  const cancel = () => {
    stop.current?.abort()
    setUpload(null)
  }
  return { upload, failure, send, cancel }
}
