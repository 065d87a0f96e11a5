/** For which team a challenge is, and against which others. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { mostTeamsAgainst } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { LiveSearchInput, useLiveSearch } from '../../../ui/live-search.tsx'
import { canManageChallenges, LineSkeletons } from '../../teams/index.ts'
import { foundTeams, myTeams } from '../../teams/queries.ts'
import type { ChallengeForm } from '../use-challenge-form.ts'
import type { Opponent } from '../values.ts'

interface TeamFieldsProps {
  form: ChallengeForm
}

export function TeamFields({ form }: TeamFieldsProps) {
  const scope = useWatch({ control: form.control, name: 'scope' })
  if (scope !== 'team' && scope !== 'teams') return null
  return (
    <>
      <TeamField form={form} isAgainst={scope === 'teams'} />
      {scope === 'teams' && <OpponentsField form={form} />}
    </>
  )
}

function TeamField({ form, isAgainst }: TeamFieldsProps & { isAgainst: boolean }) {
  const { fields } = useTexts().challenges
  const { data } = useQuery(myTeams)
  const teams = data?.filter(({ membership }) => canManageChallenges(membership?.role)) ?? []
  return (
    <Controller
      control={form.control}
      name="teamId"
      render={({ field, fieldState }) => (
        <Field label={isAgainst ? fields.ownTeam : fields.team} error={fieldState.error?.message}>
          {data && teams.length === 0 ? (
            <p className="text-note text-muted">{fields.noTeam}</p>
          ) : (
            <Select
              value={field.value ?? ''}
              onValue={(teamId) => {
                field.onChange(teamId === '' ? null : teamId)
                form.clearErrors('teamId')
              }}
              onBlur={field.onBlur}
              ref={field.ref}
              options={[
                { value: '', label: fields.chooseTeam },
                ...teams.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </Field>
      )}
    />
  )
}

function OpponentsField({ form }: TeamFieldsProps) {
  const { fields } = useTexts().challenges
  const [own, opponents] = useWatch({ control: form.control, name: ['teamId', 'opponents'] })
  const set = (next: Opponent[]) => {
    form.setValue('opponents', next, { shouldDirty: true })
    form.clearErrors('opponents')
  }
  const most = mostTeamsAgainst - 1
  return (
    <FieldGroup
      label={fields.opponents}
      hint={fields.opponentsHint(most)}
      error={form.formState.errors.opponents?.message}
    >
      {opponents.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {opponents.map((team) => (
            <li
              key={team.id}
              className="flex max-w-full items-center gap-1 rounded-control border border-accent bg-tint ps-3 font-[550]"
            >
              <bdi className="min-w-0 [overflow-wrap:anywhere]">{team.name}</bdi>
              <IconButton
                icon="close"
                label={fields.opponentRemove(team.name)}
                onClick={() => set(opponents.filter(({ id }) => id !== team.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {opponents.length < most && (
        <FindOpponents left={[own, ...opponents.map(({ id }) => id)]} onAdd={(team) => set([...opponents, team])} />
      )}
    </FieldGroup>
  )
}

const mostShown = 5

function FindOpponents({ left, onAdd }: { left: readonly (string | null)[]; onAdd: (team: Opponent) => void }) {
  const { fields } = useTexts().challenges
  const search = useLiveSearch()
  const read = useInfiniteQuery(foundTeams(search.asked))
  const found = read.data?.pages.flatMap(({ items }) => items).filter(({ id }) => !left.includes(id))
  return (
    <div className="rounded-control border border-line p-3">
      <LiveSearchInput
        search={search}
        aria-label={fields.opponentsSearch}
        placeholder={fields.opponentsSearch}
        // It looks, it does not send the form.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {found === undefined ? (
        <LineSkeletons count={2} shape="square" />
      ) : found.length === 0 ? (
        <p className="mt-3 text-note text-muted">{fields.opponentsNone}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line">
          {found.slice(0, mostShown).map(({ id, name, avatar }) => (
            <li key={id} className="flex min-h-14 items-center gap-3 py-1.5">
              <Avatar shape="square" size="small" name={name} src={avatar?.small} />
              <bdi className="min-w-0 flex-1 [overflow-wrap:anywhere]">{name}</bdi>
              <Button icon="plus" aria-label={fields.opponentAdd(name)} onClick={() => onAdd({ id, name })}>
                {fields.opponentAddShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
