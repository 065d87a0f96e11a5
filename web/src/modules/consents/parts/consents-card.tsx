/** Every consent and its history, in the settings. */
import { useQuery } from '@tanstack/react-query'
import type { Consent, Consents } from '@setpoint/contract/consents'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { consents as consentsQuery } from '../queries.ts'
import { ConsentItem } from './consent-item.tsx'
import { GuardianCard } from './guardian-card.tsx'

/** Names of the teams, coaches and gyms that consents are for, by id. */
type Names = ReadonlyMap<string, string>

export function ConsentsCards({ names }: { names: Names }) {
  const { consents } = useTexts()
  const read = useQuery(consentsQuery)
  if (!read.data)
    return (
      <Card aria-label={consents.title}>
        {read.isError ? (
          <ErrorState
            title={consents.failed}
            error={read.error}
            busy={read.isFetching}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <Loading>
            <Skeleton className="mb-4 h-5 w-40" />
            <Skeleton lines={6} />
          </Loading>
        )}
      </Card>
    )
  return (
    <>
      <GuardianCard guardian={read.data.guardian} />
      <Current consents={read.data} names={names} />
      <History consents={read.data} names={names} />
    </>
  )
}

/** Whether somebody has to agree before the person can. */
export const needsGuardian = ({ guardian }: Consents) => guardian.state === 'needed' || guardian.state === 'pending'

/** What a consent is called: with the name of whom it is for, as there may be several. */
function useConsentName(names: Names) {
  const { consents } = useTexts()
  return ({ purpose, with: withId }: Pick<Consent, 'purpose' | 'with'>): string => {
    const { name } = consents.purposes[purpose]
    const whom = withId === null ? undefined : names.get(withId)
    return whom === undefined ? name : consents.nameWith(name, whom)
  }
}

const keyOf = ({ purpose, with: withId }: Consent) => `${purpose} ${withId}`

function Current({ consents: read, names }: { consents: Consents; names: Names }) {
  const { consents } = useTexts()
  const nameOf = useConsentName(names)
  const barred = needsGuardian(read) ? consents.needsGuardian : undefined
  return (
    <Card>
      <CardTitle note={consents.note}>{consents.title}</CardTitle>
      <ul className="divide-y divide-line">
        {read.current.map((consent) => (
          <li key={keyOf(consent)} className="py-4 first:pt-1 last:pb-0">
            <h3 className="mb-1.5 font-[550] [overflow-wrap:anywhere]">{nameOf(consent)}</h3>
            <ConsentItem consent={consent} name={nameOf(consent)} barred={barred} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function History({ consents: read, names }: { consents: Consents; names: Names }) {
  const { consents } = useTexts()
  const format = useFormat()
  const texts = consents.history
  const nameOf = useConsentName(names)
  if (read.history.length === 0) return null
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      <DataTable
        caption={texts.caption}
        columns={[
          { key: 'what', header: texts.what, cell: nameOf },
          {
            key: 'said',
            header: texts.said,
            cell: ({ given, version }) => `${given ? texts.given : texts.withdrawn}, ${consents.version(version)}`,
          },
          {
            key: 'when',
            header: texts.when,
            cell: ({ at }) => `${format.day(format.dayOf(at))}, ${format.time(at)}`,
          },
          { key: 'by', header: texts.by, quiet: true, cell: ({ by }) => texts.saidBy[by] },
        ]}
        rows={read.history}
        rowKey={({ id }) => id}
      />
      {read.historyIsCut && <p className="mt-3 text-note text-muted">{texts.cut}</p>}
    </Card>
  )
}
