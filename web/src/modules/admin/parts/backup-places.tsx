/** Where backups and the keys' copy lie, and whether a lost disk would take more than it should. */
import type { ReactNode } from 'react'
import type { BackupState } from '@setpoint/contract/admin-backup'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useMoment } from './moment.ts'

export function BackupPlaces({ state: { folder, onDataDisk, keys } }: { state: BackupState }) {
  const { places } = useTexts().admin.backups
  const moment = useMoment()
  return (
    <>
      <Card>
        <CardTitle>{places.backups}</CardTitle>
        <Folder>{folder}</Folder>
        {onDataDisk === true && <Advice>{places.onDataDisk}</Advice>}
        {onDataDisk === false && <Fine>{places.ownDisk}</Fine>}
        {onDataDisk === null && <p className="mt-2 text-note text-muted">{places.notThere}</p>}
      </Card>
      <Card>
        <CardTitle note={keys.copiedAt === null ? places.noCopy : places.copied(moment(keys.copiedAt))}>
          {places.keys}
        </CardTitle>
        <Folder>{keys.folder}</Folder>
        {keys.apart === false && <Advice>{places.notApart}</Advice>}
        {keys.apart === true && <Fine>{places.apart}</Fine>}
        <p className="mt-2 text-note text-muted">{places.keysNote}</p>
      </Card>
    </>
  )
}

const Folder = ({ children }: { children: string }) => (
  <p dir="ltr" className="text-note [overflow-wrap:anywhere]">
    <code>{children}</code>
  </p>
)

const Advice = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 flex items-start gap-2 text-note [overflow-wrap:anywhere]">
    <Icon name="warning" size={18} className="mt-px text-effort" />
    <span className="min-w-0">{children}</span>
  </p>
)

const Fine = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 flex items-start gap-2 text-note">
    <Icon name="check" size={18} className="mt-px text-accent" />
    <span className="min-w-0">{children}</span>
  </p>
)
