/** A photo, or a quiet place for it when its address has run out or the network is gone. */
import { useState } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { Icon } from '../../../ui/icon.tsx'

interface PictureProps {
  src: string
  alt: string
  className?: string | undefined
  /** Fetched only when it comes near the screen. */
  lazy?: boolean | undefined
}

export function Picture({ src, alt, className, lazy }: PictureProps) {
  const [failed, setFailed] = useState<string | null>(null)
  if (failed === src) {
    return (
      <span role="img" aria-label={alt} className={classNames('grid place-items-center bg-line text-muted', className)}>
        <Icon name="image" size={28} />
      </span>
    )
  }
  return (
    <img
      src={src}
      alt={alt}
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
      draggable={false}
      onError={() => setFailed(src)}
      className={classNames('bg-line object-cover', className)}
    />
  )
}
