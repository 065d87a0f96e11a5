/** Mails about another e-mail of an account: to the present address, the new one, and whoever has the new one already. */
import type { MailTemplate } from './content.ts'

/** To the present address, at once. */
export const emailChangeAsked: MailTemplate = {
  en: ({ username, link, newEmail = '' }) => ({
    subject: 'Your account is to get another e-mail address',
    heading: `Hello, ${username}`,
    paragraphs: [
      `The e-mail address of your account is to become ${newEmail}. It changes once the link that was sent there is opened.`,
      'If you want that, there is nothing to do here.',
    ],
    action: { label: 'This wasn’t me: stop it', link },
    note: 'The link works once and for seven days, also if the change has happened by then. After you confirm, all devices are signed out and you choose a new password.',
  }),
  de: ({ username, link, newEmail = '' }) => ({
    subject: 'Dein Konto soll eine andere E-Mail-Adresse bekommen',
    heading: `Hallo, ${username}`,
    paragraphs: [
      `Die E-Mail-Adresse deines Kontos soll ${newEmail} werden. Sie ändert sich, sobald der Link geöffnet wird, der dorthin ging.`,
      'Falls du das willst, musst du hier nichts tun.',
    ],
    action: { label: 'Das war ich nicht: verhindern', link },
    note: 'Der Link gilt einmal und sieben Tage lang, auch wenn es bis dahin geschehen ist. Nach einer Bestätigung werden alle Geräte abgemeldet, und du wählst ein neues Passwort.',
  }),
}

/** To the former address. */
export const emailChanged: MailTemplate = {
  en: ({ username, link, newEmail = '' }) => ({
    subject: 'Your account has another e-mail address now',
    heading: `Hello, ${username}`,
    paragraphs: [
      `The e-mail address of your account is ${newEmail} from now on: log in with it. Mails about your account go there.`,
      'If you wanted that, there is nothing to do.',
    ],
    action: { label: 'This wasn’t me: take it back', link },
    note: 'The link works once and for seven days. After you confirm, your account has this address again, all devices are signed out, and you choose a new password.',
  }),
  de: ({ username, link, newEmail = '' }) => ({
    subject: 'Dein Konto hat jetzt eine andere E-Mail-Adresse',
    heading: `Hallo, ${username}`,
    paragraphs: [
      `Die E-Mail-Adresse deines Kontos ist ab jetzt ${newEmail}: Melde dich mit ihr an. Mails zu deinem Konto gehen dorthin.`,
      'Falls du das wolltest, musst du nichts tun.',
    ],
    action: { label: 'Das war ich nicht: zurücknehmen', link },
    note: 'Der Link gilt einmal und sieben Tage lang. Nach einer Bestätigung hat dein Konto wieder diese Adresse, alle Geräte werden abgemeldet, und du wählst ein neues Passwort.',
  }),
}

/** To the address that somebody wants. */
export const confirmNewEmail: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Confirm your new e-mail address',
    heading: 'Is this your new address?',
    paragraphs: [
      `The account ${username} is to get this e-mail address. Open the link if it is yours and you want that; until then, nothing changes.`,
    ],
    action: { label: 'Use this address', link },
    note: 'The link works once and for a day. If you do not know the account, ignore this mail.',
  }),
  de: ({ username, link }) => ({
    subject: 'Bestätige deine neue E-Mail-Adresse',
    heading: 'Ist das deine neue Adresse?',
    paragraphs: [
      `Das Konto ${username} soll diese E-Mail-Adresse bekommen. Öffne den Link, falls sie dir gehört und du das willst; bis dahin ändert sich nichts.`,
    ],
    action: { label: 'Diese Adresse verwenden', link },
    note: 'Der Link gilt einmal und einen Tag lang. Falls du das Konto nicht kennst, ignoriere diese Mail.',
  }),
}

/** To the new address, once it is in use. */
export const newEmailInUse: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'This is your e-mail address now',
    heading: `Done, ${username}`,
    paragraphs: ['Your account has this e-mail address from now on. Log in with it; your password is the same.'],
    action: { label: 'Look at my account', link },
    note: 'The former address was told as well, and can take the change back for seven days.',
  }),
  de: ({ username, link }) => ({
    subject: 'Das ist jetzt deine E-Mail-Adresse',
    heading: `Erledigt, ${username}`,
    paragraphs: ['Dein Konto hat ab jetzt diese E-Mail-Adresse. Melde dich mit ihr an; dein Passwort bleibt dasselbe.'],
    action: { label: 'Mein Konto ansehen', link },
    note: 'Auch die bisherige Adresse weiß davon und kann die Änderung sieben Tage lang zurücknehmen.',
  }),
}

/** To the owner of an account whose address somebody wants for another: the app does not tell them that it is taken. */
export const emailTaken: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Somebody wants to use your e-mail address',
    heading: `Hello, ${username}`,
    paragraphs: [
      'Somebody wanted to give another account this e-mail address. It belongs to yours, so nothing was changed.',
      'If that was you, and you mean to keep the other account: give this one another address first, or erase it.',
    ],
    action: { label: 'Log in', link },
    note: 'If this was not you, there is nothing to do: your account is safe.',
  }),
  de: ({ username, link }) => ({
    subject: 'Jemand möchte deine E-Mail-Adresse verwenden',
    heading: `Hallo, ${username}`,
    paragraphs: [
      'Jemand wollte einem anderen Konto diese E-Mail-Adresse geben. Sie gehört zu deinem, deshalb wurde nichts geändert.',
      'Falls du das warst und das andere Konto behalten willst: Gib diesem zuerst eine andere Adresse, oder lösche es.',
    ],
    action: { label: 'Anmelden', link },
    note: 'Falls du das nicht warst, musst du nichts tun: Dein Konto ist sicher.',
  }),
}
