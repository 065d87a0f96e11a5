/** What has not reached the server yet, and what the server did not take. */
import { useTexts } from '../platform/i18n/texts.ts'
import { useOutbox, type OutboxItem } from '../platform/outbox/outbox.ts'
import { useFormat } from '../platform/preferences.ts'
import { Badge } from '../ui/figure.tsx'
import { Button } from '../ui/button.tsx'
import { Card, PageHeader, Stack } from '../ui/card.tsx'
import { EmptyState } from '../ui/states.tsx'

export function OutboxScreen() {
  const { app } = useTexts()
  const { items } = useOutbox()
  return (
    <>
      <PageHeader title={app.outboxTitle} note={app.outboxNote} />
      {items.length === 0 ? (
        <Card>
          <EmptyState icon="check" title={app.outboxEmpty} />
        </Card>
      ) : (
        <Stack className="max-w-170">
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </Stack>
      )}
    </>
  )
}

function Item({ item }: { item: OutboxItem }) {
  const { app, ui } = useTexts()
  const format = useFormat()
  const { discard, resend } = useOutbox()
  const reasons: Record<string, string> = ui.errors
  const { weight, content } = (item.body ?? {}) as { weight?: unknown; content?: unknown }
  const made = new Date(item.createdAt).toISOString()
  return (
    <Card aria-label={item.path}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <p className="font-[550] [overflow-wrap:anywhere]">
            {typeof weight === 'number' ? (
              format.weight(weight)
            ) : typeof content === 'string' ? (
              <span dir="auto" className="line-clamp-3 whitespace-pre-line">
                {content}
              </span>
            ) : (
              `${item.method} ${item.path}`
            )}
          </p>
          <p className="text-note text-muted">
            {format.relativeDay(format.dayOf(made))} {format.time(made)}
          </p>
        </div>
        <Badge tone={item.refused ? 'warn' : 'neutral'}>{item.refused ? app.refusedItem : app.waitingItem}</Badge>
      </div>
      {item.refused && (
        <>
          <p className="mt-3 text-note">{reasons[item.refused.code] ?? item.refused.message}</p>
          {item.refused.details.map((detail) => (
            <p key={detail.field} className="mt-1 text-label text-muted">
              {detail.field}: {detail.message}
            </p>
          ))}
          <div className="mt-3 flex flex-wrap gap-2.5">
            <Button icon="refresh" onClick={() => void resend(item)}>
              {app.resend}
            </Button>
            <Button variant="quiet" onClick={() => void discard(item)}>
              {app.discard}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}
