/** Wörter des Rahmens der Einstellungen, des Aussehens und der Seite über Setpoint. */
import type { en } from './en.ts'

export const de: typeof en = {
  title: 'Einstellungen',
  sections: 'Bereiche der Einstellungen',
  back: 'Einstellungen',
  admin: 'Verwaltung',
  adminNote: 'Personen, und was die Verwaltung tat',
  groups: { you: 'Du', account: 'Konto', app: 'App' },
  names: {
    profile: 'Profil',
    units: 'Einheiten, Sprache, Zeitzone',
    goal: 'Ziel',
    privacy: 'Privatsphäre',
    blocked: 'Blockierte und stummgeschaltete Personen',
    email: 'E-Mail',
    data: 'Einwilligungen und Daten',
    security: 'Passwort und Anmeldung',
    sessions: 'Geräte',
    tokens: 'Persönliche Zugriffstokens',
    log: 'Sicherheitsprotokoll',
    appearance: 'Aussehen',
    about: 'Über Setpoint',
  },
  appearance: {
    title: 'Aussehen',
    note: 'Gilt sofort und nur auf diesem Gerät.',
    label: 'Farben',
    themes: {
      system: { label: 'Automatisch', note: 'Folgt der Einstellung deines Geräts' },
      light: { label: 'Hell', note: 'Immer hell' },
      dark: { label: 'Dunkel', note: 'Immer dunkel' },
    },
  },
  about: {
    title: 'Über Setpoint',
    note: 'Das Zuhause deiner Fitness, selbst betrieben.',
    version: 'Version',
    licence: 'Lizenz',
    licenceName: 'Apache-Lizenz 2.0',
    api: 'API-Dokumentation',
    apiNote: 'Alles, was die App tut, können auch deine eigenen Programme.',
    apiLink: 'Zur API-Dokumentation',
    server: 'Server',
    yours: 'Deine Daten',
    yoursNote:
      'Nimm sie mit, wann immer du willst: alle in einem Archiv unter Einwilligungen und Daten, die Gewichte als CSV unter Körper.',
  },
}
