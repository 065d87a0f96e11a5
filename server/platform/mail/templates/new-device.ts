import type { Language } from '@setpoint/contract/common'
import type { MailFacts, MailTemplate } from './content.ts'

/** Sent when an account is signed in to from a device for the first time. */
export const newDevice: MailTemplate = {
  en: ({ username, link, ...facts }) => ({
    subject: 'A new device is signed in to your account',
    heading: `Hello, ${username}`,
    paragraphs: [
      'Somebody with your password signed in from a device that your account did not know.',
      `Device: ${device(facts)}. When: ${moment('en', facts)}.${facts.network ? ` From the network ${facts.network}.` : ''}`,
      'If that was you, there is nothing to do, and this device will not be told again.',
    ],
    action: { label: 'This wasn’t me', link },
    note: 'The link works once and for seven days. After you confirm, all devices are signed out and you choose a new password.',
  }),
  de: ({ username, link, ...facts }) => ({
    subject: 'Ein neues Gerät ist bei deinem Konto angemeldet',
    heading: `Hallo, ${username}`,
    paragraphs: [
      'Jemand mit deinem Passwort hat sich von einem Gerät angemeldet, das dein Konto noch nicht kannte.',
      `Gerät: ${device(facts)}. Wann: ${moment('de', facts)}.${facts.network ? ` Aus dem Netz ${facts.network}.` : ''}`,
      'Falls du das warst, musst du nichts tun; dieses Gerät wird nicht noch einmal gemeldet.',
    ],
    action: { label: 'Das war ich nicht', link },
    note: 'Der Link gilt einmal und sieben Tage lang. Nach einer Bestätigung werden alle Geräte abgemeldet, und du wählst ein neues Passwort.',
  }),
}

const device = (facts: MailFacts) => facts.device ?? '?'

/** '25 November 2026 at 21:44 (Europe/Berlin)'. */
function moment(language: Language, { at = '', timeZone = 'UTC' }: MailFacts): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
  return `${format.format(new Date(at))} (${timeZone})`
}
