/** Composes the modules' texts into the catalogue; one file a language is loaded. */
import type { CatalogueLoaders } from '../platform/i18n/texts.ts'
import type { en } from './texts-en.ts'

type AllTexts = typeof en

declare module '../platform/i18n/texts.ts' {
  interface Catalogue extends AllTexts {}
}

export const catalogueLoaders: CatalogueLoaders = {
  en: () => import('./texts-en.ts').then((module) => module.en),
  de: () => import('./texts-de.ts').then((module) => module.de),
}
