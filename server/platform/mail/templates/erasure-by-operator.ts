import type { MailTemplate } from './content.ts'
import { dayIn } from './day-in.ts'

/** To somebody whose erasure the operator began for them: they could not log in to ask for it. */
export const erasureBegun: MailTemplate = {
  en: ({ username, link, until }) => ({
    subject: 'Your account will be erased, as you asked',
    heading: `Goodbye, ${username}`,
    paragraphs: [
      `Who runs this Setpoint was asked to erase your account. On ${dayIn('en', until)} everything goes: what you recorded, your photos, your profile.`,
      'Until then nobody sees you, and you can change your mind: log in and press “Keep my account”, or write to who runs this Setpoint. You can also take your data out there.',
    ],
    action: { label: 'Log in', link },
    note: 'If you did not ask for this, cancel it now. All devices have been logged out.',
  }),
  de: ({ username, link, until }) => ({
    subject: 'Dein Konto wird gelöscht, wie du es wolltest',
    heading: `Auf Wiedersehen, ${username}`,
    paragraphs: [
      `Der Betreiber dieses Setpoint wurde gebeten, dein Konto zu löschen. Am ${dayIn('de', until)} verschwindet alles: was du aufgezeichnet hast, deine Fotos, dein Profil.`,
      'Bis dahin sieht dich niemand, und du kannst es dir anders überlegen: Melde dich an und drück „Konto behalten“, oder schreib dem Betreiber. Nach der Anmeldung kannst du auch deine Daten mitnehmen.',
    ],
    action: { label: 'Anmelden', link },
    note: 'Falls du nicht darum gebeten hast, brich es jetzt ab. Alle Geräte wurden abgemeldet.',
  }),
}

/** To the same person, where the operator took it back. */
export const erasureCancelled: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Your account will not be erased',
    heading: `Hello, ${username}`,
    paragraphs: [
      'Who runs this Setpoint has cancelled the erasure of your account. Nothing of yours is gone. Your access tokens are: make new ones for the programs that need them.',
    ],
    action: { label: 'Open Setpoint', link },
    note: 'If you want it erased, ask for it under Settings, Consents and data, or write to who runs this Setpoint.',
  }),
  de: ({ username, link }) => ({
    subject: 'Dein Konto wird nicht gelöscht',
    heading: `Hallo, ${username}`,
    paragraphs: [
      'Der Betreiber dieses Setpoint hat die Löschung deines Kontos abgebrochen. Nichts von dir ist weg, nur deine Zugriffstokens: Erstelle neue für die Programme, die welche brauchen.',
    ],
    action: { label: 'Setpoint öffnen', link },
    note: 'Wenn es gelöscht werden soll, fordere es unter Einstellungen, Einwilligungen und Daten an, oder schreib dem Betreiber dieses Setpoint.',
  }),
}
