/** Light, dark, or as the device has it. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useTheme } from '../../../platform/theme.ts'
import { Card } from '../../../ui/card.tsx'
import { RadioCards } from '../../../ui/choice.tsx'
import { FieldGroup } from '../../../ui/field.tsx'

const themes = [
  { value: 'system', icon: 'device' },
  { value: 'light', icon: 'sun' },
  { value: 'dark', icon: 'moon' },
] as const

export function Appearance() {
  const { settings } = useTexts()
  const [theme, setTheme] = useTheme()
  return (
    <Card>
      <FieldGroup label={settings.appearance.label}>
        <RadioCards
          value={theme}
          onValue={setTheme}
          options={themes.map((option) => ({ ...option, ...settings.appearance.themes[option.value] }))}
        />
      </FieldGroup>
    </Card>
  )
}
