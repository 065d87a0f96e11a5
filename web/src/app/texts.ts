/** Composes the modules' texts into the catalogue. A new module is one line in `modules`; its screens name it in routes.tsx. */
import type { TextLoaders } from '../platform/i18n/texts.ts'
import type { en } from './texts-en.ts'

const modules = {
  admin: {
    en: () => import('../modules/admin/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/admin/texts/de.ts').then((texts) => texts.de),
  },
  achievements: {
    en: () => import('../modules/achievements/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/achievements/texts/de.ts').then((texts) => texts.de),
  },
  identity: {
    en: () => import('../modules/identity/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/identity/texts/de.ts').then((texts) => texts.de),
  },
  body: {
    en: () => import('../modules/body/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/body/texts/de.ts').then((texts) => texts.de),
  },
  imports: {
    en: () => import('../modules/imports/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/imports/texts/de.ts').then((texts) => texts.de),
  },
  insights: {
    en: () => import('../modules/insights/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/insights/texts/de.ts').then((texts) => texts.de),
  },
  moderation: {
    en: () => import('../modules/moderation/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/moderation/texts/de.ts').then((texts) => texts.de),
  },
  notifications: {
    en: () => import('../modules/notifications/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/notifications/texts/de.ts').then((texts) => texts.de),
  },
  people: {
    en: () => import('../modules/profile/texts/people-en.ts').then((texts) => texts.en),
    de: () => import('../modules/profile/texts/people-de.ts').then((texts) => texts.de),
  },
  profile: {
    en: () => import('../modules/profile/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/profile/texts/de.ts').then((texts) => texts.de),
  },
  consents: {
    en: () => import('../modules/consents/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/consents/texts/de.ts').then((texts) => texts.de),
  },
  privacy: {
    en: () => import('../modules/privacy/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/privacy/texts/de.ts').then((texts) => texts.de),
  },
  teams: {
    en: () => import('../modules/teams/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/teams/texts/de.ts').then((texts) => texts.de),
  },
  challenges: {
    en: () => import('../modules/challenges/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/challenges/texts/de.ts').then((texts) => texts.de),
  },
  feed: {
    en: () => import('../modules/feed/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/feed/texts/de.ts').then((texts) => texts.de),
  },
  composer: {
    en: () => import('../modules/feed/texts/composer-en.ts').then((texts) => texts.en),
    de: () => import('../modules/feed/texts/composer-de.ts').then((texts) => texts.de),
  },
  report: {
    en: () => import('../modules/moderation/texts/report-en.ts').then((texts) => texts.en),
    de: () => import('../modules/moderation/texts/report-de.ts').then((texts) => texts.de),
  },
  reports: {
    en: () => import('../modules/moderation/texts/desk-en.ts').then((texts) => texts.en),
    de: () => import('../modules/moderation/texts/desk-de.ts').then((texts) => texts.de),
  },
  settings: {
    en: () => import('../modules/settings/texts/en.ts').then((texts) => texts.en),
    de: () => import('../modules/settings/texts/de.ts').then((texts) => texts.de),
  },
}

type Core = typeof en
type Modules = { [Name in keyof typeof modules]: Awaited<ReturnType<(typeof modules)[Name]['en']>> }
export type TextModule = keyof Modules

declare module '../platform/i18n/texts.ts' {
  interface Catalogue extends Core, Modules {}
}

export const textLoaders: TextLoaders = {
  core: {
    en: () => import('./texts-en.ts').then((texts) => texts.en),
    de: () => import('./texts-de.ts').then((texts) => texts.de),
  },
  modules,
}
