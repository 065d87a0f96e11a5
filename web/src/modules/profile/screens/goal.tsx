/** The goal, in the settings. */
import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import type { Me } from '@setpoint/contract/profile'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { GoalFields, goalOf, type GoalValues } from '../parts/goal-fields.tsx'
import { MeForm } from '../parts/me-form.tsx'
import { weightStats } from '../queries.ts'

export function Goal() {
  const { profile } = useTexts()
  return (
    <MeForm valuesOf={goalOf} refused={{ goalWeight: profile.goal.tooLowTitle, goalDate: profile.refused.goalDate }}>
      {(form, person) => <GoalForm form={form} person={person} />}
    </MeForm>
  )
}

function GoalForm({ form, person }: { form: UseFormReturn<GoalValues>; person: Me }) {
  const { profile } = useTexts()
  const stats = useQuery(weightStats)
  const clear = () => {
    form.setValue('goalWeight', null, { shouldDirty: true })
    form.setValue('goalDate', null, { shouldDirty: true })
  }
  return (
    <>
      <GoalFields
        control={form.control}
        height={person.height}
        weight={stats.data?.trendWeight ?? stats.data?.currentWeight ?? null}
        onDay={(day) => form.setValue('goalDate', day, { shouldDirty: true, shouldValidate: true })}
      />
      {person.goalWeight !== null && (
        <div>
          <Button icon="trash" onClick={clear}>
            {profile.goal.remove}
          </Button>
        </div>
      )}
    </>
  )
}
