import type { MailTemplate } from './content.ts'

/** Sent when somebody registers with an address that has an account: the web page does not say so, this mail does. */
export const alreadyRegistered: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'You already have an account',
    heading: `Hello, ${username}`,
    paragraphs: [
      'Somebody, probably you, tried to register with this e-mail address. It has an account already, so nothing was changed.',
      'Have you forgotten your password? Choose a new one here. Otherwise sign in as usual.',
    ],
    action: { label: 'Choose a new password', link },
    note: 'The link works once and for one hour. If this was not you, there is nothing to do: your account is safe.',
  }),
  de: ({ username, link }) => ({
    subject: 'Du hast schon ein Konto',
    heading: `Hallo, ${username}`,
    paragraphs: [
      'Jemand, wahrscheinlich du, wollte sich mit dieser E-Mail-Adresse anmelden. Zu ihr gibt es schon ein Konto, deshalb wurde nichts geändert.',
      'Hast du dein Passwort vergessen? Dann wähle hier ein neues. Sonst melde dich an wie immer.',
    ],
    action: { label: 'Neues Passwort wählen', link },
    note: 'Der Link gilt einmal und eine Stunde lang. Falls du das nicht warst, musst du nichts tun: Dein Konto ist sicher.',
  }),
}
