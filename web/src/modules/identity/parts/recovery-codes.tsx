/** Recovery codes, shown once: to copy, save or print before one goes on. */
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { saveFile } from '../../../platform/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { toast } from '../../../ui/toast.tsx'

export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { identity } = useTexts()
  const { codes: texts } = identity.factors
  const [isKept, setKept] = useState(false)
  const file = `${texts.file(location.host)}\n\n${codes.join('\n')}\n`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file)
      setKept(true)
      toast({ message: texts.copied, tone: 'good' })
    } catch {
      toast({ message: texts.copyFailed, tone: 'warn' })
    }
  }
  const save = () => {
    saveFile(new Blob([file], { type: 'text/plain' }), `setpoint-${location.hostname}-recovery-codes.txt`)
    setKept(true)
  }
  const print = () => {
    globalThis.print()
    setKept(true)
  }
  return (
    <div className="grid gap-4">
      <p className="text-note text-muted">{texts.what}</p>
      <div data-print className="rounded-control border border-line bg-raise px-4 py-3">
        <p className="mb-2 hidden print:block">{texts.file(location.host)}</p>
        <ul aria-label={texts.list} className="grid justify-center gap-y-1.5">
          {codes.map((code) => (
            <li key={code} className="font-mono text-[13px] whitespace-nowrap sm:text-[14px] select-all">
              {code}
            </li>
          ))}
        </ul>
      </div>
      <div className="flex flex-wrap gap-2.5 [&>*]:flex-1">
        {isSecureContext && (
          <Button icon="note" onClick={() => void copy()}>
            {texts.copy}
          </Button>
        )}
        <Button icon="download" onClick={save}>
          {texts.save}
        </Button>
        <Button icon="file" onClick={print}>
          {texts.print}
        </Button>
      </div>
      <div className="grid gap-1.5">
        <Button variant="primary" size="large" wide disabled={!isKept} onClick={onKept}>
          {texts.kept}
        </Button>
        {!isKept && <p className="text-center text-label text-muted">{texts.keptHint}</p>}
      </div>
    </div>
  )
}
