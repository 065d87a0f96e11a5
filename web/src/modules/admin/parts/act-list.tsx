/** Acts of admins as a list: who did what to whom, when, and why. */
import { Link } from 'wouter'
import type { ActPerson, AdminAct } from '@setpoint/contract/admin'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'

interface ActListProps {
  acts: readonly AdminAct[]
  /** Whom all of them are about, where the page has said so already. */
  about?: string
}

export function ActList({ acts, about }: ActListProps) {
  return (
    <ul className="divide-y divide-line">
      {acts.map((act) => (
        <ActLine key={act.id} act={act} subject={act.subject?.id === about ? null : act.subject} />
      ))}
    </ul>
  )
}

function ActLine({ act, subject }: { act: AdminAct; subject: ActPerson | null }) {
  const { admin } = useTexts()
  const format = useFormat()
  const detail = useDetail(act)
  return (
    <li className="grid gap-1 py-3 [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-center gap-x-2 font-[550]">
        {admin.acts[act.act]}
        {subject && (
          <>
            <span aria-hidden="true" className="text-faint">
              ·
            </span>
            <Person person={subject} />
          </>
        )}
      </p>
      {detail && <p className="text-note">{detail}</p>}
      {act.reason && <p className="text-note whitespace-pre-line">{admin.log.quoted(act.reason)}</p>}
      <p className="flex flex-wrap gap-x-3 text-label text-muted">
        <span>{act.actor === null ? admin.log.operator : admin.log.by(act.actor.username ?? admin.log.erased)}</span>
        <span>{`${format.relativeDay(format.dayOf(act.at))}, ${format.time(act.at)}`}</span>
      </p>
    </li>
  )
}

function useDetail({ act, roleBefore, roleAfter, suspendedUntil }: AdminAct): string | null {
  const { admin } = useTexts()
  const format = useFormat()
  if (roleBefore && roleAfter) return admin.log.fromTo(admin.roles[roleBefore], admin.roles[roleAfter])
  if (act !== 'suspended') return null
  return suspendedUntil === null
    ? admin.untilLifted
    : admin.untilDay(`${format.day(format.dayOf(suspendedUntil))}, ${format.time(suspendedUntil)}`)
}

function Person({ person }: { person: ActPerson }) {
  const { admin } = useTexts()
  if (person.username === null) return <span className="text-muted">{admin.log.erased}</span>
  return (
    <Link href={`/admin/users/${person.id}`} className="inline-flex min-h-11 items-center text-accent hover:underline">
      {person.username}
    </Link>
  )
}
