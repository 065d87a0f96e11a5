/** Wörter des Rahmens und der Startseite. */
import { pluralIn } from '../../platform/i18n/plural.ts'
import type { en } from './en.ts'

const plural = pluralIn('de')

export const de: typeof en = {
  name: 'Setpoint',
  title: (screen) => `${screen} · Setpoint`,
  skip: 'Zum Inhalt springen',
  mainMenu: 'Hauptmenü',
  today: 'Heute',
  body: 'Körper',
  community: 'Community',
  settings: 'Einstellungen',
  admin: 'Verwaltung',
  me: 'Ich',
  notifications: 'Mitteilungen',
  unread: (count, more) => `${more ? 'mehr als ' : ''}${count} ungelesen`,
  achieved: 'Ein neuer Erfolg steht in deinem Regal.',
  badged: 'Ein Team hat dir ein Abzeichen verliehen.',
  manyAchieved: (count) => `${count} neue stehen in deinem Regal.`,
  add: 'Hinzufügen',
  logIn: 'Anmelden',
  register: 'Konto anlegen',
  weighIn: 'Wiegen',
  titles: {
    landing: 'Das Zuhause deiner Fitness, selbst betrieben',
    gallery: 'Bausteine',
    notFound: 'Nicht gefunden',
  },
  offline: 'Du bist offline',
  offlineNote: 'Was du einträgst, bleibt erhalten und wird später gesendet.',
  outbox: (count) =>
    plural(count, { one: '# Eintrag wartet auf das Senden', other: '# Einträge warten auf das Senden' }),
  outboxTitle: 'Noch zu senden',
  outboxEmpty: 'Alles ist gesendet',
  outboxNote: 'Auf diesem Gerät gespeichert; wird der Reihe nach gesendet, sobald eine Verbindung besteht.',
  refused: (count) =>
    plural(count, { one: '# Eintrag wurde nicht angenommen', other: '# Einträge wurden nicht angenommen' }),
  refusedItem: 'Vom Server nicht angenommen',
  waitingItem: 'Wartet',
  discard: 'Verwerfen',
  resend: 'Noch einmal senden',
  show: 'Zeigen',
  sentLater: 'Hier gespeichert. Es wird gesendet, sobald du wieder online bist.',
  updateReady: 'Eine neue Version von Setpoint ist bereit.',
  update: 'Neu laden',
  insecure:
    'Diese Verbindung ist nicht verschlüsselt. Nutze sie nur im eigenen Netz, oder bitte den Betreiber, HTTPS einzuschalten.',
  languageOfProfile: 'In der Sprache deines Profils.',
  languageFailed: 'Die Sprache konnte nicht gespeichert werden. Versuch es in den Einstellungen noch einmal.',
  crashed: 'Diese Ansicht funktioniert nicht mehr',
  crashedNote:
    'Was du eingegeben und gespeichert hast, ist sicher. Lade die Seite neu; geschieht es wieder, sag es dem Betreiber.',
  reload: 'Seite neu laden',
  loadFailed: 'Diese Ansicht konnte nicht geladen werden',
  notFoundTitle: 'Hier ist nichts',
  notFoundNote: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.',
  goHome: 'Zur Startseite',
  notAllowed: 'Bitte melde dich an, um das zu sehen',
  landing: {
    headline: 'Den Trend sehen, nicht das Rauschen.',
    lead: 'Dein Gewicht springt von einem Morgen zum nächsten um ein Kilo, und das meiste davon ist Wasser. Setpoint liest den Verlauf darunter, sagt, wie sicher er ist, und wann du ankommst.',
    chartLabel:
      'Ein gezeichnetes Beispiel: Blasse Punkte streuen Tag für Tag um eine ruhige Linie, die langsam fällt, als gestrichelte Vorhersage mit breiter werdendem Band weiterläuft und das Ziel trifft.',
    chartNote: 'Nur ein Beispiel, keine echten Daten.',
    chartDots: 'Wägungen',
    chartTrend: 'Trend',
    chartForecast: 'Vorhersage',
    chartGoal: 'Ziel',
    points: [
      {
        title: 'Ein ehrlicher Trend',
        text: 'Zur Linie gehört der Bereich, in dem sie wirklich liegen kann, und zur Vorhersage ihre Wahrscheinlichkeit. Reichen die Daten nicht, steht das da.',
      },
      {
        title: 'Zweimal tippen, online oder nicht',
        text: 'Wiegen mit einem Daumen, auch im Keller ohne Netz. Es bleibt auf dem Telefon und wird gesendet, sobald du zurück bist.',
      },
      {
        title: 'Dein Verlauf kommt mit',
        text: 'Bring deine Daten aus Libra, Withings, Renpho, MyFitnessPal, openScale, Happy Scale, Apple Health oder jeder CSV-Datei mit, und exportiere alles, wann immer du willst.',
      },
      {
        title: 'Nur deins',
        text: 'Zahlen, Notizen und Fotos liegen verschlüsselt unter deinem eigenen Schlüssel. Keine Werbung, kein Tracking.',
      },
    ],
    hostTitle: 'Quelloffen, auf einem Rechner deiner Wahl',
    hostText:
      'Setpoint läuft mit einem Befehl auf einem kleinen Rechner zu Hause oder einem gemieteten Server. Der Quelltext steht unter der Apache-2.0-Lizenz; was es tut, lässt sich nachlesen.',
    apiDocs: 'Zur API-Dokumentation',
    already: 'Schon ein Konto?',
  },
}
