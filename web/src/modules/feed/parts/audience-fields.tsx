/** Who sees it, in words; for a team, which. */
import { useQuery } from '@tanstack/react-query'
import type { PostVisibility } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { TextLink } from '../../../ui/button.tsx'
import { RadioCards, Select } from '../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { audienceIcon } from '../looks.ts'
import { myTeams } from '../queries.ts'

interface AudienceFieldsProps {
  visibility: PostVisibility
  teamId: string | null
  error: string | undefined
  onChoose: (choice: { visibility: PostVisibility; teamId: string | null }) => void
}

const audiences = ['public', 'followers', 'team'] as const

export function AudienceFields({ visibility, teamId, error, onChoose }: AudienceFieldsProps) {
  const { composer, feed } = useTexts()
  const { data } = useQuery(myTeams)
  const teams = data?.filter(({ membership }) => membership !== null) ?? []
  const choose = (next: PostVisibility) =>
    onChoose({ visibility: next, teamId: next === 'team' ? (teamId ?? teams[0]?.id ?? null) : null })
  const isKnown = teams.some(({ id }) => id === teamId)
  return (
    <div className="grid gap-3">
      <FieldGroup label={composer.audience}>
        <RadioCards<PostVisibility>
          columns={3}
          value={visibility}
          onValue={choose}
          options={audiences.map((value) => ({
            value,
            label: composer.audiences[value].label,
            note: composer.audiences[value].note,
            icon: audienceIcon[value],
          }))}
        />
      </FieldGroup>
      {visibility === 'team' &&
        (teams.length > 0 ? (
          <Field label={composer.team} error={error}>
            <Select
              value={isKnown ? (teamId ?? '') : ''}
              onValue={(id) => onChoose({ visibility, teamId: id === '' ? null : id })}
              options={[
                ...(isKnown ? [] : [{ value: '', label: composer.teamProblem }]),
                ...teams.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </Field>
        ) : (
          <p className="text-note text-muted">
            {composer.noTeam} <TextLink href="/teams">{feed.empty.findTeam}</TextLink>
          </p>
        ))}
    </div>
  )
}
