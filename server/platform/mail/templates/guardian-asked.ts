import type { MailTemplate } from './content.ts'

/** To a parent or guardian, whom somebody under the age of consent has named. They know nothing of Setpoint yet. */
export const guardianAsked: MailTemplate = {
  en: ({ username, link }) => ({
    subject: `${username} asks for your agreement`,
    heading: 'A young person has named you as their parent or guardian',
    paragraphs: [
      `${username} keeps a training and weight diary with Setpoint. At their age, they can write things down for themselves; to share anything with a team, a coach or a gym, they need your agreement.`,
      'Open the page to read what it is about, and say yes or no. You need no account.',
    ],
    action: { label: 'Read and decide', link },
    note: 'The link works for 14 days. If you do not know who this is, ignore this mail: nothing is shared without you.',
  }),
  de: ({ username, link }) => ({
    subject: `${username} bittet um deine Zustimmung`,
    heading: 'Ein junger Mensch hat dich als Elternteil oder Sorgeberechtigte angegeben',
    paragraphs: [
      `${username} führt mit Setpoint ein Tagebuch über Training und Gewicht. In diesem Alter darf man für sich selbst aufschreiben; um etwas mit einem Team, einem Coach oder einem Studio zu teilen, braucht es deine Zustimmung.`,
      'Öffne die Seite, lies, worum es geht, und sag Ja oder Nein. Ein Konto brauchst du dafür nicht.',
    ],
    action: { label: 'Lesen und entscheiden', link },
    note: 'Der Link gilt 14 Tage. Falls du nicht weißt, wer das ist, ignoriere diese Mail: Ohne dich wird nichts geteilt.',
  }),
}
