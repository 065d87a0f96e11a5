/**
 * The typed catalogue of every visible sentence. English is the shape, other languages satisfy it. `Catalogue` is filled
 * by the app (app/texts.ts), so that this file knows no module.
 */
import { useSyncExternalStore } from 'react'
import type { Language } from '@setpoint/contract/common'

/** Module name -> its texts; extended by declaration merging in app/texts.ts. */
// eslint-disable-next-line typescript/no-empty-object-type -- an interface is what declaration merging needs
export interface Catalogue {}

export type CatalogueLoaders = Record<Language, () => Promise<Catalogue>>

interface Loaded {
  language: Language
  texts: Catalogue
}

const storageKey = 'setpoint.language'
const listeners = new Set<() => void>()
let loaders: CatalogueLoaders | undefined
let current: Loaded | undefined

function loaded(): Loaded {
  if (!current) throw new Error('Texts are used before startTexts')
  return current
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The texts of the current language, by module: `useTexts().body.weighIn`. */
export const useTexts = (): Catalogue => useSyncExternalStore(subscribe, loaded).texts
/** The current language. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, loaded).language
/** The texts outside of a component. */
export const currentTexts = (): Catalogue => loaded().texts
/** The language outside of a component. */
export const currentLanguage = (): Language => loaded().language

/** What the person chose here before, else the first of the browser's languages that exists, else English. */
export function preferredLanguage(): Language {
  const wanted = [globalThis.localStorage?.getItem(storageKey), ...(globalThis.navigator?.languages ?? [])]
  for (const tag of wanted) {
    const language = tag?.slice(0, 2).toLowerCase()
    if (language === 'en' || language === 'de') return language
  }
  return 'en'
}

/** Loads the first catalogue; to be awaited before anything is drawn. */
export async function startTexts(from: CatalogueLoaders, language = preferredLanguage()): Promise<void> {
  loaders = from
  await setLanguage(language)
}

/** Switches the language at once and remembers it on this device. */
export async function setLanguage(language: Language): Promise<void> {
  if (!loaders || current?.language === language) return
  const texts = await loaders[language]()
  current = { language, texts }
  if (typeof document === 'undefined') return
  document.documentElement.lang = language
  localStorage.setItem(storageKey, language)
  for (const listener of listeners) listener()
}
