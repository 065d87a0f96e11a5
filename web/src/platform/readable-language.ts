import { isLocale } from './format.ts'

/**
 * Gives `navigator.language` a tag that `Intl` takes. Where the system's locale is POSIX, browsers say 'en-US@posix', and the library
 * of the charts, which formats in that language as it loads, would take the screen with it. To be called before that.
 */
export function giveReadableLanguage(): void {
  if (isLocale(navigator.language)) return
  Object.defineProperty(navigator, 'language', {
    value: navigator.languages.find(isLocale) ?? 'en',
    configurable: true,
  })
}
