/** Putting together what a challenge shows to who asks: for one and for a list, in the same handful of queries. */
import type { Challenge as Presented } from '@setpoint/contract/challenges'
import type { Ctx } from '../../platform/context.ts'
import { consentingOf, hasConsent } from '../consents/index.ts'
import { peopleSeenBy } from '../profile/index.ts'
import { teamLinesOf } from '../teams/index.ts'
import { joinerOf, joinObstacle, showingObstacle } from './obstacle.ts'
import { countTakingPart } from './participant-store.ts'
import { listWinners } from './placed-store.ts'
import { canManage, canSeeBoard, reviews, takesPart, type Seen } from './policy.ts'
import { presentChallenge } from './present.ts'
import { lookAt, noSuchChallenge } from './seen.ts'
import { findChallenge } from './store.ts'

/** Winners of one that are named. */
const mostNamed = 10

export async function presentAll(ctx: Ctx, all: readonly Seen[]): Promise<Presented[]> {
  const { userId } = ctx.actor
  const ids = all.map(({ challenge }) => challenge.id)
  const finished = all.filter((seen) => seen.challenge.state === 'finished' && canSeeBoard(seen, userId))
  const [joiner, counts, winners] = [
    await joinerOf(ctx, userId),
    await countTakingPart(ctx, ids, userId),
    await listWinners(
      ctx,
      finished.map(({ challenge }) => challenge.id),
    ),
  ]
  const creators = all.flatMap(({ challenge }) => challenge.createdBy ?? [])
  const people = await peopleSeenBy(ctx, userId, [...new Set([...creators, ...winners.map((each) => each.userId)])])
  const teams = await teamLinesOf(ctx, userId, [
    ...new Set(all.flatMap((seen) => [seen.challenge.teamId ?? [], seen.teams.map(({ teamId }) => teamId)].flat())),
  ])
  return Promise.all(
    all.map(async (seen) => {
      const { challenge } = seen
      const count = counts.get(challenge.id) ?? { all: 0, held: 0 }
      const won = winners.filter((each) => each.challengeId === challenge.id && people.has(each.userId))
      const agreed = await consentingOf(
        ctx,
        won.map((each) => each.userId),
        'challenge',
        challenge.id,
      )
      return presentChallenge(seen, {
        today: joiner.today,
        people,
        teams,
        counts: count,
        winners: [...agreed].slice(0, mostNamed),
        joinObstacle: joinObstacle(seen, joiner, count.all),
        showingObstacle: showingObstacle(seen, joiner),
        isShowing: await isShowing(ctx, seen),
        mayManage: canManage(seen, userId),
        reviews: reviews(seen, ctx.actor),
      })
    }),
  )
}

/** Whether the actor is seen now: as they chose, and as their consent is. */
async function isShowing(ctx: Ctx, seen: Seen): Promise<boolean> {
  if (!takesPart(seen) || seen.own?.showing !== true) return false
  return hasConsent(ctx, ctx.actor.userId, 'challenge', seen.challenge.id)
}

/** As it is now; for the end of a use case that has changed it. */
export async function presentAfter(ctx: Ctx, challengeId: string): Promise<Presented> {
  const challenge = await findChallenge(ctx, challengeId)
  const [seen] = challenge === null ? [] : await lookAt(ctx, ctx.actor.userId, [challenge])
  if (seen === undefined) throw noSuchChallenge()
  return presentOne(ctx, seen)
}

export async function presentOne(ctx: Ctx, seen: Seen): Promise<Presented> {
  const [presented] = await presentAll(ctx, [seen])
  if (presented === undefined) throw noSuchChallenge()
  return presented
}
