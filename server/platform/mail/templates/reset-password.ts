import type { MailTemplate } from './content.ts'

/** Sent to somebody who forgot the password. */
export const resetPassword: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Choose a new password',
    heading: `Hello, ${username}`,
    paragraphs: ['You asked for a new password. With it, you are signed out on all your devices.'],
    action: { label: 'Choose a new password', link },
    note: 'The link works once and for one hour. If you did not ask for this, ignore this mail: your password stays as it is.',
  }),
  de: ({ username, link }) => ({
    subject: 'Wähle ein neues Passwort',
    heading: `Hallo, ${username}`,
    paragraphs: ['Du möchtest ein neues Passwort. Damit wirst du auf allen deinen Geräten abgemeldet.'],
    action: { label: 'Neues Passwort wählen', link },
    note: 'Der Link gilt einmal und eine Stunde lang. Falls du das nicht wolltest, ignoriere diese Mail: Dein Passwort bleibt, wie es ist.',
  }),
}
