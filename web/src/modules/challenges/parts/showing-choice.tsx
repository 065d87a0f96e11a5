/** Whether others see how far one is, and exactly what: asked on joining, and whenever one thinks about it anew. */
import { consentVersions, type Consents } from '@setpoint/contract/consents'
import type { Challenge } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { usePreferences } from '../../../platform/preferences.ts'
import { RadioCards } from '../../../ui/choice.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { needsGuardian, wordsOf } from '../../consents/index.ts'

interface ShowingChoiceProps {
  challenge: Challenge
  consents: Consents
  /** Null while nothing is chosen. */
  value: boolean | null
  onValue: (showing: boolean) => void
  error?: string | undefined
}

export function ShowingChoice({ challenge, consents, value, onValue, error }: ShowingChoiceProps) {
  const { join } = useTexts().challenges.page
  const { scope, showingObstacle } = challenge
  if (scope === 'personal') return null
  const isBarred = !canBeSeen(challenge, consents)
  return (
    <>
      <FieldGroup label={join.showing} error={error}>
        <RadioCards
          value={value === null ? null : value ? 'shown' : 'hidden'}
          onValue={(next) => onValue(next === 'shown')}
          options={[
            ...(isBarred
              ? []
              : [
                  {
                    value: 'shown' as const,
                    label: join.shown[scope],
                    note: join.shownNote[scope],
                    icon: 'eye' as const,
                  },
                ]),
            { value: 'hidden' as const, label: join.hidden, note: join.hiddenNote, icon: 'eye-off' as const },
          ]}
        />
        {isBarred && (
          <p className="text-note text-muted">
            {showingObstacle === null ? join.guardian : join.obstacles[showingObstacle]}
          </p>
        )}
      </FieldGroup>
      {value && <ConsentWords challenge={challenge} />}
    </>
  )
}

/** Not where it would give a weight away, nor before a guardian has agreed. */
export const canBeSeen = ({ showingObstacle }: Challenge, consents: Consents): boolean =>
  showingObstacle === null && !needsGuardian(consents)

/** What others see here, line by line; then the words that are agreed to. */
function ConsentWords({ challenge: { type, scope } }: { challenge: Challenge }) {
  const { challenges, consents } = useTexts()
  const { join } = challenges.page
  const { weightUnit } = usePreferences()
  const kind = type === 'kilograms' && weightUnit !== 'kg' ? 'pounds' : type
  return (
    <section className="grid gap-2.5 rounded-control bg-raise px-3.5 py-3">
      <h3 className="text-note font-[550]">{join.consent}</h3>
      <ul className="grid gap-1.5 text-note">
        <Line icon="check">{scope === 'teams' ? join.seesTeams : join.sees[kind]}</Line>
        <Line icon="close">{join.never}</Line>
      </ul>
      <p className="text-label text-muted">{wordsOf(consents, 'challenge', consentVersions.challenge)}</p>
      <p className="text-label text-muted">{join.agree}</p>
    </section>
  )
}

function Line({ icon, children }: { icon: 'check' | 'close'; children: string }) {
  return (
    <li className="flex items-start gap-2">
      <Icon name={icon} size={18} className={icon === 'check' ? 'mt-px text-accent' : 'mt-px text-muted'} />
      <span>{children}</span>
    </li>
  )
}
