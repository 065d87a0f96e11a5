/** Words of following and finding people. */
import { pluralIn } from '../../../platform/i18n/plural.ts'

const plural = pluralIn('en')

export const en = {
  title: 'People',
  note: 'Whom you follow, who follows you, and finding others.',
  shows: 'Lists of people',
  tabs: { find: 'Find', following: 'Following', followers: 'Followers', requests: 'Requests' },
  counted: (name: string, count: number) => `${name} (${count})`,
  followers: (count: number) => plural(count, { one: '# follower', other: '# followers' }),
  following: (count: number) => plural(count, { one: '# following', other: '# following' }),
  followsYou: 'Follows you',
  failed: 'That did not work. Please try again.',
  gone: 'This person is not there any more.',
  tooMany: 'You follow 10,000 people. Follow somebody no more first.',
  follow: {
    start: 'Follow',
    startLabel: (name: string) => `Follow ${name}`,
    started: (name: string) => `You follow ${name}`,
    asked: (name: string) => `${name} is asked whether you may follow`,
    requested: 'Requested',
    requestedLabel: (name: string) => `Take back the request to follow ${name}`,
    takenBack: 'The request is taken back',
    following: 'Following',
    followingLabel: (name: string) => `Follow ${name} no more`,
    question: (name: string) => `Follow ${name} no more?`,
    what: 'You no longer see what they show to followers. They are not told. If they want to be asked, you have to ask again.',
    stop: 'Follow no more',
    stopped: (name: string) => `You follow ${name} no more`,
  },
  search: {
    label: 'Username or name',
    hint: 'Two characters or more. Only people who want to be found are found.',
    failed: 'The search did not work',
    tooMany: 'That were many searches. Please wait a while; this keeps the list of members from being copied.',
    found: (count: number, isAll: boolean) =>
      isAll
        ? plural(count, { one: '# person found', other: '# people found' })
        : 'More than 100 people; type more of the name',
    emptyTitle: 'Nobody found',
    empty: 'Check how it is spelled. Who does not want to be found is reached by the address of their page.',
  },
  suggestions: {
    title: 'People you may know',
    note: 'Each is followed by at least two people you follow. Nothing else is looked at: no contacts, no places, no visits.',
    why: (name: string, others: number) =>
      others === 0
        ? `Followed by ${name}`
        : plural(others, {
            one: `Followed by ${name} and # other you follow`,
            other: `Followed by ${name} and # others you follow`,
          }),
    dismiss: (name: string) => `Do not suggest ${name} again`,
    dismissed: (name: string) => `${name} is not suggested again`,
    emptyTitle: 'No suggestions yet',
    empty: 'Somebody stands here once two people you follow follow them.',
    failed: 'The suggestions could not be loaded',
  },
  lists: {
    following: {
      emptyTitle: 'You follow nobody yet',
      empty: 'Look for people you know, and follow them from here or from their page.',
      failed: 'The people you follow could not be loaded',
      find: 'Find people',
    },
    followers: {
      emptyTitle: 'Nobody follows you yet',
      empty: 'Send the address of your page to people you know.',
      failed: 'Your followers could not be loaded',
      remove: 'Remove',
      removeLabel: (name: string) => `Remove ${name} from your followers`,
      question: (name: string) => `Remove ${name}?`,
      what: 'They no longer see what you show to followers. They are not told, and may follow you again; to keep them away, block them.',
      removed: (name: string) => `${name} does not follow you any more`,
    },
    requests: {
      emptyTitle: 'No requests',
      empty: 'Who asks to follow you stands here. Whether they have to ask is among your privacy settings.',
      failed: 'The requests could not be loaded',
      accept: 'Accept',
      acceptLabel: (name: string) => `Let ${name} follow you`,
      accepted: (name: string) => `${name} follows you`,
      decline: 'Decline',
      declineLabel: (name: string) => `Decline the request of ${name}`,
      declined: 'Declined. They are not told.',
    },
  },
  since: (day: string) => `Since ${day}`,
  asked: (day: string) => `Asked on ${day}`,
  of: {
    following: (name: string) => `Followed by ${name}`,
    followers: (name: string) => `Followers of ${name}`,
    note: 'People who do not show themselves to you are left out.',
    back: (name: string) => `To the page of ${name}`,
    emptyTitle: 'Nobody to show',
    empty: 'There is nobody in this list whom you can see.',
    goneTitle: 'Nothing here that you can see',
    gone: 'Perhaps the address is not whole, or this list is not shown to you.',
    failed: 'This list could not be loaded',
  },
  card: {
    note: 'Find people you know, and see who follows you.',
    requests: (count: number) =>
      plural(count, { one: '# person asks to follow you', other: '# people ask to follow you' }),
    open: 'Open people',
    answer: 'Answer',
  },
}
