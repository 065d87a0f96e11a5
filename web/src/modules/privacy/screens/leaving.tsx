/** All that is there for who has asked to be erased: when it happens, the way back, and their data. */
import { useQuery } from '@tanstack/react-query'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, PageHeader, Stack } from '../../../ui/card.tsx'
import { Mark } from '../../../ui/icon.tsx'
import { Banner } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { ownProfile, useLogOut } from '../../identity/queries.ts'
import { ExportCard } from '../parts/export-card.tsx'
import { useKeepAccount } from '../queries.ts'

export function Leaving() {
  const { app, privacy, ui } = useTexts()
  const texts = privacy.leaving
  const format = useFormat()
  const online = useOnline()
  const keeping = useKeepAccount()
  const logOut = useLogOut()
  const erasesAt = useQuery(ownProfile).data?.erasesAt
  const keep = () =>
    keeping.mutate(undefined, {
      onSuccess: () => toast({ message: texts.kept, tone: 'good' }),
      onError: () => toast({ message: texts.failed, tone: 'warn' }),
    })
  return (
    <main className="mx-auto grid w-full max-w-140 content-start px-4 pt-4 pb-12 md:pt-14">
      <div className="mb-6 flex items-center justify-between gap-3">
        <span className="inline-flex min-h-11 items-center gap-2.5 text-title font-semibold">
          <Mark size={26} />
          {app.name}
        </span>
        <Button variant="quiet" icon="log-out" busy={logOut.isPending} onClick={() => logOut.mutate()}>
          {texts.logOut}
        </Button>
      </div>
      <PageHeader
        title={erasesAt ? texts.title(format.fullDay(format.dayOf(erasesAt))) : texts.name}
        note={texts.note}
      />
      <Stack>
        {!online && <Banner icon="offline">{ui.errors.OFFLINE}</Banner>}
        <Card aria-label={texts.keep}>
          <p className="mb-4">{texts.keepNote}</p>
          <Button variant="primary" size="large" wide busy={keeping.isPending} disabled={!online} onClick={keep}>
            {texts.keep}
          </Button>
        </Card>
        <ExportCard />
      </Stack>
    </main>
  )
}
