import type { MailTemplate } from './content.ts'

/** Sent when somebody who was kept out may come in again. */
export const suspensionLifted: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Your account is open again',
    heading: `Hello, ${username}`,
    paragraphs: ['The suspension of your account is over. Log in as before; everything of yours is where you left it.'],
    action: { label: 'Open Setpoint', link },
    note: 'You get this mail because it is about your account.',
  }),
  de: ({ username, link }) => ({
    subject: 'Dein Konto ist wieder offen',
    heading: `Hallo, ${username}`,
    paragraphs: [
      'Die Sperre deines Kontos ist aufgehoben. Melde dich an wie bisher; alles von dir ist da, wo du es gelassen hast.',
    ],
    action: { label: 'Setpoint öffnen', link },
    note: 'Du bekommst diese Mail, weil sie dein Konto betrifft.',
  }),
}
