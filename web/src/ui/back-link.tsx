/** The line above the head of a screen that was opened from another: leads back there. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from './icon.tsx'

/** `children`: the name of where it leads. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="-ms-2 mb-1 inline-flex min-h-11 items-center gap-1 rounded-control pe-3 text-note font-[550] text-accent"
    >
      <Icon name="chevron-start" size={20} />
      {children}
    </Link>
  )
}
