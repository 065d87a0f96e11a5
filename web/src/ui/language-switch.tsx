/** The other language, named in itself: for those who are not signed in and so have no settings. */
import { chooseLanguage, useLanguage } from '../platform/i18n/texts.ts'
import { languageNames } from '../platform/i18n/language-names.ts'
import { Button } from './button.tsx'

export function LanguageSwitch() {
  const other = useLanguage() === 'de' ? 'en' : 'de'
  return (
    <Button variant="quiet" icon="globe" lang={other} onClick={() => void chooseLanguage(other)}>
      {languageNames[other]}
    </Button>
  )
}
