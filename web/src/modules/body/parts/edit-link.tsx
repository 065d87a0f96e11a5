/** A quiet link at the end of a card's head, with a target large enough for a thumb. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'

export function EditLink({ href, label, children }: { href: string; label?: string | undefined; children: ReactNode }) {
  return (
    <Link
      href={href}
      aria-label={label}
      className="-my-3 -me-2 inline-flex min-h-11 items-center rounded-control px-2 text-label font-[550] text-accent hover:underline"
    >
      {children}
    </Link>
  )
}
