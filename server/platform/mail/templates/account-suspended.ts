import type { MailTemplate } from './content.ts'

const day = (language: string, until: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(until))

/** Sent when an admin keeps somebody out: they cannot read it anywhere else. */
export const accountSuspended: MailTemplate = {
  en: ({ username, link, reason, until }) => ({
    subject: 'Your account is suspended',
    heading: `Hello, ${username}`,
    paragraphs: [
      until
        ? `Your account is suspended until ${day('en-GB', until)} (UTC). Then it opens again by itself.`
        : 'Your account is suspended until further notice.',
      ...(reason ? [`The reason given: ${reason}`] : []),
      'Nothing of yours is deleted. If you think that this is a mistake, or want a copy of your data, write to who runs this Setpoint.',
    ],
    action: { label: 'Open Setpoint', link },
    note: 'You get this mail because it is about your account.',
  }),
  de: ({ username, link, reason, until }) => ({
    subject: 'Dein Konto ist gesperrt',
    heading: `Hallo, ${username}`,
    paragraphs: [
      until
        ? `Dein Konto ist bis ${day('de-DE', until)} (UTC) gesperrt. Danach öffnet es sich von selbst wieder.`
        : 'Dein Konto ist bis auf Weiteres gesperrt.',
      ...(reason ? [`Der angegebene Grund: ${reason}`] : []),
      'Nichts von dir wird gelöscht. Wenn du das für einen Fehler hältst oder eine Kopie deiner Daten willst, schreib an den Betreiber dieses Setpoint.',
    ],
    action: { label: 'Setpoint öffnen', link },
    note: 'Du bekommst diese Mail, weil sie dein Konto betrifft.',
  }),
}
