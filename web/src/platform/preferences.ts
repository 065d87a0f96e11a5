/** The person's units, zone and language on this device; the profile is copied here as soon as it is known. */
import { useMemo, useSyncExternalStore } from 'react'
import { formatFor, type Format, type Preferences } from './format.ts'
import { useLanguage } from './i18n/texts.ts'

type Stored = Omit<Preferences, 'language'>

const storageKey = 'setpoint.units'
const listeners = new Set<() => void>()
let stored: Stored = read()

function read(): Stored {
  const guessed: Stored = {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...guessedUnits(globalThis.navigator?.language ?? 'en'),
  }
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(storageKey) ?? 'null')
    return isStored(kept) ? kept : guessed
  } catch {
    return guessed
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false
  const { timeZone, weightUnit, lengthUnit } = value as Record<string, unknown>
  return (
    typeof timeZone === 'string' &&
    (weightUnit === 'kg' || weightUnit === 'lb' || weightUnit === 'st') &&
    (lengthUnit === 'cm' || lengthUnit === 'in')
  )
}

/** Units people use where that language tag is spoken. */
export function guessedUnits(tag: string): Pick<Stored, 'weightUnit' | 'lengthUnit'> {
  if (/-(US|LR|MM)\b/i.test(tag)) return { weightUnit: 'lb', lengthUnit: 'in' }
  return { weightUnit: 'kg', lengthUnit: 'cm' }
}

/** Takes over the profile's units and zone and remembers them on this device. */
export function setPreferences(next: Stored): void {
  if (
    next.timeZone === stored.timeZone &&
    next.weightUnit === stored.weightUnit &&
    next.lengthUnit === stored.lengthUnit
  )
    return
  stored = { timeZone: next.timeZone, weightUnit: next.weightUnit, lengthUnit: next.lengthUnit }
  globalThis.localStorage?.setItem(storageKey, JSON.stringify(stored))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Units, zone and language in force. */
export function usePreferences(): Preferences {
  const units = useSyncExternalStore(subscribe, () => stored)
  const language = useLanguage()
  return useMemo(() => ({ ...units, language }), [units, language])
}

let known: Format | undefined

/** One for all who ask: what `Intl` needs for it costs a hundred times more to make than to use. */
function formatInForce(preferences: Preferences): Format {
  const { language, timeZone, weightUnit, lengthUnit } = preferences
  const last = known?.preferences
  const isSame =
    last?.language === language &&
    last.timeZone === timeZone &&
    last.weightUnit === weightUnit &&
    last.lengthUnit === lengthUnit
  if (!known || !isSame) known = formatFor(preferences)
  return known
}

/** Every way to write a value for this person: `format.weight(kg)`, `format.relativeDay(day)`… */
export const useFormat = (): Format => formatInForce(usePreferences())
