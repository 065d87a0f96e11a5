/** Posts that this device has not been able to send yet, above the feeds that they will stand in. */
import { useEffect, useMemo } from 'react'
import type { PostInput } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useOutbox, type OutboxItem } from '../../../platform/outbox/outbox.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { writtenLook } from './rich-text.tsx'
import { waitingPosts } from '../waiting.ts'

export function WaitingPosts() {
  const { waiting } = useTexts().feed
  const { items } = useOutbox()
  const shown = waitingPosts(items)
  if (shown.length === 0) return null
  return (
    <section aria-label={waiting.label} className="grid gap-3">
      {shown.map((item) => (
        <Waiting key={item.id} item={item} />
      ))}
    </section>
  )
}

function Waiting({ item }: { item: OutboxItem }) {
  const { feed } = useTexts()
  const { waiting } = feed
  const { title, content } = item.body as Pick<PostInput, 'title' | 'content'>
  return (
    <div className="grid gap-2 rounded-card border border-dashed border-edge bg-surface p-4 md:p-5">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <Badge tone={item.refused ? 'warn' : 'neutral'}>{item.refused ? waiting.refused : waiting.badge}</Badge>
        {item.refused && <ButtonLink href="/outbox">{waiting.look}</ButtonLink>}
      </p>
      {title && <p className="text-title font-semibold [overflow-wrap:anywhere]">{title}</p>}
      <p className={`line-clamp-6 ${writtenLook}`}>{content}</p>
      <Previews item={item} />
    </div>
  )
}

function Previews({ item: { uploads } }: { item: OutboxItem }) {
  const { waiting } = useTexts().feed
  const addresses = useMemo(() => (uploads ?? []).map(({ file }) => URL.createObjectURL(file)), [uploads])
  useEffect(() => () => addresses.forEach((address) => URL.revokeObjectURL(address)), [addresses])
  if (addresses.length === 0) return null
  return (
    <p aria-label={waiting.pictures(addresses.length)} role="img" className="flex flex-wrap gap-2">
      {addresses.map((address) => (
        <img key={address} src={address} alt="" className="size-16 rounded-control bg-line object-cover" />
      ))}
    </p>
  )
}
