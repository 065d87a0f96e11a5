import type { MailTemplate } from './content.ts'

/** Sent after every change of a password: the owner may not have been the one. */
export const passwordChanged: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Your password was changed',
    heading: `Hello, ${username}`,
    paragraphs: [
      'The password of your account was changed just now. If that was you, there is nothing to do.',
      'If it was not you, choose a new password at once.',
    ],
    action: { label: 'It was not me', link },
    note: 'You get this mail whenever your password changes.',
  }),
  de: ({ username, link }) => ({
    subject: 'Dein Passwort wurde geändert',
    heading: `Hallo, ${username}`,
    paragraphs: [
      'Das Passwort deines Kontos wurde gerade geändert. Falls du das warst, musst du nichts tun.',
      'Falls du es nicht warst, wähle sofort ein neues Passwort.',
    ],
    action: { label: 'Das war ich nicht', link },
    note: 'Diese Mail kommt jedes Mal, wenn sich dein Passwort ändert.',
  }),
}
