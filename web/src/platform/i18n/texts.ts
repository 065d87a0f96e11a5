/**
 * The typed catalogue of every visible sentence. English is the shape, other languages satisfy it. What the frame says is
 * there from the start; a module's texts come with its screens. `Catalogue` is filled by the app (app/texts.ts), so that
 * this file knows no module.
 */
import { useSyncExternalStore } from 'react'
import type { Language } from '@setpoint/contract/common'

/** Module name -> its texts; extended by declaration merging in app/texts.ts. */
export interface Catalogue {}

type Load = () => Promise<object>
type ByLanguage = Record<Language, Load>

export interface TextLoaders {
  /** Several modules' texts in one file: those that every screen needs. */
  core: ByLanguage
  modules: Readonly<Record<string, ByLanguage>>
}

interface Loaded {
  language: Language
  texts: Catalogue
}

const storageKey = 'setpoint.language'
const listeners = new Set<() => void>()
const wanted = new Set<string>()
let loaders: TextLoaders | undefined
let current: Loaded | undefined

function loaded(): Loaded {
  if (!current) throw new Error('Texts are used before startTexts')
  return current
}

function become(next: Loaded) {
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The texts of the current language, by module: `useTexts().body.weighIn`. A module's are there on the screens that name it. */
export const useTexts = (): Catalogue => useSyncExternalStore(subscribe, loaded).texts
/** The current language. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, loaded).language
/** The texts outside of a component. */
export const currentTexts = (): Catalogue => loaded().texts
/** The language outside of a component. */
export const currentLanguage = (): Language => loaded().language

/** What the person chose here before, else the first of the browser's languages that exists, else English. */
export function preferredLanguage(): Language {
  const tags = [globalThis.localStorage?.getItem(storageKey), ...(globalThis.navigator?.languages ?? [])]
  for (const tag of tags) {
    const language = tag?.slice(0, 2).toLowerCase()
    if (language === 'en' || language === 'de') return language
  }
  return 'en'
}

/** Loads what every screen needs; to be awaited before anything is drawn. */
export async function startTexts(from: TextLoaders, language = preferredLanguage()): Promise<void> {
  loaders = from
  await setLanguage(language)
}

/** Loads modules' texts, at once where they are there already. */
export async function loadTexts(modules: readonly string[]): Promise<void> {
  const { language, texts } = loaded()
  const missing = modules.filter((name) => !(name in texts))
  for (const name of missing) wanted.add(name)
  if (missing.length === 0) return
  const parts = await Promise.all(missing.map((name) => moduleTexts(name, language)))
  if (loaded().language !== language) return loadTexts(modules)
  become({ language, texts: Object.assign({}, loaded().texts, ...parts) as Catalogue })
}

async function moduleTexts(name: string, language: Language): Promise<object> {
  const module = loaders?.modules[name]
  if (!module) throw new Error(`app/texts.ts has no texts of ${name}`)
  return { [name]: await module[language]() }
}

let chosen = false

/** Switches to what a person asked for; whoever takes them somewhere else then should say so. */
export async function chooseLanguage(language: Language): Promise<void> {
  chosen = true
  await setLanguage(language)
}

/** Whether a person asked for the language since this was asked last. */
export function wasChosen(): boolean {
  const answer = chosen
  chosen = false
  return answer
}

/** Switches the language at once and remembers it on this device. */
export async function setLanguage(language: Language): Promise<void> {
  if (!loaders || current?.language === language) return
  const parts = await Promise.all([loaders.core[language](), ...[...wanted].map((name) => moduleTexts(name, language))])
  if (typeof document !== 'undefined') {
    document.documentElement.lang = language
    localStorage.setItem(storageKey, language)
  }
  become({ language, texts: Object.assign({}, ...parts) as Catalogue })
}
