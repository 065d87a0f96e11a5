/** Adding and naming a passkey. Load it lazily. */
import { useState, type FormEvent } from 'react'
import { PasskeyName, type Passkey } from '@setpoint/contract/second-factor'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useAddPasskey, useRenamePasskey } from '../factor-queries.ts'
import { passkeyFailure } from '../passkey.ts'
import { FormFailure, useFailureText } from './form-failure.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

interface AddPasskeyProps {
  /** The password alone is enough until now. */
  isFirstFactor: boolean
  onClose: () => void
}

export function AddPasskey({ isFirstFactor, onClose }: AddPasskeyProps) {
  const { identity } = useTexts()
  const { passkeys: texts, codes: codeTexts } = identity.factors
  const failureText = useFailureText()
  const add = useAddPasskey()
  const [failure, setFailure] = useState<string | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const refused = (error: Error) => {
    if (error instanceof ApiError) {
      if (error.code !== 'STEP_UP_REQUIRED')
        setFailure(error.code === 'VALIDATION_ERROR' ? texts.refused : failureText(error))
    } else setFailure({ cancelled: texts.cancelled, known: texts.known, failed: texts.refused }[passkeyFailure(error)])
  }
  // Not before the dialog is gone: it would lie upon the buttons.
  const done = () => {
    onClose()
    toast({ message: texts.added, tone: 'good' })
  }
  const submit = (name: string) => {
    setFailure(null)
    add.mutate(name, {
      onSuccess: ({ recoveryCodes }) => (recoveryCodes ? setCodes(recoveryCodes) : done()),
      onError: refused,
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={codes ? codeTexts.title : texts.addTitle}
      description={codes ? undefined : texts.addWhat}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onKept={done} />
      ) : (
        <NameForm busy={add.isPending} failure={failure} action={texts.goOn} onName={submit}>
          {isFirstFactor ? texts.firstWhat : null}
        </NameForm>
      )}
    </Dialog>
  )
}

export function RenamePasskey({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { identity } = useTexts()
  const { passkeys: texts } = identity.factors
  const failureText = useFailureText()
  const rename = useRenamePasskey()
  const submit = (name: string) => rename.mutate({ passkeyId: passkey.id, name }, { onSuccess: onClose })
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={texts.renameTitle}>
      <NameForm
        name={passkey.name}
        busy={rename.isPending}
        failure={rename.error && failureText(rename.error)}
        action={texts.save}
        onName={submit}
      >
        {null}
      </NameForm>
    </Dialog>
  )
}

interface NameFormProps {
  name?: string
  busy: boolean
  failure: string | null
  action: string
  onName: (name: string) => void
  children: string | null
}

function NameForm({ name = '', busy, failure, action, onName, children }: NameFormProps) {
  const { identity } = useTexts()
  const { passkeys: texts } = identity.factors
  const [typed, setTyped] = useState(name)
  const [error, setError] = useState<string | undefined>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = PasskeyName.safeParse(typed)
    if (read.success) return onName(read.data)
    setError(typed.trim() === '' ? texts.nameMissing : texts.nameLong)
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <Field label={texts.nameLabel} hint={texts.nameHint} error={error}>
        <TextInput
          autoComplete="off"
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setError(undefined)
          }}
        />
      </Field>
      {children && <p className="text-note text-muted">{children}</p>}
      <FormFailure>{failure}</FormFailure>
      <Button type="submit" variant="primary" size="large" wide busy={busy}>
        {action}
      </Button>
    </form>
  )
}
