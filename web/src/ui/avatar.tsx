/** A person's picture, or the initials of their name. */
import { useState } from 'react'
import { classNames } from './class-names.ts'
import { initials } from './initials.ts'

interface AvatarProps {
  name: string
  /** Address of the picture. */
  src?: string | null | undefined
  size?: 'small' | 'normal' | 'large' | undefined
}
const sizes = { small: 'size-7.5 text-[11px]', normal: 'size-11 text-note', large: 'size-24 text-head' }

/** Decorative: the name stands beside it, or labels the link around it. */
export function Avatar({ name, src, size = 'normal' }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null)
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid shrink-0 place-items-center overflow-hidden rounded-full bg-tint font-semibold text-accent',
        sizes[size],
      )}
    >
      {src && broken !== src ? (
        <img src={src} alt="" className="size-full object-cover" onError={() => setBroken(src)} />
      ) : (
        initials(name)
      )}
    </span>
  )
}
