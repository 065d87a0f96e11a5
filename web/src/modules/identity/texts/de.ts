/** Wörter rund um Anmeldung, Passwörter, Geräte und das Sicherheitsprotokoll. */
import { pluralIn } from '../../../platform/i18n/plural.ts'
import type { en } from './en.ts'

const plural = pluralIn('de')

export const de: typeof en = {
  titles: {
    register: 'Konto anlegen',
    login: 'Anmelden',
    forgot: 'Passwort vergessen',
    reset: 'Neues Passwort wählen',
    verify: 'E-Mail bestätigen',
    checkMail: 'Sieh in dein Postfach',
    security: 'Passwort und Anmeldung',
    sessions: 'Geräte',
    securityLog: 'Sicherheitsprotokoll',
  },
  email: 'E-Mail',
  username: 'Benutzername',
  usernameHint: '3 bis 20 Buchstaben, Ziffern oder Unterstriche',
  password: 'Passwort',
  logIn: 'Anmelden',
  logInInstead: 'Stattdessen anmelden',
  backToLogIn: 'Zurück zur Anmeldung',
  createAccount: 'Konto anlegen',
  haveAccount: 'Schon ein Konto?',
  noAccount: 'Neu hier?',
  forgotPassword: 'Passwort vergessen?',
  optionsFailed: 'Der Server antwortet nicht',
  optionsFailedNote: 'Du kannst alles ausfüllen; absenden geht, sobald der Server wieder da ist.',
  tryAgain: 'Noch einmal versuchen',
  offline:
    'Du bist offline. Dafür braucht es eine Verbindung; was du eingegeben hast, bleibt hier stehen, bis du wieder online bist.',
  rules: {
    length: '8 bis 128 Zeichen',
    upper: 'Ein Großbuchstabe',
    lower: 'Ein Kleinbuchstabe',
    digit: 'Eine Ziffer',
    own: 'Nicht Benutzername, E-Mail oder „setpoint“',
  },
  rulesLabel: 'Dein Passwort braucht',
  ruleMet: 'erfüllt',
  ruleOpen: 'fehlt noch',
  strength: { weak: 'Leicht zu erraten', fair: 'Mittel; länger ist besser', good: 'Gut', strong: 'Sehr gut' },
  strengthLabel: 'Stärke:',
  problems: {
    age: 'Wähle dein Alter',
    email: 'Gib eine vollständige E-Mail-Adresse ein, etwa mara@example.org',
    usernameShort: 'Nimm mindestens 3 Zeichen',
    usernameLong: 'Nimm höchstens 20 Zeichen',
    usernameCharacters: 'Nur Buchstaben, Ziffern und Unterstriche, ohne Umlaute',
    passwordMissing: 'Gib dein Passwort ein',
    passwordRules: 'Wähle ein Passwort, das alles hier unten erfüllt',
    passwordOwn: 'Lass deinen Benutzernamen, deine E-Mail und „setpoint“ weg',
    passwordLong: 'Nimm höchstens 128 Zeichen',
  },
  refused: {
    age: 'Setpoint ist für Menschen ab 13 Jahren. Komm wieder, wenn du alt genug bist; wir freuen uns auf dich.',
    email: 'Diese Adresse geht nicht. Bitte prüfe sie.',
    username: 'Dieser Benutzername ist vergeben oder reserviert. Versuche einen anderen.',
    password: 'Dieses Passwort ist zu bekannt oder enthält deinen Namen oder deine E-Mail. Wähle ein anderes.',
    newPassword:
      'Wähle ein anderes Passwort: Dieses ist zu bekannt, enthält deinen Namen oder deine E-Mail, oder es ist eines deiner letzten drei.',
    currentPassword: 'Das ist nicht dein aktuelles Passwort. Bitte versuche es noch einmal.',
    taken: 'E-Mail oder Benutzername ist schon vergeben. Melde dich an, oder wähle andere.',
  },
  wrongLogin: 'E-Mail oder Passwort stimmt nicht. Bitte prüfe beides.',
  waitTitle: 'Zu viele Versuche',
  wait: (time) => `In ${time} kannst du es wieder versuchen.`,
  waitSpoken: (seconds) =>
    seconds < 60
      ? plural(seconds, {
          one: 'In # Sekunde kannst du es wieder versuchen.',
          other: 'In # Sekunden kannst du es wieder versuchen.',
        })
      : plural(Math.ceil(seconds / 60), {
          one: 'In etwa # Minute kannst du es wieder versuchen.',
          other: 'In etwa # Minuten kannst du es wieder versuchen.',
        }),
  waitOver: 'Du kannst es jetzt wieder versuchen.',
  demo: {
    title: 'Das ist die Demo',
    note: 'Hier kannst du Maras Wägungen aus zwei Jahren ansehen. Was du änderst, bleibt nicht erhalten.',
    action: 'Als Mara umsehen',
  },
  register: {
    adminTitle: 'Du richtest dieses Setpoint ein',
    adminNote:
      'Dieser Link macht das Konto, das du jetzt anlegst, zum ersten Administrator. Er gilt einmal; bewahre das Passwort gut auf.',
    noMailTitle: 'Hier wird keine Mail verschickt',
    noMailNote:
      'Für dieses Setpoint ist kein Mailversand eingerichtet. Es gibt nichts zu bestätigen, und kein Link könnte ein vergessenes Passwort zurückholen: Bewahre deines sicher auf, etwa in einem Passwortmanager.',
    mailNote: 'Du bekommst eine E-Mail, um die Adresse zu bestätigen.',
    emailHint: 'Wird anderen nie gezeigt',
    age: 'Dein Alter',
    ageHint: 'Wir merken uns nur, welches davon, und kein Geburtsdatum.',
    ages: {
      'under-13': { label: 'Unter 13', spoken: 'Unter 13' },
      '13-15': { label: '13–15', spoken: '13 bis 15' },
      '16-plus': { label: 'Ab 16', spoken: '16 oder älter' },
    },
    staleAdminLink:
      'Dieser Einrichtungslink wurde benutzt oder ist abgelaufen. Lege ein gewöhnliches Konto an, oder frage den Betreiber.',
    withoutAdminLink: 'Gewöhnliches Konto anlegen',
    closed: 'Dieses Setpoint nimmt keine neuen Konten an. Frage die Person, die es betreibt.',
  },
  checkMail: {
    note: (email) =>
      `Wir haben einen Link an ${email} geschickt. Öffne ihn, um die Adresse zu bestätigen; danach kannst du dich anmelden. Der Link gilt einen Tag.`,
    nothing: 'Nichts da? Sieh in den Spam-Ordner. Wenn du dich anmeldest, kommt ein neuer Link.',
    already: 'Gibt es mit dieser Adresse schon ein Konto, steht das stattdessen in der Mail.',
    notVerified: 'Deine E-Mail ist noch nicht bestätigt',
    notVerifiedNote: (email) =>
      `Wir haben einen neuen Link an ${email} geschickt. Öffne ihn und melde dich danach hier an.`,
  },
  forgot: {
    note: 'Gib deine E-Mail-Adresse ein. Gibt es ein Konto dazu, schicken wir einen Link, mit dem du ein neues Passwort wählst.',
    send: 'Link schicken',
    sentTitle: 'Sieh in dein Postfach',
    sent: (email) =>
      `Gibt es ein Konto mit ${email}, ist ein Link unterwegs. Er gilt einmal und eine Stunde lang. Nichts da? Sieh in den Spam-Ordner, oder versuche es in ein paar Minuten noch einmal.`,
    other: 'Andere Adresse nehmen',
    noMailTitle: 'Hier wird keine Mail verschickt',
    noMailNote:
      'Für dieses Setpoint ist kein Mailversand eingerichtet, es kann dir also keinen Link schicken. Frage die Person, die es betreibt: Sie kann dir auf dem Server ein neues Passwort setzen, mit',
    noMailThen: 'Melde dich dann damit an und ändere es in den Einstellungen.',
  },
  reset: {
    note: 'Danach sind alle deine Geräte abgemeldet, und du meldest dich mit dem neuen Passwort an.',
    newPassword: 'Neues Passwort',
    save: 'Neues Passwort speichern',
    doneTitle: 'Dein Passwort ist geändert',
    done: 'Alle Geräte wurden abgemeldet. Melde dich mit dem neuen Passwort an.',
    deadTitle: 'Dieser Link gilt nicht mehr',
    dead: 'Er wurde benutzt oder ist älter als eine Stunde. Fordere einen neuen an; das dauert eine Minute.',
    brokenTitle: 'Dieser Link ist nicht vollständig',
    broken: 'Ein Teil der Adresse fehlt. Öffne ihn noch einmal aus der Mail, oder kopiere ihn ganz.',
    again: 'Neuen Link anfordern',
  },
  verify: {
    busy: 'Deine E-Mail wird bestätigt…',
    doneTitle: 'Deine E-Mail ist bestätigt',
    done: 'Alles ist bereit.',
    doneLogIn: 'Du kannst dich jetzt anmelden.',
    goOn: 'Weiter',
    deadTitle: 'Dieser Link gilt nicht mehr',
    dead: 'Er wurde benutzt oder ist abgelaufen. Ist deine Adresse noch nicht bestätigt, melde dich an: Dann kommt ein neuer Link.',
    failed: 'Deine E-Mail konnte nicht bestätigt werden',
  },
  security: {
    change: 'Passwort ändern',
    changeNote:
      'Deine letzten drei Passwörter kannst du nicht noch einmal nehmen. Deine anderen Geräte werden abgemeldet.',
    current: 'Aktuelles Passwort',
    next: 'Neues Passwort',
    save: 'Passwort ändern',
    changed: 'Dein Passwort ist geändert',
    everywhere: 'Überall abmelden',
    everywhereNote:
      'Beendet jede Sitzung, auch diese. Richtig, wenn ein Gerät verloren ist oder du einen fremden Zugriff vermutest.',
    everywhereConfirm: 'Auf allen Geräten abmelden?',
    everywhereWhat: 'Danach meldest du dich neu an, auch hier. Was auf diesem Gerät noch zu senden ist, bleibt hier.',
    everywhereFailed: 'Das Abmelden hat nicht geklappt. Bitte versuche es noch einmal.',
    logOut: 'Abmelden',
    logOutNote: 'Beendet nur die Sitzung auf diesem Gerät.',
    logOutHere: 'Hier abmelden',
    waiting: (count) =>
      plural(count, {
        one: '# Eintrag ist noch nicht gesendet. Er wird aufgehoben und gesendet, wenn du dich hier wieder anmeldest.',
        other:
          '# Einträge sind noch nicht gesendet. Sie werden aufgehoben und gesendet, wenn du dich hier wieder anmeldest.',
      }),
  },
  sessions: {
    note: 'Wo du angemeldet bist. Beende, was du nicht kennst, und ändere dann dein Passwort.',
    current: 'Dieses Gerät',
    lastUsed: (when) => `Zuletzt benutzt ${when}`,
    since: (when) => `Angemeldet ${when}`,
    address: (ip) => `Adresse ${ip}`,
    end: 'Beenden',
    endLabel: (device) => `Sitzung von ${device} beenden`,
    ended: 'Die Sitzung ist beendet',
    endFailed: 'Die Sitzung konnte nicht beendet werden. Bitte versuche es noch einmal.',
    failed: 'Deine Geräte konnten nicht geladen werden',
    only: 'Du bist nur auf diesem Gerät angemeldet.',
  },
  log: {
    note: 'Was mit deinem Konto geschehen ist. Nur du kannst es lesen.',
    caption: 'Sicherheitsprotokoll',
    what: 'Was',
    when: 'Wann',
    device: 'Gerät',
    address: 'Adresse',
    failed: 'Das Sicherheitsprotokoll konnte nicht geladen werden',
    emptyTitle: 'Noch ist nichts geschehen',
    empty: 'Anmeldungen, Passwortänderungen und Ähnliches werden hier stehen.',
    kinds: {
      registered: 'Konto angelegt',
      'logged-in': 'Angemeldet',
      'login-failed': 'Anmeldung fehlgeschlagen',
      'logged-out': 'Abgemeldet',
      'logged-out-everywhere': 'Überall abgemeldet',
      'session-revoked': 'Ein Gerät wurde abgemeldet',
      'refresh-reused': 'Eine gestohlene Sitzung wurde gestoppt',
      'password-changed': 'Passwort geändert',
      'password-reset-requested': 'Neues Passwort per Mail angefordert',
      'password-reset': 'Neues Passwort über Mail-Link gewählt',
      'email-verified': 'E-Mail bestätigt',
      'role-changed': 'Rolle geändert',
    },
  },
}
