import type { MailTemplate } from './content.ts'

const names = {
  en: { member: 'a member', coach: 'a coach', admin: 'an administrator' },
  de: { member: 'Mitglied', coach: 'Coach', admin: 'Administrator' },
}

/** Sent when somebody may do more, or less, than before. */
export const roleChanged: MailTemplate = {
  en: ({ username, link, reason, role = 'member' }) => ({
    subject: 'Your role has changed',
    heading: `Hello, ${username}`,
    paragraphs: [
      `From now on you are ${names.en[role]} here.`,
      ...(role === 'member'
        ? []
        : ['This role needs a second factor: set one up in the settings, under security, if you have none yet.']),
      ...(reason ? [`The reason given: ${reason}`] : []),
    ],
    action: { label: 'Open Setpoint', link },
    note: 'You get this mail because it is about your account.',
  }),
  de: ({ username, link, reason, role = 'member' }) => ({
    subject: 'Deine Rolle hat sich geändert',
    heading: `Hallo, ${username}`,
    paragraphs: [
      `Ab jetzt bist du hier ${names.de[role]}.`,
      ...(role === 'member'
        ? []
        : [
            'Diese Rolle braucht einen zweiten Faktor: Richte ihn in den Einstellungen unter Sicherheit ein, falls du noch keinen hast.',
          ]),
      ...(reason ? [`Der angegebene Grund: ${reason}`] : []),
    ],
    action: { label: 'Setpoint öffnen', link },
    note: 'Du bekommst diese Mail, weil sie dein Konto betrifft.',
  }),
}
