/** Words of following and finding people. */
import { pluralIn } from '../../../platform/i18n/plural.ts'
import type { en } from './people-en.ts'

const plural = pluralIn('de')

export const de: typeof en = {
  title: 'Personen',
  note: 'Wem du folgst, wer dir folgt, und wie du andere findest.',
  shows: 'Listen von Personen',
  tabs: { find: 'Finden', following: 'Gefolgt', followers: 'Follower', requests: 'Anfragen' },
  counted: (name, count) => `${name} (${count})`,
  followers: (count) => plural(count, { one: '# Follower', other: '# Follower' }),
  following: (count) => plural(count, { one: 'folgt #', other: 'folgt #' }),
  followsYou: 'Folgt dir',
  failed: 'Das hat nicht geklappt. Bitte versuche es noch einmal.',
  gone: 'Diese Person ist nicht mehr da.',
  tooMany: 'Du folgst 10.000 Personen. Entfolge erst jemandem.',
  follow: {
    start: 'Folgen',
    startLabel: (name) => `${name} folgen`,
    started: (name) => `Du folgst ${name}`,
    asked: (name) => `${name} wird gefragt, ob du folgen darfst`,
    requested: 'Angefragt',
    requestedLabel: (name) => `Anfrage an ${name} zurücknehmen`,
    takenBack: 'Die Anfrage ist zurückgenommen',
    following: 'Gefolgt',
    followingLabel: (name) => `${name} nicht mehr folgen`,
    question: (name) => `${name} nicht mehr folgen?`,
    what: 'Du siehst nicht mehr, was nur Followern gezeigt wird. Es wird nicht mitgeteilt. Wer gefragt werden möchte, muss neu gefragt werden.',
    stop: 'Nicht mehr folgen',
    stopped: (name) => `Du folgst ${name} nicht mehr`,
  },
  search: {
    label: 'Benutzername oder Name',
    hint: 'Zwei Zeichen oder mehr. Gefunden wird nur, wer gefunden werden möchte.',
    failed: 'Die Suche hat nicht geklappt',
    tooMany: 'Das waren viele Suchen. Bitte warte eine Weile; so kann niemand die Liste der Mitglieder abschreiben.',
    found: (count, isAll) =>
      isAll
        ? plural(count, { one: '# Person gefunden', other: '# Personen gefunden' })
        : 'Mehr als 100 Personen; gib mehr vom Namen ein',
    emptyTitle: 'Niemand gefunden',
    empty:
      'Prüfe die Schreibweise. Wer nicht gefunden werden möchte, ist über die Adresse der eigenen Seite erreichbar.',
  },
  suggestions: {
    title: 'Vielleicht kennst du sie',
    note: 'Ihnen folgen mindestens zwei Personen, denen du folgst. Sonst wird nichts angesehen: keine Kontakte, keine Orte, keine Besuche.',
    why: (name, others) =>
      others === 0
        ? `${name} folgt dieser Person`
        : plural(others, {
            one: `Ihr folgen ${name} und # andere Person, der du folgst`,
            other: `Ihr folgen ${name} und # andere, denen du folgst`,
          }),
    dismiss: (name) => `${name} nicht mehr vorschlagen`,
    dismissed: (name) => `${name} wird nicht mehr vorgeschlagen`,
    emptyTitle: 'Noch keine Vorschläge',
    empty: 'Hier steht jemand, sobald zwei Personen folgen, denen du folgst.',
    failed: 'Die Vorschläge konnten nicht geladen werden',
  },
  lists: {
    following: {
      emptyTitle: 'Du folgst noch niemandem',
      empty: 'Suche Menschen, die du kennst, und folge ihnen von hier oder von ihrer Seite aus.',
      failed: 'Die Personen, denen du folgst, konnten nicht geladen werden',
      find: 'Personen finden',
    },
    followers: {
      emptyTitle: 'Dir folgt noch niemand',
      empty: 'Gib die Adresse deiner Seite Menschen, die du kennst.',
      failed: 'Deine Follower konnten nicht geladen werden',
      remove: 'Entfernen',
      removeLabel: (name) => `${name} aus deinen Followern entfernen`,
      question: (name) => `${name} entfernen?`,
      what: 'Die Person sieht nicht mehr, was du nur Followern zeigst. Sie erfährt nichts davon und kann dir wieder folgen; um sie fernzuhalten, blockiere sie.',
      removed: (name) => `${name} folgt dir nicht mehr`,
    },
    requests: {
      emptyTitle: 'Keine Anfragen',
      empty: 'Wer dir folgen möchte, steht hier. Ob gefragt werden muss, bestimmst du unter Privatsphäre.',
      failed: 'Die Anfragen konnten nicht geladen werden',
      accept: 'Annehmen',
      acceptLabel: (name) => `${name} folgen lassen`,
      accepted: (name) => `${name} folgt dir`,
      decline: 'Ablehnen',
      declineLabel: (name) => `Anfrage von ${name} ablehnen`,
      declined: 'Abgelehnt. Es wird nicht mitgeteilt.',
    },
  },
  since: (day) => `Seit ${day}`,
  asked: (day) => `Angefragt am ${day}`,
  of: {
    following: (name) => `Wem ${name} folgt`,
    followers: (name) => `Follower von ${name}`,
    note: 'Wer sich dir nicht zeigt, steht nicht hier.',
    back: (name) => `Zur Seite von ${name}`,
    emptyTitle: 'Niemand zu zeigen',
    empty: 'In dieser Liste steht niemand, den du sehen kannst.',
    goneTitle: 'Hier ist nichts, was du sehen kannst',
    gone: 'Vielleicht ist die Adresse nicht vollständig, oder diese Liste wird dir nicht gezeigt.',
    failed: 'Diese Liste konnte nicht geladen werden',
  },
  card: {
    note: 'Finde Menschen, die du kennst, und sieh, wer dir folgt.',
    requests: (count) => plural(count, { one: '# Person möchte dir folgen', other: '# Personen möchten dir folgen' }),
    open: 'Personen öffnen',
    answer: 'Beantworten',
  },
}
