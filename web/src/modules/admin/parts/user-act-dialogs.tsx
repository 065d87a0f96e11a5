/** What an admin does to an account, each act with its own question. Load it lazily. */
import { useState } from 'react'
import type { AdminUser } from '@setpoint/contract/admin'
import type { Role } from '@setpoint/contract/identity'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat, usePreferences } from '../../../platform/preferences.ts'
import { RadioCards, Select } from '../../../ui/choice.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useAct, type Act } from '../queries.ts'
import { latestSuspensionDay, suspensionDays, suspensionEnd, type SuspensionLength } from '../suspension-end.ts'
import { ActDialog } from './act-dialog.tsx'
import { useActFailure } from './act-failure.ts'

interface UserActDialogProps {
  user: AdminUser
  onClose: () => void
}

export function UserActDialog({ kind, ...props }: UserActDialogProps & { kind: Act['kind'] }) {
  if (kind === 'role') return <RoleDialog {...props} />
  if (kind === 'suspend') return <SuspendDialog {...props} />
  return <PlainDialog {...props} kind={kind} />
}

/** Does it, says so and closes; else says why not. */
function useActing({ user, onClose }: UserActDialogProps) {
  const { admin } = useTexts()
  const explain = useActFailure()
  const acting = useAct(user.id)
  const act = async (wanted: Act): Promise<void> => {
    try {
      await acting.mutateAsync(wanted)
      toast({ message: admin.act.done[wanted.kind](user.username), tone: 'good' })
      onClose()
    } catch {
      // The dialog stays, and says why.
    }
  }
  return { act, busy: acting.isPending, failure: acting.error && explain(acting.error) }
}

/** Lifting, and logging out. */
function PlainDialog({ kind, ...props }: UserActDialogProps & { kind: 'lift' | 'log-out' }) {
  const texts = useTexts().admin.act[kind]
  const { act, busy, failure } = useActing(props)
  return (
    <ActDialog
      title={texts.title(props.user.username)}
      what={texts.what}
      confirm={texts.confirm}
      busy={busy}
      failure={failure}
      onClose={props.onClose}
      onAct={(reason) => void act({ kind, reason })}
    />
  )
}

const allRoles = ['member', 'coach', 'admin'] as const satisfies readonly Role[]

function RoleDialog(props: UserActDialogProps) {
  const { act: texts, roles } = useTexts().admin
  const others = allRoles.filter((role) => role !== props.user.role)
  const [role, setRole] = useState<Role>(others[0] ?? 'member')
  const { act, busy, failure } = useActing(props)
  return (
    <ActDialog
      title={texts.role.title(props.user.username)}
      what={texts.role.what(roles[props.user.role])}
      confirm={texts.role.confirm}
      busy={busy}
      failure={failure}
      onClose={props.onClose}
      onAct={(reason) => void act({ kind: 'role', role, reason })}
    >
      <FieldGroup label={texts.role.next}>
        <RadioCards
          value={role}
          onValue={setRole}
          options={others.map((value) => ({ value, label: roles[value], note: texts.role.notes[value] }))}
        />
      </FieldGroup>
    </ActDialog>
  )
}

function SuspendDialog(props: UserActDialogProps) {
  const texts = useTexts().admin.act.suspend
  const format = useFormat()
  const { timeZone } = usePreferences()
  const [length, setLength] = useState<SuspensionLength>('7')
  const [day, setDay] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | undefined>()
  const { act, busy, failure } = useActing(props)
  const today = format.today()
  const suspend = (reason: string) => {
    const until = suspensionEnd(length, day, { today, timeZone })
    setProblem(until === null ? texts.dayMissing : undefined)
    if (until !== null) void act({ kind: 'suspend', until, reason })
  }
  const isAlready = props.user.suspension !== null
  return (
    <ActDialog
      title={isAlready ? texts.againTitle(props.user.username) : texts.title(props.user.username)}
      what={isAlready ? texts.againWhat : texts.what}
      confirm={isAlready ? texts.againConfirm : texts.confirm}
      danger={!isAlready}
      busy={busy}
      failure={failure}
      onClose={props.onClose}
      onAct={suspend}
    >
      <div className="grid gap-4">
        <Field label={texts.length}>
          <Select
            value={length}
            onValue={setLength}
            options={[
              ...suspensionDays.map((days) => ({ value: `${days}` as const, label: texts.days(days) })),
              { value: 'day', label: texts.ownDay },
              { value: 'lifted', label: texts.untilLifted },
            ]}
          />
        </Field>
        {length === 'day' && (
          <Field label={texts.day} hint={texts.dayHint} error={problem}>
            <DateInput value={day} min={today} max={latestSuspensionDay(today)} onValue={setDay} />
          </Field>
        )}
      </div>
    </ActDialog>
  )
}
