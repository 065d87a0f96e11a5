/** One account, as far as it is an admin's business: what it is, and how it is entered. */
import type { AdminUser } from '@setpoint/contract/admin'
import type { ReactNode } from 'react'
import { languageNames } from '../../../platform/i18n/language-names.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle, Facts } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { Banner } from '../../../ui/states.tsx'

/** A day and the time of it. */
function useMoment() {
  const format = useFormat()
  return (instant: string) => `${format.day(format.dayOf(instant))}, ${format.time(instant)}`
}

/** What is out of the ordinary: kept out, or on the way out. */
export function StateBanners({ user: { suspension, erasesAt } }: { user: AdminUser }) {
  const { user: texts, log } = useTexts().admin
  const format = useFormat()
  const moment = useMoment()
  return (
    <>
      {suspension && (
        <Banner
          tone="effort"
          icon="lock"
          title={
            suspension.until === null
              ? texts.suspended(moment(suspension.since))
              : texts.suspendedUntil(moment(suspension.since), moment(suspension.until))
          }
        >
          <span className="[overflow-wrap:anywhere] whitespace-pre-line">
            {suspension.reason === null ? texts.noReason : log.quoted(suspension.reason)}
          </span>
        </Banner>
      )}
      {erasesAt && (
        <Banner icon="trash" title={texts.erases(format.day(format.dayOf(erasesAt)))}>
          {texts.erasesNote}
        </Banner>
      )}
    </>
  )
}

export function AccountCard({ user }: { user: AdminUser }) {
  const { user: texts, users, roles, states } = useTexts().admin
  const format = useFormat()
  return (
    <Card>
      <CardTitle>{texts.account}</CardTitle>
      <Facts
        items={[
          [users.username, <Long key="name">{user.username}</Long>],
          [
            <span key="term" className="whitespace-nowrap">
              {users.email}
            </span>,
            <Long key="email">
              {user.email}{' '}
              <Badge tone={user.emailVerified ? 'accent' : 'neutral'}>
                {user.emailVerified ? texts.verified : texts.unverified}
              </Badge>
            </Long>,
          ],
          [users.role, roles[user.role]],
          [users.state, states[user.state]],
          [users.since, format.day(format.dayOf(user.createdAt))],
          [texts.language, languageNames[user.language]],
          [texts.id, <Id key="id">{user.id}</Id>],
        ]}
      />
    </Card>
  )
}

const Long = ({ children }: { children: ReactNode }) => <span className="[overflow-wrap:anywhere]">{children}</span>

const Id = ({ children }: { children: string }) => (
  <code translate="no" className="text-label font-normal break-all">
    {children}
  </code>
)

export function EntryCard({ user }: { user: AdminUser }) {
  const { user: texts, users } = useTexts().admin
  const format = useFormat()
  const { factors, sessions, lastUsedAt } = user
  return (
    <Card>
      <CardTitle>{texts.entry}</CardTitle>
      <Facts
        items={[
          [texts.sessions, texts.devices(sessions)],
          [users.lastUsed, lastUsedAt === null ? users.nowhere : format.ago(lastUsedAt)],
          [
            texts.factors,
            <ul key="factors">
              {factors.length === 0 && <li>{texts.noFactors}</li>}
              {factors.map((factor) => (
                <li key={factor}>{texts.kinds[factor]}</li>
              ))}
            </ul>,
          ],
        ]}
      />
    </Card>
  )
}
