import type { MailTemplate } from './content.ts'

/** Sent at registration: shows that the address is the person's own. */
export const verifyEmail: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Confirm your e-mail address',
    heading: `Welcome, ${username}`,
    paragraphs: ['Please confirm that this is your e-mail address. You need it if you ever forget your password.'],
    action: { label: 'Confirm address', link },
    note: 'The link works once. If you did not register with Setpoint, ignore this mail: nothing else will come.',
  }),
  de: ({ username, link }) => ({
    subject: 'Bestätige deine E-Mail-Adresse',
    heading: `Willkommen, ${username}`,
    paragraphs: [
      'Bitte bestätige, dass dies deine E-Mail-Adresse ist. Du brauchst sie, falls du dein Passwort einmal vergisst.',
    ],
    action: { label: 'Adresse bestätigen', link },
    note: 'Der Link gilt einmal. Falls du dich nicht bei Setpoint angemeldet hast, ignoriere diese Mail: Es kommt keine weitere.',
  }),
}
