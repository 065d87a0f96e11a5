/** Units, language and time zone, in the settings. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { MeForm } from '../parts/me-form.tsx'
import { UnitFields, unitsOf } from '../parts/unit-fields.tsx'

export function Units() {
  const { profile } = useTexts()
  return (
    <MeForm valuesOf={unitsOf} refused={{ timeZone: profile.refused.timeZone }}>
      {(form) => <UnitFields control={form.control} />}
    </MeForm>
  )
}
