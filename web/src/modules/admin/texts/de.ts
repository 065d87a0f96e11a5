/** Wörter der Verwaltung. */
import { pluralIn } from '../../../platform/i18n/plural.ts'
import type { en } from './en.ts'

const plural = pluralIn('de')

export const de: typeof en = {
  title: 'Verwaltung',
  sections: 'Bereiche der Verwaltung',
  names: { users: 'Personen', log: 'Verwaltungsprotokoll' },
  onlyTitle: 'Nur für die Verwaltung',
  only: 'Die Verwaltung ist für die, die sich um dieses Setpoint kümmern. Wenn du dazugehören solltest, frag den Betreiber.',
  factorTitle: 'Noch ein Nachweis, bitte',
  factor:
    'Wer verwaltet, braucht einen zweiten Faktor. Richte einen ein, oder weise den nach, den du hast; dann öffnet sich das hier.',
  factorAction: 'Zum zweiten Faktor',
  any: 'Alle',
  roles: { member: 'Mitglied', coach: 'Coach', admin: 'Admin' },
  states: { active: 'Aktiv', suspended: 'Gesperrt', unverified: 'Nicht bestätigt', erasing: 'Wird bald gelöscht' },
  untilLifted: 'Bis zur Aufhebung',
  untilDay: (when) => `Bis ${when}`,
  acts: {
    'role-changed': 'Rolle geändert',
    suspended: 'Gesperrt',
    'suspension-lifted': 'Sperre aufgehoben',
    'logged-out': 'Überall abgemeldet',
    'security-log-read': 'Sicherheitsprotokoll gelesen',
  },
  users: {
    note: 'Konten, und wer hereinkommt. Was Leute über sich eintragen, sieht niemand.',
    search: 'Suche',
    searchHint: 'Name, E-Mail oder ID',
    role: 'Rolle',
    state: 'Zustand',
    sort: 'Reihenfolge',
    sorts: { newest: 'Neueste zuerst', oldest: 'Älteste zuerst', username: 'Nach Name', email: 'Nach E-Mail' },
    found: (count, more) =>
      more ? 'Mehr als 10.000 Personen' : plural(count, { one: '# Person', other: '# Personen' }),
    caption: 'Personen',
    username: 'Benutzername',
    email: 'E-Mail',
    since: 'Seit',
    lastUsed: 'Zuletzt da',
    nowhere: 'Nicht angemeldet',
    failed: 'Die Personen konnten nicht geladen werden',
    emptyTitle: 'Niemand gefunden',
    empty: 'Suche nach einem Teil des Namens oder der E-Mail, oder sieh dir alle an.',
    all: 'Alle zeigen',
  },
  log: {
    note: 'Alles, was die Verwaltung getan hat, mit dem Grund. Niemand kann es ändern.',
    kind: 'Was getan wurde',
    failed: 'Das Verwaltungsprotokoll konnte nicht geladen werden',
    emptyTitle: 'Noch ist nichts geschehen',
    empty: 'Rollenwechsel, Sperren und dergleichen stehen dann hier.',
    operator: 'Vom Betreiber, auf dem Server',
    by: (name) => `Von ${name}`,
    erased: 'gelöschtes Konto',
    fromTo: (before, after) => `${before} → ${after}`,
    quoted: (reason) => `„${reason}“`,
  },
}
