import type { MailTemplate } from './content.ts'

/** To a guardian who agreed: the way to take it back. */
export const guardianThanked: MailTemplate = {
  en: ({ username, link }) => ({
    subject: `You agreed for ${username}`,
    heading: 'Thank you. Please keep this mail',
    paragraphs: [
      `${username} can now decide what to share with a team, a coach or a gym, each time anew.`,
      'You can take your agreement back whenever you like, on the same page. Everything that was shared because of it ends at once.',
    ],
    action: { label: 'Open the page', link },
    note: 'Whoever has this link can take the agreement back: please do not pass it on.',
  }),
  de: ({ username, link }) => ({
    subject: `Du hast für ${username} zugestimmt`,
    heading: 'Danke. Bitte bewahre diese Mail auf',
    paragraphs: [
      `${username} kann jetzt jedes Mal neu entscheiden, was mit einem Team, einem Coach oder einem Studio geteilt wird.`,
      'Du kannst deine Zustimmung jederzeit auf derselben Seite zurücknehmen. Alles, was ihretwegen geteilt wurde, endet dann sofort.',
    ],
    action: { label: 'Seite öffnen', link },
    note: 'Wer diesen Link hat, kann die Zustimmung zurücknehmen: Gib ihn bitte nicht weiter.',
  }),
}
