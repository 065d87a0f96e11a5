import type { MailTemplate } from './content.ts'

/** Sent when an archive can be downloaded. It links to the app, not to the archive: a mail passes many hands. */
export const exportReady: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Your data is ready',
    heading: `Your archive is ready, ${username}`,
    paragraphs: ['Everything Setpoint keeps about you is in one zip file. You can download it for the next 72 hours.'],
    action: { label: 'Download it in Setpoint', link },
    note: 'If you did not ask for this, delete the archive there and change your password.',
  }),
  de: ({ username, link }) => ({
    subject: 'Deine Daten sind bereit',
    heading: `Dein Archiv ist fertig, ${username}`,
    paragraphs: [
      'Alles, was Setpoint über dich aufbewahrt, ist in einer Zip-Datei. Du kannst sie in den nächsten 72 Stunden herunterladen.',
    ],
    action: { label: 'In Setpoint herunterladen', link },
    note: 'Falls du das nicht wolltest, lösche das Archiv dort und ändere dein Passwort.',
  }),
}
