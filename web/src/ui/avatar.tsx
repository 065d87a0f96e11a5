/** A person's picture, or a team's; or the initials of the name. */
import { useState } from 'react'
import { classNames } from './class-names.ts'
import { initials } from './initials.ts'

interface AvatarProps {
  name: string
  /** Address of the picture. */
  src?: string | null | undefined
  size?: 'small' | 'normal' | 'large' | undefined
  /** People are round, teams square. */
  shape?: 'round' | 'square' | undefined
}
const sizes = { small: 'size-7.5 text-[11px]', normal: 'size-11 text-note', large: 'size-24 text-head' }
const shapes = { round: 'rounded-full', square: 'rounded-[24%]' }

/** Decorative: the name stands beside it, or labels the link around it. */
export function Avatar({ name, src, size = 'normal', shape = 'round' }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null)
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid shrink-0 place-items-center overflow-hidden bg-tint font-semibold text-accent',
        shapes[shape],
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
