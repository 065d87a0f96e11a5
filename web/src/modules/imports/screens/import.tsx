/** Bringing history in: choose, look, confirm. Which import is looked at stands in the address. */
import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useLocation, useSearchParams } from 'wouter'
import type { ImportPreview } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { PageHeader, Stack } from '../../../ui/card.tsx'
import { toast } from '../../../ui/toast.tsx'
import { BackLink } from '../../body/index.ts'
import { AppList } from '../parts/app-list.tsx'
import { ChooseFile } from '../parts/choose-file.tsx'
import { RunList } from '../parts/run-list.tsx'
import { Run } from '../parts/run.tsx'
import { importHistory, importRun } from '../queries.ts'

export function ImportScreen() {
  const { imports } = useTexts()
  const client = useQueryClient()
  const { importId, fromWelcome, open, close } = useAddress()
  const onSaved = useSaved(fromWelcome)
  const onRead = (preview: ImportPreview) => {
    client.setQueryData(importRun(preview.id).queryKey, preview)
    void client.invalidateQueries({ queryKey: importHistory(1).queryKey.slice(0, 2) })
    open(preview.id)
  }
  return (
    <>
      <PageHeader
        eyebrow={
          fromWelcome ? (
            <BackLink href={welcome.back}>{imports.backToWelcome}</BackLink>
          ) : (
            <BackLink href={bodyPath}>{imports.back}</BackLink>
          )
        }
        title={imports.title}
        note={imports.note}
      />
      {importId !== null ? (
        <Run
          key={importId}
          importId={importId}
          onSaved={onSaved}
          onward={
            fromWelcome
              ? { href: welcome.onward, label: imports.done.onward }
              : { href: bodyPath, label: imports.done.toBody }
          }
          onClose={close}
        />
      ) : (
        <Stack>
          <ChooseFile onRead={onRead} />
          <RunList onOpen={open} />
          <AppList />
        </Stack>
      )}
    </>
  )
}

const bodyPath = '/body'
const welcome = { back: '/welcome/weight', onward: '/welcome/done' }

/** `?run=` is the import looked at, `?from=welcome` where people came from. */
function useAddress() {
  const [parameters, setParameters] = useSearchParams()
  const fromWelcome = parameters.get('from') === 'welcome'
  const from: Record<string, string> = fromWelcome ? { from: 'welcome' } : {}
  return {
    importId: parameters.get('run'),
    fromWelcome,
    open: (importId: string) => setParameters({ ...from, run: importId }),
    close: () => setParameters(from, { replace: true }),
  }
}

/** The new weigh-ins show everywhere, and one is led to them; newcomers stay, and go on by themselves. */
function useSaved(fromWelcome: boolean) {
  const { imports } = useTexts()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  return useCallback(
    (run: ImportPreview) => {
      for (const word of ['body', 'today', 'imports']) void client.invalidateQueries({ queryKey: [word] })
      if (fromWelcome) return
      const show = { label: imports.done.show, run: () => navigate(`/body/import?run=${run.id}`) }
      toast({ message: imports.done.toast(run.counts.written), tone: 'good', action: show })
      navigate(bodyPath)
    },
    [fromWelcome, imports, client, navigate],
  )
}
