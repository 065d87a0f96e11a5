/** What a user agent says of the device, short enough for a list: 'Firefox on Linux'. Display only, never trusted. */

// The first that fits: browsers name the ones they imitate, so the imitators come first.
const programs: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOPiOS\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'macOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

/** Never empty, at most 60 characters, a single line. */
export function deviceOf(userAgent: string | null): string {
  if (userAgent === null) return 'Unknown device'
  const program = nameIn(programs, userAgent)
  const system = nameIn(systems, userAgent)
  if (program && system) return `${program} on ${system}`
  return program ?? system ?? toolName(userAgent)
}

/** Whether it says that it is one of the browsers above: those keep cookies. */
export const isBrowser = (userAgent: string | null): boolean =>
  userAgent !== null && nameIn(programs, userAgent) !== undefined

const nameIn = (names: typeof programs, userAgent: string) => names.find(([pattern]) => pattern.test(userAgent))?.[1]

/** `curl/8.9` -> 'curl'. */
const toolName = (userAgent: string) => /^[\w .-]{1,60}/.exec(userAgent)?.[0].trim() || 'Unknown device'
