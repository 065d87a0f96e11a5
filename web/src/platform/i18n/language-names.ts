import type { Language } from '@setpoint/contract/common'

/** Every language by its own name, the same in all of them. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch' }
