/** What is agreed to, in every version of its words, and the words around it. A version that was shown is never changed. */

export const en = {
  title: 'Consents',
  note: 'What you agreed to, and what not. You can withdraw each at any time; it holds at once.',
  failed: 'Your consents could not be loaded',
  purposes: {
    'team-leaderboard': {
      name: 'Team leaderboard',
      versions: {
        1: 'The other members of this team see your name, your picture and how far you have come, in per cent. They never see your weight, measures, notes or photos.',
        2: 'The other members of this team see your name, your picture and how far you have come: in per cent or in kilograms, whichever you choose, never both. They never see your weight, measures, notes or photos.',
      },
    },
    challenge: {
      name: 'Challenge',
      versions: {
        1: 'Those who take part in this challenge, and of a team’s challenge all its members, see your name, your picture and how far you are: in whole per cent, whole kilograms or days in a row, whichever the challenge is about, and whether you won. Where teams compete, nobody sees that of you: you count in your team’s average, which is told from five people on. Nobody sees your weight, measures, notes or photos.',
      },
    },
    coach: {
      name: 'Coach',
      versions: {
        1: 'This coach sees your weigh-ins and their trend, and your training. They never see your photos, your notes or your birth date.',
      },
    },
    gym: {
      name: 'Gym',
      versions: {
        1: 'This gym sees that you are a member, what you book and when you check in. It never sees your weight, your food, your training or your messages.',
      },
    },
    'public-profile': {
      name: 'Public profile',
      versions: {
        1: 'Everyone who has the link sees your profile, also without an account; search engines may find and keep it. They see your username, since when you are here, and the parts that you show to everyone. E-mail, birth date, notes and photos are never shown.',
      },
    },
    analytics: {
      name: 'Figures about use',
      versions: {
        1: 'You count when it is counted how many people use which part of this Setpoint. The figures hold no names, say nothing of what you entered, and stay here. So far no such figures are made.',
      },
    },
  },
  nameWith: (name: string, whom: string) => `${name}: ${whom}`,
  states: {
    given: 'Agreed',
    outdated: 'The words have changed',
    withdrawn: 'Withdrawn',
    never: 'Not agreed',
  },
  since: (day: string) => `Since ${day}`,
  version: (version: number) => `version ${version}`,
  outdatedNote: 'What you agreed to has new words, so that it does not count any more. Read them, then decide again.',
  agree: 'Agree',
  agreeTo: (name: string) => `Agree: ${name}`,
  withdraw: 'Withdraw',
  withdrawFrom: (name: string) => `Withdraw: ${name}`,
  agreed: 'Agreed',
  withdrawn: 'Withdrawn',
  couldNot: 'That did not work. Please try again.',
  needsGuardian: 'Somebody who looks after you has to agree first; see above.',
  publicProfile: {
    title: 'Show your profile to everyone',
    agree: 'Agree and show it',
    withdraw: 'Hide it again',
    tooYoung: 'Under 16, nothing can be shown to everyone.',
  },
  history: {
    title: 'History',
    note: 'Everything you gave and withdrew. Nothing in it is ever changed.',
    caption: 'History of your consents',
    what: 'What',
    said: 'Said',
    when: 'When',
    by: 'By',
    given: 'Agreed',
    withdrawn: 'Withdrawn',
    cut: 'Only the latest are shown. The archive of your data has all.',
    saidBy: { person: 'You', guardian: 'Your guardian', age: 'Your birth date' },
  },
  guardian: {
    title: 'A parent or guardian has to agree',
    why: (age: number) =>
      `Under ${age}, you can write down everything for yourself. To share something with a team, a coach or a gym, somebody who looks after you has to agree first. We ask them by e-mail; they need no account.`,
    email: 'Their e-mail address',
    emailHint: 'Of a parent or whoever has custody of you. Nobody else ever sees it.',
    emailProblem: 'Enter a whole e-mail address, and not your own',
    ask: 'Ask them',
    askAgain: 'Ask again',
    asked: 'The mail is on its way',
    pending: (email: string, day: string) => `We asked ${email} on ${day}. Their link works for 14 days.`,
    noMail:
      'This Setpoint sends no mail: whoever runs it finds the mail in their data folder, and can hand over the link.',
    another: 'Ask somebody else, or the same again',
    given: (email: string, day: string) =>
      `${email} agreed on ${day}. They can take that back at any time; what you shared because of it ends then.`,
  },
  answer: {
    title: (username: string) => `Your agreement for ${username}`,
    failed: 'The page could not be loaded',
    intro: (username: string, age: number) =>
      `${username} is under ${age} and has named you as a parent or guardian. Setpoint is a diary for training, weight and food.`,
    whatTitle: 'What you agree to',
    what: [
      'They may decide, each time anew, to show something to a team, a coach or a gym.',
      'A public profile is not possible before 16, whatever you say.',
      'Photos, notes and the birth date are never shown to anyone by it.',
    ],
    without: 'Without your agreement, they keep everything to themselves and can use the diary all the same.',
    declare: 'By agreeing, you say that you are a parent or have custody.',
    agree: 'I agree',
    decline: 'I do not agree',
    declined: 'You have not agreed. Nothing is shared; you can change your mind with the same link.',
    given: (day: string) => `You agreed on ${day}. Keep the mail we sent you: with its link you can take that back.`,
    withdraw: 'Take my agreement back',
    withdrawNote: 'Everything that is shared because of it ends at once.',
    deadTitle: 'This link no longer works',
    dead: 'It is too old, another one was sent since, or your agreement is not needed any more. If it is, ask the young person to send a new link.',
    brokenTitle: 'This link is not whole',
    broken: 'Part of the address is missing. Open it again from the mail, or copy all of it.',
  },
}
