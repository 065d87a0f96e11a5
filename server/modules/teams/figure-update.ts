/** Keeping the leaderboards as the weigh-ins and choices of their members are. */
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { listen } from '../../platform/jobs/definition.ts'
import { dayIn, standingOf, type Standing } from '../body/index.ts'
import { hasConsent } from '../consents/index.ts'
import { hiddenFrom } from '../moderation/index.ts'
import { pointFigures, streakFigures, weightFigures, type Figure, type Shown } from './figure.ts'
import type { WeightChoice } from './figure-choice.ts'
import { memberIds } from './member-store.ts'
import { listPoints } from './points-store.ts'
import {
  findWeightChoice,
  holdShowings,
  listShowings,
  listShown,
  lockFiguresOf,
  replaceFigures,
  saveShowing,
  type Showing,
} from './store-figures.ts'

/** After `lockFiguresOf`: works a person's figures out anew in all of their teams, and tells those in which they moved. */
export async function updateFigures(tx: Tx<Platform>, userId: string): Promise<void> {
  const showings = await holdShowings(tx, userId)
  if (showings.length === 0) return
  const [standing, choice] = [await standingOf(tx, userId), await findWeightChoice(tx, userId)]
  for (const showing of showings) {
    // What is shown of achievements is their module's to say: achievement-figures.ts.
    const shown = (await listShown(tx, showing.teamId, userId)).filter(({ kind }) => kind !== 'achievements')
    const figures = await figuresOf(tx, userId, showing, { standing, choice, shown })
    await replaceFigures(tx, showing.teamId, userId, 'others', figures)
    if (differ(shown, figures.filter(isCounting(tx.clock.now())))) await tellOfMove(tx, showing.teamId, userId)
  }
}

interface Known {
  readonly standing: Standing
  readonly choice: WeightChoice | null
  readonly shown: readonly Shown[]
}

async function figuresOf(
  tx: Tx<Platform>,
  userId: string,
  { teamId, weight, streak, points }: Showing,
  { standing, choice, shown }: Known,
): Promise<Figure[]> {
  const agreed =
    weight !== null && choice?.kind === weight && (await hasConsent(tx, userId, 'team-leaderboard', teamId))
  return [
    ...(agreed ? weightFigures(standing, weight, choice.countsFrom, shown) : []),
    ...(streak ? streakFigures(standing) : []),
    ...(points ? pointFigures(await earnedBy(tx, userId, teamId, standing), standing) : []),
  ]
}

const earnedBy = async (tx: Tx<Platform>, userId: string, teamId: string, { timeZone }: Standing) =>
  (await listPoints(tx, teamId, userId)).map(({ points, earnedAt }) => ({ day: dayIn(timeZone, earnedAt), points }))

export const isCounting =
  (now: Date) =>
  ({ endsAt }: Figure): boolean =>
    endsAt === null || endsAt > now

export function differ(before: readonly Shown[], after: readonly Shown[]): boolean {
  const key = ({ kind, period, value }: Shown) => `${kind} ${period} ${value}`
  const keys = new Set(before.map(key))
  return before.length !== after.length || after.some((each) => !keys.has(key(each)))
}

/** Who does not see the person on the leaderboard hears nothing of it either. */
export async function tellOfMove(tx: Tx<Platform>, teamId: string, userId: string): Promise<void> {
  const members = await memberIds(tx, teamId)
  const hidden = await hiddenFrom(tx, userId, members)
  tx.tell(
    members.filter((id) => !hidden.has(id)),
    'team.leaderboard-changed',
    { teamId },
  )
}

/** Repeatable and in any order: the figures are worked out from what is there then. Most people show nothing: one small query. */
async function follow(platform: Platform, { userId }: { userId: string }): Promise<void> {
  if ((await listShowings(platform, userId)).length === 0) return
  await transaction(platform, async (tx) => {
    await lockFiguresOf(tx, userId)
    await updateFigures(tx, userId)
  })
}

/** Without the consent nothing of the weight is shown any more, and nothing comes back when it is given again. */
const followConsent = listen('consent.changed', 'teams.follow-consent', async (platform, consent) => {
  const { userId, purpose, with: teamId } = consent
  if (purpose !== 'team-leaderboard' || teamId === null) return
  await transaction(platform, async (tx) => {
    await lockFiguresOf(tx, userId)
    const showing = (await holdShowings(tx, userId)).find((each) => each.teamId === teamId)
    if (showing === undefined || (await hasConsent(tx, userId, 'team-leaderboard', teamId))) return
    await saveShowing(tx, userId, { ...showing, weight: null })
    await updateFigures(tx, userId)
  })
})

export const figureListeners = [
  listen('weight.recorded', 'teams.follow-weigh-in', follow),
  listen('weight.changed', 'teams.follow-correction', follow),
  listen('weight.deleted', 'teams.follow-deletion', follow),
  listen('weights.imported', 'teams.follow-import', follow),
  listen('weights.import-undone', 'teams.follow-undone-import', follow),
  followConsent,
] as const
