/** The line above a screen's head that leads to where the screen belongs. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../../ui/icon.tsx'

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="-ms-1.5 -mb-1.5 inline-flex min-h-11 items-center gap-0.5 rounded-control pe-2 font-[550] text-accent hover:underline"
    >
      <Icon name="chevron-start" size={18} />
      {children}
    </Link>
  )
}
