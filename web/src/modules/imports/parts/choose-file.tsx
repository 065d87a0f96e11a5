/** Choosing the file, its way to the server, and why it was not taken. */
import type { ImportPreview } from '@setpoint/contract/imports'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Progress } from '../../../ui/figure.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Banner } from '../../../ui/states.tsx'
import { refusalKey } from '../refusal.ts'
import { useUpload, type Upload } from './use-upload.ts'

export function ChooseFile({ onRead }: { onRead: (preview: ImportPreview) => void }) {
  const { choose: texts, refusal } = useTexts().imports
  const online = useOnline()
  const { upload, failure, send, cancel } = useUpload(onRead)
  return (
    <div className="grid gap-3">
      {failure && (
        <Banner tone="warn" title={refusal.title}>
          <span className="[overflow-wrap:anywhere]">{failure.fileName}</span>
          {': '}
          {refusal[refusalKey(failure.error, refusal)]}
        </Banner>
      )}
      {upload ? (
        <Sending upload={upload} onCancel={cancel} />
      ) : (
        <FileDrop
          label={texts.label}
          hint={online ? texts.hint : texts.offline}
          icon="file"
          accept=".csv,.xml,.zip,.txt,text/csv,text/xml,application/xml,application/zip"
          disabled={!online}
          onFiles={([file]) => {
            if (file) void send(file)
          }}
        />
      )}
    </div>
  )
}

function Sending({ upload, onCancel }: { upload: Upload; onCancel: () => void }) {
  const { choose: texts } = useTexts().imports
  const format = useFormat()
  const { file, share } = upload
  const isSent = share >= 1
  const title = isSent ? texts.reading(file.name) : texts.uploading(file.name)
  const note = texts.sent(format.percent(share * 100, 0), format.bytes(file.size))
  return (
    <Card aria-label={title}>
      <div className="flex items-start gap-3">
        <Icon name="file" size={24} className="mt-0.5 text-accent" />
        <div className="min-w-0 flex-1">
          <p role="status" className="font-[550] [overflow-wrap:anywhere]">
            {title}
          </p>
          <p className="mt-0.5 mb-3 text-note text-muted tabular-nums">{note}</p>
          <Progress value={isSent ? null : share} label={title} valueText={isSent ? undefined : note} />
        </div>
      </div>
      <div className="mt-4 flex justify-end">
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </Card>
  )
}
