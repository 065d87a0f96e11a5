/** Blocked and muted people, in the settings. */
import { Card, Stack } from '../../../ui/card.tsx'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { ownDecisionsPath } from '../reports/index.ts'
import { AvoidedList } from '../parts/avoided-list.tsx'

export function Avoided() {
  const { moderation } = useTexts()
  return (
    <Stack>
      <AvoidedList list="block" />
      <AvoidedList list="mute" />
      <Card aria-label={moderation.decisions}>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="min-w-0 flex-1 basis-56 text-note text-muted">{moderation.decisionsNote}</p>
          <ButtonLink href={ownDecisionsPath}>{moderation.decisions}</ButtonLink>
        </div>
      </Card>
    </Stack>
  )
}
