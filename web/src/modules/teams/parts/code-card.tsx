/** For who was told a code: typed or pasted, then shown what it leads to. */
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { codeIn, joinPath, keepCode } from '../invite-code.ts'

/** `onCode` where the code is asked for on the screen that it leads to. */
export function CodeCard({ onCode }: { onCode?: ((code: string) => void) | undefined }) {
  const { code: texts } = useTexts().teams
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = codeIn(typed)
    setWrong(code === null)
    if (code === null) return
    keepCode(code)
    if (onCode) onCode(code)
    else navigate(joinPath)
  }
  return (
    <Card>
      <CardTitle note={texts.note}>{texts.title}</CardTitle>
      <form noValidate onSubmit={submit} className="grid gap-3">
        <Field label={texts.label} error={isWrong ? texts.problem : undefined}>
          <TextInput
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            placeholder="XXXX-XXXX"
            dir="ltr"
            className="tracking-[.08em] tabular-nums uppercase placeholder:normal-case"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setWrong(false)
            }}
          />
        </Field>
        <Button type="submit" wide>
          {texts.submit}
        </Button>
      </form>
    </Card>
  )
}
