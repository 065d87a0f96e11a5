/** Why somebody cannot join a challenge, or not be seen in it: what is asked of a body is safe, or it is not asked. Told to them alone. */
import type { JoinObstacle, ShowingObstacle } from '@setpoint/contract/challenge-participants'
import { mostJoined, mostParticipants, mostSeenOfWeight } from '@setpoint/contract/challenges'
import type { WeightFigure } from '@setpoint/contract/team-leaderboard'
import { addDays, daysBetween } from '@setpoint/science/calendar'
import { isHealthyWeight, isSafeLoss } from '@setpoint/science/challenges'
import type { Platform } from '../../platform/context.ts'
import { standingOf } from '../body/index.ts'
import { bodyFactsOf, isPersonUnder } from '../profile/index.ts'
import { canTellWeightIn } from '../teams/index.ts'
import { laterOf } from './calendar.ts'
import { listUnfinal } from './participant-store.ts'
import { teamsToJoinFor, takesPart, type Seen } from './policy.ts'
import { findTypes } from './store.ts'
import { types } from './types/registry.ts'

/** What has to be known of somebody who would join, asked for once for any number of challenges. */
export interface Joiner {
  readonly userId: string
  readonly today: string
  readonly joined: number
  readonly hasBirthDate: boolean
  readonly isAdult: boolean
  /** cm; null where they have not told. */
  readonly height: number | null
  /** Of the trend, in kg; null without a weigh-in in the last thirty days. */
  readonly weight: number | null
  /** Unfinished challenges in which they are seen, with what each tells. */
  readonly seenIn: readonly { readonly challengeId: string; readonly tells: WeightFigure }[]
  /** Whether their loss can be told so, as far as teams know. */
  readonly canTell: Readonly<Record<WeightFigure, boolean>>
}

/** Years from which on somebody takes part in what is about a weight. */
const adultAge = 18
/** Days after which a weigh-in says too little of today. */
const recentDays = 30

export async function joinerOf(platform: Platform, userId: string): Promise<Joiner> {
  const [facts, standing] = [await bodyFactsOf(platform, userId), await standingOf(platform, userId)]
  const own = await listUnfinal(platform, userId)
  const typeOf = await findTypes(
    platform,
    own.map(({ challengeId }) => challengeId),
  )
  const seenIn = own
    .filter(({ showing }) => showing)
    .flatMap(({ challengeId }) => {
      const type = typeOf.get(challengeId)
      const tells = type === undefined ? null : types[type].tells
      return tells === null ? [] : [{ challengeId, tells }]
    })
  const { trend, today } = standing
  const isRecent = trend !== null && trend.state.lastDay >= addDays(today, -recentDays)
  const canTell = async (kind: WeightFigure) =>
    canTellWeightIn(
      platform,
      userId,
      kind,
      seenIn.some(({ tells }) => tells !== kind),
    )
  return {
    userId,
    today,
    joined: own.length,
    hasBirthDate: facts.birthDate !== null,
    isAdult: !(await isPersonUnder(platform, userId, adultAge)),
    height: facts.height,
    weight: isRecent ? (trend.days.at(-1)?.weight ?? null) : null,
    seenIn,
    canTell: { percentage: await canTell('percentage'), kilograms: await canTell('kilograms') },
  }
}

/** The first thing in the way; null for nothing, and for who takes part already. */
export function joinObstacle(seen: Seen, joiner: Joiner, taking: number): JoinObstacle | null {
  if (takesPart(seen)) return null
  const { challenge } = seen
  if (challenge.state !== 'open' || challenge.endDay < joiner.today) return 'over'
  if (seen.own !== null && seen.own.finalAt !== null) return 'over'
  if (challenge.scope === 'team' && !seen.roles.has(challenge.teamId ?? '')) return 'not-in-team'
  if (challenge.scope === 'teams' && teamsToJoinFor(seen).length === 0) return 'team-not-accepted'
  if (challenge.scope === 'open' && taking >= mostParticipants) return 'full'
  if (joiner.joined >= mostJoined) return 'in-enough'
  return inTheWayOf(seen, joiner)
}

/** What the days that are left, and their body, allow. Who comes back has some of it done. */
export function inTheWayOf({ challenge, own }: Pick<Seen, 'challenge' | 'own'>, joiner: Joiner): JoinObstacle | null {
  const from = laterOf(challenge.startDay, joiner.today)
  const days = daysBetween(from, challenge.endDay) + 1
  const type = types[challenge.type]
  const missing = Math.max(0, challenge.target - (own?.result.value ?? 0))
  if (type.kilogramsOf === null) return type.mostWithin(days) < missing ? 'too-few-days-left' : null
  if (!joiner.hasBirthDate) return 'birth-date-needed'
  if (!joiner.isAdult) return 'too-young'
  if (joiner.height === null) return 'height-needed'
  if (joiner.weight === null) return 'weigh-in-needed'
  const toLose = type.kilogramsOf(missing, joiner.weight)
  if (!isHealthyWeight(joiner.weight - toLose, joiner.height)) return 'target-too-light'
  return isSafeLoss(toLose, joiner.weight, days) ? null : 'target-too-fast'
}

/** Why they cannot be seen in it; null where they can, and for who is. */
export function showingObstacle({ challenge }: Pick<Seen, 'challenge'>, joiner: Joiner): ShowingObstacle | null {
  const { tells } = types[challenge.type]
  if (tells === null || challenge.scope === 'personal') return null
  const others = joiner.seenIn.filter(({ challengeId }) => challengeId !== challenge.id)
  if (others.length < joiner.seenIn.length) return null
  if (!joiner.canTell[tells]) return 'other-figure'
  return others.length >= mostSeenOfWeight ? 'seen-elsewhere' : null
}
