/** The living page: every part of the design system in every state, in the theme, units and language chosen on top. */
import { Suspense } from 'react'
import { setLanguage, useLanguage } from '../../platform/i18n/texts.ts'
import { setPreferences, usePreferences } from '../../platform/preferences.ts'
import { useTheme } from '../../platform/theme.ts'
import { PageHeader } from '../card.tsx'
import { Segmented } from '../choice.tsx'
import { Skeleton } from '../states.tsx'
import { ButtonSection, ChoiceSection, FieldSection, FileSection, QuantitySection } from './controls.tsx'
import { ChartSection, FigureSection, IconSection, PictureSection, StateSection, TableSection } from './displays.tsx'
import { OverlaySection } from './overlays.tsx'

const same = <Value extends string>(...values: Value[]) => values.map((value) => ({ value, label: value }))

export function GalleryScreen() {
  const [theme, setTheme] = useTheme()
  const language = useLanguage()
  const { weightUnit, lengthUnit, timeZone } = usePreferences()
  return (
    <main className="mx-auto max-w-[1200px] px-4 py-6 md:px-9">
      <PageHeader
        title="Parts"
        note="Every part of the design system in every state."
        actions={
          <>
            <Segmented label="Theme" value={theme} onValue={setTheme} options={same('system', 'light', 'dark')} />
            <Segmented
              label="Weight unit"
              value={weightUnit}
              onValue={(unit) => setPreferences({ timeZone, lengthUnit, weightUnit: unit })}
              options={same('kg', 'lb', 'st')}
            />
            <Segmented
              label="Length unit"
              value={lengthUnit}
              onValue={(unit) => setPreferences({ timeZone, lengthUnit: unit, weightUnit })}
              options={same('cm', 'in')}
            />
            <Segmented
              label="Language"
              value={language}
              onValue={(next) => void setLanguage(next)}
              options={same('en', 'de')}
            />
          </>
        }
      />
      <FigureSection />
      <Suspense fallback={<Skeleton className="h-100" />}>
        <ChartSection />
      </Suspense>
      <ButtonSection />
      <FieldSection />
      <QuantitySection />
      <ChoiceSection />
      <StateSection />
      <TableSection />
      <OverlaySection />
      <PictureSection />
      <FileSection />
      <IconSection />
    </main>
  )
}
