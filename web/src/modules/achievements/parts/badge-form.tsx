/** A new badge, or one that is changed: its name, what it is for, and how it looks. Load it lazily. */
import { useState } from 'react'
import {
  BadgeColour,
  BadgeInput,
  BadgeShape,
  BadgeSymbol,
  type BadgePicture,
  type TeamBadge,
} from '@setpoint/contract/badges'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextArea, TextInput } from '../../../ui/text-input.tsx'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { useChangeBadge, useMakeBadge } from '../badge-queries.ts'
import { BadgeMark } from './badge-mark.tsx'
import { LookChoice } from './look-choice.tsx'

interface BadgeFormProps {
  teamId: string
  /** Null makes a new one. */
  badge: TeamBadge | null
  onClose: () => void
}

const formId = 'badge-form'
const first: BadgePicture = { shape: 'shield', colour: 'teal', symbol: 'flame' }

export function BadgeForm({ teamId, badge, onClose }: BadgeFormProps) {
  const { achievements, ui } = useTexts()
  const { badges: texts } = achievements
  const online = useOnline()
  const failureText = useFailureText()
  const [making, changing] = [useMakeBadge(teamId), useChangeBadge(teamId, badge?.id ?? '')]
  const [name, setName] = useState(badge?.name ?? '')
  const [description, setDescription] = useState(badge?.description ?? '')
  const [picture, setPicture] = useState(badge?.picture ?? first)
  const [problem, setProblem] = useState<'name' | 'description' | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const outcome = {
    onSuccess: onClose,
    onError: (error: Error) => {
      const isTaken = error instanceof ApiError && error.details?.some(({ field }) => field === 'name')
      const isFull = error instanceof ApiError && error.code === 'CONFLICT'
      setFailure(isTaken ? texts.nameTaken : isFull ? texts.full : failureText(error))
    },
  }
  const submit = () => {
    setFailure(null)
    const checked = BadgeInput.safeParse({ name, description, picture })
    if (!checked.success) {
      setProblem(checked.error.issues[0]?.path[0] === 'description' ? 'description' : 'name')
      return
    }
    setProblem(null)
    if (badge === null) making.mutate(checked.data, outcome)
    else changing.mutate(checked.data, outcome)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={badge === null ? texts.newTitle : texts.changeTitle}
      size="wide"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            busy={making.isPending || changing.isPending}
            disabled={!online}
          >
            {badge === null ? texts.make : texts.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        className="grid gap-5"
      >
        <div className="grid justify-items-center">
          <BadgeMark picture={picture} size="large" />
        </div>
        <Field label={texts.name} error={problem === 'name' ? texts.nameProblem : undefined}>
          <TextInput
            dir="auto"
            maxLength={50}
            value={name}
            onChange={(event) => {
              setName(event.currentTarget.value)
              setProblem(null)
            }}
          />
        </Field>
        <Field
          label={texts.description}
          optional
          error={problem === 'description' ? texts.descriptionProblem : undefined}
        >
          <TextArea
            rows={2}
            dir="auto"
            maxLength={200}
            value={description}
            onChange={(event) => {
              setDescription(event.currentTarget.value)
              setProblem(null)
            }}
          />
        </Field>
        <LookChoice
          label={texts.shape}
          names={texts.shapes}
          options={BadgeShape.options}
          value={picture.shape}
          onValue={(shape) => setPicture({ ...picture, shape })}
          pictureOf={(shape) => ({ ...picture, shape })}
        />
        <LookChoice
          label={texts.colour}
          names={texts.colours}
          options={BadgeColour.options}
          value={picture.colour}
          onValue={(colour) => setPicture({ ...picture, colour })}
          pictureOf={(colour) => ({ ...picture, colour })}
        />
        <LookChoice
          label={texts.symbol}
          names={texts.symbols}
          options={BadgeSymbol.options}
          value={picture.symbol}
          onValue={(symbol) => setPicture({ ...picture, symbol })}
          pictureOf={(symbol) => ({ ...picture, symbol })}
        />
        <FormFailure>{failure}</FormFailure>
      </form>
    </Dialog>
  )
}
