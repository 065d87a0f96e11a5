/** Units, language and time zone, in the settings. */
import { useQuery } from '@tanstack/react-query'
import type { Language } from '@setpoint/contract/common'
import { useOnline } from '../../../platform/connection.ts'
import { setLanguage, useLanguage, useTexts } from '../../../platform/i18n/texts.ts'
import { Card, Stack } from '../../../ui/card.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useFailureText } from '../../identity/index.ts'
import { MeForm } from '../parts/me-form.tsx'
import { LanguageField, MeasureFields, TimeZoneField, unitsOf } from '../parts/unit-fields.tsx'
import { me, useSaveMe } from '../queries.ts'

export function Units() {
  const { profile } = useTexts()
  return (
    <Stack>
      <MeForm valuesOf={unitsOf} refused={{ timeZone: profile.refused.timeZone }}>
        {(form) => (
          <>
            <MeasureFields control={form.control} />
            <TimeZoneField control={form.control} />
          </>
        )}
      </MeForm>
      <LanguageCard />
    </Stack>
  )
}

/** Counts at once, and on every device as soon as the profile has it. */
function LanguageCard() {
  const language = useLanguage()
  const saving = useSaveMe()
  const failureText = useFailureText()
  const online = useOnline()
  const isKnown = useQuery(me).data !== undefined
  const choose = async (next: Language) => {
    await setLanguage(next)
    try {
      await saving.mutateAsync({ change: { language: next } })
    } catch (error) {
      await setLanguage(language)
      toast({ message: failureText(error), tone: 'warn' })
    }
  }
  return (
    <Card>
      <LanguageField
        value={language}
        disabled={!isKnown || !online || saving.isPending}
        onValue={(next) => void choose(next)}
      />
    </Card>
  )
}
