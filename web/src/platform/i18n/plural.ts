/** Plural forms by the language's own rules. */
import type { Language } from '@setpoint/contract/common'

type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** `const plural = pluralIn('en'); plural(3, { one: '# day', other: '# days' })` is '3 days'; # is the number, formatted. */
export function pluralIn(language: Language) {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (count: number, forms: Forms): string =>
    (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count))
}
