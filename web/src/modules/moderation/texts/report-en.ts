/** Words of reporting something, and of the reasons for it: also on the desk. */
import type { ContentKind, ReportReason } from '@setpoint/contract/reports'

export const en = {
  title: {
    post: 'Report this post',
    comment: 'Report this comment',
    challenge: 'Report this challenge',
    team: 'Report this team',
    person: 'Report this profile',
  } satisfies Record<ContentKind, string>,
  what: {
    post: 'Somebody looks at the post and decides.',
    comment: 'Somebody looks at the comment and decides.',
    challenge: 'Somebody looks at its name and description and decides.',
    team: 'Somebody looks at its name, description and picture and decides.',
    person: 'Somebody looks at the name, the text and the picture and decides.',
  } satisfies Record<ContentKind, string>,
  who: 'Who wrote it does not learn that it was you.',
  reason: 'What is wrong?',
  reasonProblem: 'Choose what is wrong.',
  reasons: {
    harassment: 'It insults or bullies somebody',
    hate: 'It is hateful towards a group',
    'self-harm': 'It leads to self-harm or an eating disorder',
    'dangerous-advice': 'It gives advice that can hurt',
    sexual: 'It is sexual',
    cheating: 'Somebody cheats',
    spam: 'It is spam',
    other: 'Something else',
  } satisfies Record<ReportReason, string>,
  note: 'In your own words',
  noteHint: 'Whoever decides reads it.',
  noteProblem: 'Up to 1,000 characters.',
  send: 'Send report',
  sent: 'Thank you. Somebody will look at it.',
  own: 'This is your own: change or delete it instead.',
  gone: 'It is not there any more.',
  help: 'Are you worried about somebody, or about yourself? Talking helps. In an emergency, call your local emergency number; findahelpline.com lists people to talk to in your country, free of charge.',
}
