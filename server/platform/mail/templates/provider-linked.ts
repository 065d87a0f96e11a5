import type { MailTemplate } from './content.ts'

/** Sent when an account elsewhere was linked: whoever holds that one can sign in here from now on. */
export const providerLinked: MailTemplate = {
  en: ({ username, link, provider = '' }) => ({
    subject: `${provider} can sign you in now`,
    heading: `Hello, ${username}`,
    paragraphs: [
      `An account at ${provider} was linked to yours just now: whoever holds it can sign in as you. If that was you, there is nothing to do.`,
      'If it was not you, unlink it in the settings and choose a new password at once.',
    ],
    action: { label: 'Look at the linked accounts', link },
    note: 'You get this mail whenever an account is linked.',
  }),
  de: ({ username, link, provider = '' }) => ({
    subject: `Mit ${provider} kannst du dich jetzt anmelden`,
    heading: `Hallo, ${username}`,
    paragraphs: [
      `Ein Konto bei ${provider} wurde gerade mit deinem verknüpft: Wer es hat, kann sich als du anmelden. Falls du das warst, musst du nichts tun.`,
      'Falls du es nicht warst, löse die Verknüpfung in den Einstellungen und wähle sofort ein neues Passwort.',
    ],
    action: { label: 'Verknüpfte Konten ansehen', link },
    note: 'Diese Mail kommt jedes Mal, wenn ein Konto verknüpft wird.',
  }),
}
