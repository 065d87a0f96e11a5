/** What of challenges is taken out, and how it goes. */
import type { Platform } from '../../platform/context.ts'
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonList } from '../../platform/personal-data/table-files.ts'
import { deleteParticipantsOf, listAllOf } from './participant-store.ts'
import { deletePersonalOf, findChallenges } from './store.ts'

async function* everythingOf(platform: Platform, userId: string) {
  const own = await listAllOf(platform, userId)
  const ids = own.map(({ challengeId }) => challengeId)
  const challenges = new Map((await findChallenges(platform, ids)).map((each) => [each.id, each]))
  for (const one of own) {
    const challenge = challenges.get(one.challengeId)
    if (challenge === undefined) continue
    const { id, name, description, type, scope, target, startDay, endDay, state } = challenge
    yield {
      challenge: { id, name, description, type, scope, target, startDay, endDay, state },
      joinedAt: one.joinedAt,
      leftAt: one.leftAt,
      countsFrom: one.countsFrom,
      showing: one.showing,
      shown: one.figure,
      result: one.result,
      review: { state: one.review, reason: one.reviewReason, since: one.heldAt, ...one.words },
      finalAt: one.finalAt,
      won: one.won,
    }
  }
}

export const challengesData: PersonalData = {
  exports: [
    fixedPart(
      {
        name: 'challenges.json',
        tables: ['challenge_participant'],
        about: {
          en: 'The challenges you take or took part in, how far you came, what others see of it, and what was said where a result was looked at again.',
          de: 'Die Challenges, bei denen du mitmachst oder mitgemacht hast, wie weit du gekommen bist, was andere davon sehen und was gesagt wurde, wo ein Ergebnis noch einmal angesehen wurde.',
        },
      },
      (platform, userId) => [jsonList('challenges.json', () => everythingOf(platform, userId))],
    ),
  ],
  notExported: {},
  erases: ['challenge_participant'],
  folders: [],
  async erase(tx, userId) {
    await deleteParticipantsOf(tx, userId)
    await deletePersonalOf(tx, userId)
  },
}
