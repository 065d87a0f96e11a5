/** Keeping how far people are as their weigh-ins, choices and consents are, until their own last day is over. */
import { addDays } from '@setpoint/science/calendar'
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { todayOf, weighInsWritten, type WrittenWeighIn } from '../body/index.ts'
import { hasConsent } from '../consents/index.ts'
import { lockToldOf, weightFigureOf, type WeightChoice } from '../teams/index.ts'
import { earlierOf, laterOf } from './calendar.ts'
import { tellMoved, tellOwn } from './news.ts'
import { noticeOfProgress } from './notices.ts'
import { holdParticipant, listUnfinal, updateParticipant, type Participant } from './participant-store.ts'
import { figureOf, outcomeOf, type Outcome } from './result.ts'
import { findChallenges, type Challenge } from './store.ts'
import { types } from './types/registry.ts'

/** Days before a challenge whose weigh-ins say where somebody begins: what is older does not move a trend any more. */
export const daysBefore = 120

/** What is known of a person, for all of their challenges at once. */
export interface Known {
  readonly entries: readonly WrittenWeighIn[]
  readonly today: string
  readonly choice: WeightChoice | null
  readonly now: Date
}

/**
 * Works out anew how far somebody is in all that is not over for them, or in one of it; makes final what is over. Repeatable, in any
 * order. After `lockToldOf` of the person.
 */
export async function updateProgress(tx: Tx<Platform>, userId: string, only?: string): Promise<void> {
  const own = (await listUnfinal(tx, userId)).filter(({ challengeId }) => only === undefined || challengeId === only)
  const challenges = await findChallenges(
    tx,
    own.map(({ challengeId }) => challengeId),
  )
  if (challenges.length === 0) return
  const known = await knownOf(tx, userId, own, challenges)
  for (const challenge of challenges.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const before = await holdParticipant(tx, challenge.id, userId)
    if (before !== null && before.finalAt === null && before.leftAt === null)
      await saveProgress(tx, challenge, before, await refreshed(tx, challenge, before, known))
  }
}

export async function knownOf(
  platform: Platform,
  userId: string,
  own: readonly Pick<Participant, 'countsFrom'>[],
  challenges: readonly Pick<Challenge, 'endDay'>[],
): Promise<Known> {
  // Before anything is read: were it later, what is written in between would be neither read now nor any more in time.
  const now = platform.clock.now()
  const from = addDays(own.map(({ countsFrom }) => countsFrom).reduce(earlierOf), -daysBefore)
  const to = challenges.map(({ endDay }) => endDay).reduce(laterOf)
  return {
    entries: await weighInsWritten(platform, userId, { from, to }),
    today: await todayOf(platform, userId, now),
    choice: await weightFigureOf(platform, userId),
    now,
  }
}

/** As it has to be now. */
export async function refreshed(
  platform: Platform,
  challenge: Challenge,
  before: Participant,
  known: Known,
): Promise<Participant> {
  const rules = { challenge, participant: before, today: known.today }
  const outcome = outcomeOf(known.entries, rules)
  const from = await seenFrom(platform, challenge, before, known.choice)
  const seen = from === null ? null : outcomeOf(known.entries, rules, from)
  return {
    ...before,
    ...reviewAfter(before, outcome.unlikely, known.now),
    figure: seen && figureOf(seen, before.figure, challenge.target),
    result: { ...before.result, value: outcome.value, reachedOn: outcome.reachedOn },
    finalAt: before.closesAt <= known.now ? before.closesAt : null,
  }
}

/** The first day of which others see something; null where they see nothing. */
async function seenFrom(
  platform: Platform,
  { id, type, scope }: Challenge,
  { userId, showing, countsFrom }: Participant,
  choice: WeightChoice | null,
): Promise<string | null> {
  if (!showing || scope === 'personal' || !(await hasConsent(platform, userId, 'challenge', id))) return null
  const { tells } = types[type]
  if (tells === null) return countsFrom
  // Whoever has chosen the other figure since has chosen what is told of them.
  return choice?.kind === tells ? laterOf(countsFrom, choice.countsFrom ?? countsFrom) : null
}

/** A correction frees who is held by it; what somebody has looked at stays as they said until something new is there. */
function reviewAfter(
  before: Participant,
  unlikely: Outcome['unlikely'],
  now: Date,
): Pick<Participant, 'review' | 'reviewReason' | 'heldAt'> {
  const { review, reviewReason, heldAt } = before
  if (review === 'held' && unlikely === null) return { review: 'counted', reviewReason: null, heldAt: null }
  if (unlikely === null || review === 'held' || review === 'disqualified') return { review, reviewReason, heldAt }
  return { review: 'held', reviewReason: unlikely.reason, heldAt: now }
}

/** Writes what is new, and tells those whom it concerns. */
export async function saveProgress(
  tx: Tx<Platform>,
  challenge: Challenge,
  before: Participant,
  after: Participant,
): Promise<void> {
  await updateParticipant(tx, after)
  await noticeOfProgress(tx, challenge, before, after)
  const moved = placeOf(before) !== placeOf(after)
  if (moved) await tellMoved(tx, challenge, after.userId)
  if (before.review !== after.review) tellOwn(tx, 'challenge.reviewed', challenge, after.userId)
  else if (!moved && before.result.value !== after.result.value)
    tellOwn(tx, 'challenge.progressed', challenge, after.userId)
}

/** What a leaderboard says of them. */
const placeOf = ({ figure, review }: Participant) => (review === 'counted' || review === 'cleared' ? figure : null)

/** After the person's lock: most people take part in nothing, which is one small query. */
export async function followPerson(platform: Platform, { userId }: { userId: string }): Promise<void> {
  if ((await listUnfinal(platform, userId)).length === 0) return
  await transaction(platform, async (tx) => {
    await lockToldOf(tx, userId)
    await updateProgress(tx, userId)
  })
}
