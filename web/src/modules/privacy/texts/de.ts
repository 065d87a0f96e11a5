/** Wörter vom Mitnehmen der eigenen Daten und vom Gehen. */
import type { en } from './en.ts'

export const de: typeof en = {
  data: {
    note: 'Worin du eingewilligt hast, alle deine Daten in einer Datei, und der Ausgang.',
  },
  export: {
    title: 'Nimm deine Daten mit',
    note: 'Eine Zip-Datei mit allem, was über dich aufbewahrt wird: Wägungen, Fotos, Profil, Einwilligungen und mehr, als JSON und CSV, mit einer README, die jede Datei erklärt.',
    make: 'Archiv erstellen',
    failed: 'Deine Archive konnten nicht geladen werden',
    startFailed: 'Das Archiv konnte nicht begonnen werden. Bitte versuch es noch einmal.',
    queued: 'Gleich geht es los …',
    running: 'Dein Archiv wird erstellt',
    runningNote: 'Du kannst diese Seite verlassen; du bekommst eine Mail, wenn es fertig ist.',
    runningNoteNoMail: 'Du kannst diese Seite verlassen und später wiederkommen.',
    progress: 'Fortschritt deines Archivs',
    cancel: 'Abbrechen',
    ready: 'Dein Archiv ist fertig',
    until: (day, time) => `Du kannst es bis ${day}, ${time} herunterladen. Danach wird es hier gelöscht.`,
    download: (size) => `Herunterladen (${size})`,
    downloadFailed: 'Das Herunterladen konnte nicht beginnen. Bitte versuch es noch einmal.',
    remove: 'Hier löschen',
    removed: 'Das Archiv ist gelöscht',
    removeFailed: 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
    brokenTitle: 'Das Archiv konnte nicht erstellt werden',
    broken:
      'Eine Weile wird es von selbst noch einmal versucht. Wird es nicht besser, fang neu an, oder sag dem Betreiber Bescheid.',
    again: 'Neu anfangen',
    nextAt: (day, time) => `Das nächste kannst du ab ${day}, ${time} erstellen.`,
    careful: 'Die Datei ist nicht verschlüsselt. Bewahre sie dort auf, wo nur du sie lesen kannst.',
    history: 'Frühere Archive',
    states: {
      queued: 'Wartet',
      running: 'Wird erstellt',
      ready: 'Fertig',
      expired: 'Nach drei Tagen gelöscht',
      cancelled: 'Von dir abgebrochen oder gelöscht',
      failed: 'Hat nicht geklappt',
    },
  },
  erasure: {
    title: 'Konto löschen',
    note: 'Du gehst, und alles von dir geht mit.',
    steps: [
      'Sofort: Niemand sieht dich mehr, und deine anderen Geräte und Programme werden abgemeldet.',
      '30 Tage lang: Du kannst dich anmelden, deine Daten mitnehmen und es dir anders überlegen.',
      'Danach: Alles wird gelöscht, und der Schlüssel, mit dem deine Einträge versiegelt sind, wird vernichtet. So sind sie auch in alten Sicherungen nicht mehr lesbar.',
    ],
    backups:
      'Deine E-Mail-Adresse und dein Benutzername sind nicht versiegelt: Sie stehen in älteren Sicherungen, bis diese gelöscht werden.',
    ask: 'Mein Konto löschen',
    confirmTitle: 'Konto löschen?',
    confirm: 'Du hast 30 Tage, es dir anders zu überlegen: Melde dich an und drück auf „Konto behalten“.',
    failed: 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
    lastAdmin: 'Niemand sonst verwaltet dieses Setpoint. Mach erst jemand anderen zum Admin, dann kannst du gehen.',
  },
  leaving: {
    name: 'Dein Konto wird gelöscht',
    title: (day) => `Dein Konto wird am ${day} gelöscht`,
    note: 'Bis dahin ist alles noch da, und niemand außer dir kann es sehen.',
    keep: 'Konto behalten',
    keepNote: 'Doch nicht? Dann ist alles wieder wie vorher. Andere Geräte und Programme müssen sich neu anmelden.',
    kept: 'Willkommen zurück: Dein Konto bleibt',
    failed: 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
    logOut: 'Abmelden',
  },
}
