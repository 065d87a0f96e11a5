import type { MailTemplate } from './content.ts'
import { dayIn } from './day-in.ts'

/** To somebody who has asked to be erased, or whose open session somebody else used for it. */
export const erasureAsked: MailTemplate = {
  en: ({ username, link, until }) => ({
    subject: 'Your account will be erased',
    heading: `Goodbye, ${username}`,
    paragraphs: [
      `You asked us to erase your account. On ${dayIn('en', until)} everything goes: what you recorded, your photos, your profile.`,
      'Until then nobody sees you, and you can change your mind: log in and press “Keep my account”. You can also take your data out there.',
    ],
    action: { label: 'Log in', link },
    note: 'If this was not you, log in, cancel it and change your password. All other devices have been logged out.',
  }),
  de: ({ username, link, until }) => ({
    subject: 'Dein Konto wird gelöscht',
    heading: `Auf Wiedersehen, ${username}`,
    paragraphs: [
      `Du hast uns gebeten, dein Konto zu löschen. Am ${dayIn('de', until)} verschwindet alles: was du aufgezeichnet hast, deine Fotos, dein Profil.`,
      'Bis dahin sieht dich niemand, und du kannst es dir anders überlegen: Melde dich an und drück „Konto behalten“. Dort kannst du auch deine Daten mitnehmen.',
    ],
    action: { label: 'Anmelden', link },
    note: 'Falls du das nicht warst: Melde dich an, brich es ab und ändere dein Passwort. Alle anderen Geräte wurden abgemeldet.',
  }),
}
