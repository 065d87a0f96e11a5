/** What one shows on a team's leaderboard, with the consent that a figure of the weight needs. Load it lazily. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consentVersions, type Consents } from '@setpoint/contract/consents'
import { figureChangeDays, type LeaderboardShowing, type WeightFigure } from '@setpoint/contract/team-leaderboard'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox, RadioCards } from '../../../ui/choice.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { consentsQuery, needsGuardian, wordsOf } from '../../consents/index.ts'
import { FormFailure, useFailureText } from '../../identity/index.ts'
import { showing as showingQuery, useShow } from '../board-queries.ts'
import { useKindWord } from './leaderboard-card.tsx'

interface ShowingDialogProps {
  teamId: string
  onClose: () => void
}

export function ShowingDialog({ teamId, onClose }: ShowingDialogProps) {
  const { showing: texts } = useTexts().teams.board
  const [shown, agreed] = [useQuery(showingQuery(teamId)), useQuery(consentsQuery)]
  if (shown.data && agreed.data)
    return <Choosing teamId={teamId} before={shown.data} consents={agreed.data} onClose={onClose} />
  const failed = shown.error ?? agreed.error
  const again = () => {
    void shown.refetch()
    void agreed.refetch()
  }
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={texts.title}>
      {failed ? (
        <ErrorState title={texts.failed} error={failed} busy={shown.isFetching || agreed.isFetching} onRetry={again} />
      ) : (
        <Loading>
          <Skeleton lines={6} />
        </Loading>
      )}
    </Dialog>
  )
}

interface ChoosingProps extends ShowingDialogProps {
  before: LeaderboardShowing
  consents: Consents
}

function Choosing({ teamId, before, consents, onClose }: ChoosingProps) {
  const { teams, ui } = useTexts()
  const { showing: texts } = teams.board
  const online = useOnline()
  const failureText = useFailureText()
  const saving = useShow(teamId)
  const [weight, setWeight] = useState(before.weight)
  const [streak, setStreak] = useState(before.streak)
  const [points, setPoints] = useState(before.points)
  const [achievements, setAchievements] = useState(before.achievements)
  const isAgreed = consents.current.some(
    (consent) => consent.purpose === 'team-leaderboard' && consent.with === teamId && consent.state === 'given',
  )
  const isBarred = needsGuardian(consents) && !isAgreed
  const save = () =>
    saving.mutate(
      { input: { weight, streak, points, achievements }, isAgreed },
      {
        onSuccess: () => {
          toast({ message: texts.saved, tone: 'good' })
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={texts.title}
      description={texts.what}
      size="wide"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button variant="primary" busy={saving.isPending} disabled={!online} onClick={save}>
            {weight !== null && !isAgreed ? texts.agreeAndSave : texts.save}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <WeightChoice before={before} weight={weight} isBarred={isBarred} onWeight={setWeight} />
        {weight !== null && <ConsentWords isAgreed={isAgreed} />}
        <div>
          <Checkbox
            label={texts.streak}
            checked={streak}
            onChange={(event) => setStreak(event.currentTarget.checked)}
          />
          <Checkbox
            label={texts.points}
            checked={points}
            onChange={(event) => setPoints(event.currentTarget.checked)}
          />
          <Checkbox
            label={texts.achievements}
            checked={achievements}
            onChange={(event) => setAchievements(event.currentTarget.checked)}
          />
        </div>
        {!online && <p className="text-note text-muted">{teams.offline}</p>}
        <FormFailure>{saving.isError ? failureText(saving.error) : null}</FormFailure>
      </div>
    </Dialog>
  )
}

interface WeightChoiceProps {
  before: LeaderboardShowing
  weight: WeightFigure | null
  isBarred: boolean
  onWeight: (weight: WeightFigure | null) => void
}

const figures: readonly WeightFigure[] = ['percentage', 'kilograms']

function WeightChoice({ before, weight, isBarred, onWeight }: WeightChoiceProps) {
  const { showing: texts } = useTexts().teams.board
  const word = useKindWord()
  const { elsewhere } = before
  const offered = isBarred ? [] : figures.filter((figure) => elsewhere === null || figure === elsewhere)
  const isChange = before.weight !== null && weight !== null && weight !== before.weight
  return (
    <FieldGroup label={texts.weight} hint={isChange ? texts.change(figureChangeDays) : texts.never}>
      <RadioCards
        value={weight ?? 'none'}
        onValue={(value) => onWeight(value === 'none' ? null : value)}
        options={[
          { value: 'none', label: texts.none, note: texts.noneNote },
          ...offered.map((figure) => ({
            value: figure,
            label: texts[figure === 'kilograms' && word(figure) === 'pounds' ? 'pounds' : figure],
          })),
        ]}
      />
      {isBarred && <p className="text-note text-muted">{texts.guardian}</p>}
      {!isBarred && elsewhere !== null && <p className="text-note text-muted">{texts.elsewhere[elsewhere]}</p>}
    </FieldGroup>
  )
}

function ConsentWords({ isAgreed }: { isAgreed: boolean }) {
  const { consents, teams } = useTexts()
  const { showing: texts } = teams.board
  return (
    <section className="grid gap-1.5 rounded-control bg-raise px-3.5 py-3">
      <h3 className="text-note font-[550]">{texts.consent}</h3>
      <p className="text-note">{wordsOf(consents, 'team-leaderboard', consentVersions['team-leaderboard'])}</p>
      {!isAgreed && <p className="text-note text-muted">{texts.agree}</p>}
    </section>
  )
}
