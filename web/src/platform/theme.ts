/** Light, dark, or as the system has it; set before the first paint by the script in index.html. */
import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'
export const themeKey = 'setpoint.theme'

const listeners = new Set<() => void>()
const systemIsDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)')

function stored(): Theme {
  const kept = globalThis.localStorage?.getItem(themeKey)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

function resolve(theme: Theme): 'light' | 'dark' {
  if (theme !== 'system') return theme
  return systemIsDark?.matches ? 'dark' : 'light'
}

function apply() {
  const resolved = resolve(stored())
  document.documentElement.dataset['theme'] = resolved
  const colour = resolved === 'dark' ? '#0e1312' : '#f6f5f1'
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', colour)
  for (const listener of listeners) listener()
}
systemIsDark?.addEventListener('change', apply)

/** Chooses the theme at once and remembers it on this device. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(themeKey)
  else localStorage.setItem(themeKey, theme)
  apply()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was chosen, how to choose, and what is seen now. */
export function useTheme(): [theme: Theme, setTheme: (theme: Theme) => void, resolved: 'light' | 'dark'] {
  const theme = useSyncExternalStore(subscribe, stored)
  const resolved = useSyncExternalStore(subscribe, () => resolve(stored()))
  return [theme, setTheme, resolved]
}
