import type { MailTemplate } from './content.ts'

/** Sent when a personal access token was made: it goes on working when every session has ended. */
export const tokenCreated: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'A personal access token was created',
    heading: `Hello, ${username}`,
    paragraphs: [
      'A personal access token was created for your account just now. A program that has it can do what you chose for it, until it expires.',
      'If that was you, there is nothing to do. If it was not you, delete the token and change your password.',
    ],
    action: { label: 'See your tokens', link },
    note: 'You get this mail whenever a personal access token is created.',
  }),
  de: ({ username, link }) => ({
    subject: 'Ein Zugriffstoken wurde erstellt',
    heading: `Hallo, ${username}`,
    paragraphs: [
      'Für dein Konto wurde gerade ein persönliches Zugriffstoken erstellt. Ein Programm, das es hat, kann damit tun, was du dafür gewählt hast, bis es abläuft.',
      'Falls du das warst, musst du nichts tun. Falls du es nicht warst, lösche das Token und ändere dein Passwort.',
    ],
    action: { label: 'Deine Tokens ansehen', link },
    note: 'Diese Mail kommt jedes Mal, wenn ein persönliches Zugriffstoken erstellt wird.',
  }),
}
