/** Asks why before an admin does something to an account, and says that its owner can read it. Load it lazily. */
import { useId, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { ActInput } from '@setpoint/contract/admin'
import { useOnline } from '../../../platform/connection.ts'
import { shapeResolver } from '../../../platform/forms.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-input.tsx'
import { FormFailure } from '../../identity/index.ts'

interface ActDialogProps {
  title: string
  /** What follows, at once. */
  what: string
  /** The verb on the button. */
  confirm: string
  danger?: boolean | undefined
  busy: boolean
  /** Why it was not done. */
  failure: string | null
  onClose: () => void
  onAct: (reason: string) => void
  /** What else is to be chosen. */
  children?: ReactNode
}

export function ActDialog({ title, what, confirm, danger, busy, failure, onClose, onAct, children }: ActDialogProps) {
  const { admin, ui, identity } = useTexts()
  const texts = admin.act
  const formId = useId()
  const online = useOnline()
  const form = useForm<{ reason: string }, unknown, ActInput>({
    defaultValues: { reason: '' },
    resolver: shapeResolver(
      ActInput,
      () => texts.reasonMissing,
      ({ reason }) => ({ reason: reason.trim() }),
    ),
  })
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      description={what}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={formId} variant={danger ? 'danger' : 'primary'} busy={busy} disabled={!online}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => void form.handleSubmit(({ reason }) => onAct(reason))(event)}
        className="grid gap-5"
      >
        {children}
        <Field label={texts.reason} hint={texts.reasonHint} error={form.formState.errors.reason?.message}>
          <TextArea maxLength={500} {...form.register('reason')} />
        </Field>
        {!online && <p className="text-note text-muted">{identity.offline}</p>}
        <FormFailure>{failure}</FormFailure>
      </form>
    </Dialog>
  )
}
