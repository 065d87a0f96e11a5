/** Wörter rund um die Anmeldung mit einem Konto anderswo und um die Konten, die dafür verknüpft sind. */
import type { providersEn } from './providers-en.ts'

export const providersDe: typeof providersEn = {
  continueWith: (name) => `Weiter mit ${name}`,
  unavailable: (name) => `${name} antwortet gerade nicht. Versuche es später noch einmal, oder nimm einen anderen Weg.`,
  notOffered: (name) => `${name} gibt es hier nicht mehr. Lade die Seite neu, dann siehst du, was es gibt.`,
  elsewhere: (origin) => `Die Anmeldung über einen anderen Dienst geht nur unter ${origin}.`,
  openThere: 'Setpoint dort öffnen',
  title: 'Anmeldung',
  busy: {
    'sign-in': 'Du wirst angemeldet…',
    link: 'Das Konto wird verknüpft…',
    prove: 'Einen Moment…',
  },
  secondStepNote: 'Dort bist du angemeldet. Zeige jetzt mit deinem zweiten Faktor, dass du es bist.',
  failed: {
    'sign-in': 'Du konntest nicht angemeldet werden',
    link: 'Das Konto konnte nicht verknüpft werden',
    prove: 'Es konnte nicht bestätigt werden, dass du es bist',
  },
  problems: {
    cancelled: {
      title: 'Du bist ohne Anmeldung zurück',
      text: 'Der andere Dienst sagt, dass du nicht weitergemacht oder nicht zugestimmt hast. Hier hat sich nichts geändert.',
    },
    expired: {
      title: 'Dieser Rückweg gilt nicht mehr',
      text: 'Es hat zu lange gedauert, er wurde schon benutzt oder begann in einem anderen Browser. Fang noch einmal an; es dauert einen Moment.',
    },
    refused: {
      title: 'Die Anmeldung dort hat nicht geklappt',
      text: 'Was der andere Dienst geantwortet hat, kann nicht angenommen werden. Bitte fang noch einmal an. Bleibt es dabei, sag es der Person, die dieses Setpoint betreibt.',
    },
    unavailable: {
      title: 'Der andere Dienst antwortet nicht',
      text: 'Hier hat sich nichts geändert. Versuche es in ein paar Minuten noch einmal, oder nimm einen anderen Weg.',
    },
    nothing: {
      title: 'Hier gibt es nichts abzuschließen',
      text: 'Über diese Seite kommst du von einem anderen Dienst zurück. Fang dort an, wo du dich anmelden, etwas verknüpfen oder bestätigen wolltest.',
    },
    emailTaken: {
      title: 'Du hast schon ein Konto',
      text: 'Zu deiner E-Mail-Adresse gibt es ein Konto. Melde dich an wie bisher und verknüpfe das andere dann in den Einstellungen unter „Passwort und Anmeldung“.',
    },
    closed: {
      title: 'Für dich gibt es noch kein Konto',
      text: 'Mit dem Konto, mit dem du dich angemeldet hast, ist hier keines verknüpft, und dieses Setpoint nimmt keine neuen an. Hast du eines, melde dich an wie bisher und verknüpfe das andere in den Einstellungen. Sonst frage die Person, die dieses Setpoint betreibt.',
    },
    suspended: {
      title: 'Dieses Konto ist gesperrt',
      text: 'Schreib der Person, die dieses Setpoint betreibt, wenn du meinst, dass es das nicht sein sollte.',
    },
    secondStepOver: {
      title: 'Der zweite Schritt ist vorbei',
      text: 'Das hat zu lange gedauert, oder es waren zu viele Versuche. Bitte melde dich noch einmal an.',
    },
    loggedOut: {
      title: 'Du wurdest abgemeldet',
      text: 'Deine Sitzung hier endete, während du weg warst. Melde dich an und fang noch einmal an; es hat sich nichts geändert.',
    },
    linkedElsewhere: {
      title: 'Dieses Konto ist vergeben',
      text: 'Damit meldet sich hier jemand anderes an. Melde dich beim anderen Dienst mit einem anderen Konto an, oder löse zuerst die Verknüpfung im anderen Konto.',
    },
    anotherLinked: {
      title: 'Du hast dort schon ein anderes Konto verknüpft',
      text: 'Je Dienst geht eines. Löse zuerst diese Verknüpfung, dann kannst du das neue verknüpfen.',
    },
    notYours: {
      title: 'Damit ist nicht bestätigt, dass du es bist',
      text: 'Das Konto, mit dem du dich angemeldet hast, ist nicht mit deinem verknüpft, oder du hast inzwischen einen zweiten Faktor eingerichtet. Geh zurück und versuche es mit einem verknüpften Konto oder auf einem anderen Weg.',
    },
    notAsked: {
      title: 'Damit ist nicht bestätigt, dass du es bist',
      text: 'Der andere Dienst hat dich wiedererkannt und nicht gefragt, wer du bist. Melde dich dort ab und versuche es dann noch einmal.',
    },
  },
  toLogIn: 'Zurück zur Anmeldung',
  toSettings: 'Zu den Einstellungen',
  goBack: 'Zurück, wo du warst',
  toStart: 'Zu Setpoint',
  proven: 'Es ist bestätigt, dass du es bist, für zehn Minuten. Drücke noch einmal, was du drücken wolltest.',
  finish: {
    title: 'Noch ein Schritt zu deinem Konto',
    note: (name) => `${name} hat uns gesagt, wer du bist. Sag uns, was noch fehlt.`,
    vouched: (name) => `${name} hat diese Adresse bestätigt.`,
    taken:
      'Dieses Konto wurde gerade mit einem anderen hier verknüpft. Geh zurück zur Anmeldung und versuche es noch einmal.',
  },
  linked: {
    title: 'Verknüpfte Konten',
    note: 'Konten bei anderen Diensten, mit denen du dich hier anmeldest. Was du aufzeichnest, bleibt hier; sie erfahren nur, dass du dich anmeldest.',
    none: 'Kein Konto ist verknüpft.',
    failed: 'Deine verknüpften Konten konnten nicht geladen werden',
    since: (day) => `Verknüpft am ${day}`,
    lastUsed: (when) => `Zuletzt benutzt ${when}`,
    neverUsed: 'Noch nicht zur Anmeldung benutzt',
    notOffered: 'Gibt es hier nicht mehr',
    link: (name) => `${name} verknüpfen`,
    added: (name) => `${name} ist verknüpft`,
    unlink: 'Lösen',
    unlinkLabel: (name) => `Verknüpfung mit ${name} lösen`,
    unlinkTitle: (name) => `Verknüpfung mit ${name} lösen?`,
    unlinkWhat:
      'Damit meldest du dich hier nicht mehr an. Das Konto dort bleibt, wie es ist, und du kannst es wieder verknüpfen.',
    unlinked: (name) => `Die Verknüpfung mit ${name} ist gelöst`,
    unlinkFailed: 'Das hat nicht geklappt. Bitte versuche es noch einmal.',
    onlyWay:
      'Deine einzige Möglichkeit, dich anzumelden; deshalb bleibt sie. Setze ein Passwort oder füge einen Passkey hinzu, um sie lösen zu können.',
  },
  setPassword: {
    title: 'Passwort setzen',
    note: 'Du hast noch keines. Mit einem kannst du dich auch per E-Mail anmelden und Verknüpfungen lösen.',
    password: 'Neues Passwort',
    save: 'Passwort setzen',
    done: 'Dein Passwort ist gesetzt',
    elsewhere: 'Inzwischen wurde ein Passwort gesetzt, vielleicht in einem anderen Fenster.',
  },
}
