import { Link } from 'wouter'
import { useTexts } from '../platform/i18n/texts.ts'
import { Mark } from '../ui/icon.tsx'

/** The mark and the name, leading home. */
export function Brand({ href }: { href: string }) {
  const { app } = useTexts()
  return (
    <Link
      href={href}
      className="flex min-h-11 items-center gap-2.5 rounded-control px-2.5 text-title font-[650] tracking-[-.02em]"
    >
      <Mark />
      {app.name}
    </Link>
  )
}
