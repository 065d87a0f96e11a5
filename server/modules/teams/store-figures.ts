/** The only SQL that names `team_showing`, `team_figure` and `team_weight_figure`: what members show, and the leaderboards. */
import type { LeaderboardKind, LeaderboardPeriod, WeightFigure } from '@setpoint/contract/team-leaderboard'
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import type { WeightChoice } from './figure-choice.ts'
import type { Figure, Shown } from './figure.ts'

/** What one member lets one team see. */
export interface Showing {
  readonly teamId: string
  readonly weight: WeightFigure | null
  readonly streak: boolean
  readonly points: boolean
  readonly achievements: boolean
}

const showingColumns = ['team_id as teamId', 'weight', 'streak', 'points', 'achievements'] as const
/** The table checks the kind. */
const showingOf = (row: Omit<Showing, 'weight'> & { weight: string | null }): Showing => row as Showing

/**
 * What a person shows, and the figures of it, are changed one after the other until the transaction ends. Whoever waits
 * reads what came before.
 */
export async function lockFiguresOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`team figures ${userId}`}, 0))`.execute(tx.db)
}

export async function listShowings({ db }: Platform, userId: string): Promise<Showing[]> {
  const rows = await db.selectFrom('team_showing').select(showingColumns).where('user_id', '=', userId).execute()
  return rows.map(showingOf)
}

/** The same; none of these memberships ends until the transaction has. */
export async function holdShowings({ db }: Tx<Platform>, userId: string): Promise<Showing[]> {
  const rows = await db
    .selectFrom('team_showing')
    .select(showingColumns)
    .where('user_id', '=', userId)
    .orderBy('team_id')
    .forKeyShare()
    .execute()
  return rows.map(showingOf)
}

/** False when the person has left the team in this very moment. */
export async function saveShowing(tx: Tx<Platform>, userId: string, showing: Showing): Promise<boolean> {
  const { weight, streak, points, achievements } = showing
  const said = { weight, streak, points, achievements, changed_at: tx.clock.now() }
  try {
    await tx.db
      .insertInto('team_showing')
      .values({ team_id: showing.teamId, user_id: userId, ...said })
      .onConflict((row) => row.columns(['team_id', 'user_id']).doUpdateSet(said))
      .execute()
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === '23503') return false
    throw error
  }
}

export async function findWeightChoice({ db }: Platform, userId: string): Promise<WeightChoice | null> {
  const row = await db
    .selectFrom('team_weight_figure')
    .select([
      'kind',
      'counts_from as countsFrom',
      'former_kind as formerKind',
      'former_counts_from as formerCountsFrom',
    ])
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row === undefined ? null : (row as WeightChoice)
}

/** Which kind each of these people has chosen; who never chose is left out. */
export async function findWeightKinds(
  { db }: Platform,
  userIds: readonly string[],
): Promise<Map<string, WeightFigure>> {
  if (userIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('team_weight_figure')
    .select(['user_id as userId', 'kind'])
    .where('user_id', 'in', userIds)
    .execute()
  // The table checks the kind.
  return new Map(rows.map(({ userId, kind }) => [userId, kind as WeightFigure]))
}

export async function saveWeightChoice(tx: Tx<Platform>, userId: string, choice: WeightChoice): Promise<void> {
  const chosen = {
    kind: choice.kind,
    counts_from: choice.countsFrom,
    former_kind: choice.formerKind,
    former_counts_from: choice.formerCountsFrom,
  }
  await tx.db
    .insertInto('team_weight_figure')
    .values({ user_id: userId, ...chosen })
    .onConflict((row) => row.column('user_id').doUpdateSet(chosen))
    .execute()
}

/** What a team's leaderboards say of a person now. */
export async function listShown(tx: Tx<Platform>, teamId: string, userId: string): Promise<Shown[]> {
  const rows = await tx.db
    .selectFrom('team_figure')
    .select(['kind', 'period', 'value'])
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .where('ends_at', '>', tx.clock.now())
    .execute()
  return rows as Shown[]
}

/** These and no others are the person's figures in that team from now on. */
export async function replaceFigures(
  tx: Tx<Platform>,
  teamId: string,
  userId: string,
  kinds: 'achievements' | 'others',
  figures: readonly Figure[],
): Promise<void> {
  await tx.db
    .deleteFrom('team_figure')
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .where('kind', kinds === 'achievements' ? '=' : '<>', 'achievements')
    .execute()
  if (figures.length === 0) return
  const rows = figures.map(({ kind, period, value, asOf, endsAt }) => ({
    team_id: teamId,
    user_id: userId,
    kind,
    period,
    value,
    as_of: asOf,
    ends_at: endsAt ?? sql<Date>`'infinity'`,
  }))
  await tx.db.insertInto('team_figure').values(rows).execute()
}

/** In all of a person's teams, until their module has said anew what they show. */
export async function hideAchievementFigures(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('team_figure').where('user_id', '=', userId).where('kind', '=', 'achievements').execute()
}

export interface Placed {
  readonly userId: string
  readonly value: number
}

/** One leaderboard, the highest first: one range of one index, two hundred rows at most. Equals stand in the order of their ids. */
export async function listPlaced(
  { db, clock }: Platform,
  teamId: string,
  kind: LeaderboardKind,
  period: LeaderboardPeriod,
): Promise<Placed[]> {
  return db
    .selectFrom('team_figure')
    .select(['user_id as userId', 'value'])
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('period', '=', period)
    .where('ends_at', '>', clock.now())
    .orderBy('value', 'desc')
    .orderBy('user_id')
    .execute()
}

/** The latest day with a weigh-in of everybody who shows their streak, also of who has none at present. */
export async function listLatestDays(
  { db }: Platform,
  teamId: string,
): Promise<{ userId: string; day: string | null }[]> {
  return db
    .selectFrom('team_figure')
    .select(['user_id as userId', 'as_of as day'])
    .where('team_id', '=', teamId)
    .where('kind', '=', 'streak')
    .where('period', '=', 'all')
    .execute()
}

/** For the archive of a person: everything that leaderboards keep of them. */
export async function listAllFigures({ db }: Platform, userId: string) {
  return db
    .selectFrom('team_figure')
    .select(['team_id as teamId', 'kind', 'period', 'value'])
    .where('user_id', '=', userId)
    .orderBy('team_id')
    .orderBy('kind')
    .orderBy('period')
    .execute()
}

/** Figures go with what they are shown by. */
export async function deleteShowings(tx: Tx<Platform>, userId: string): Promise<void> {
  await lockFiguresOf(tx, userId)
  await tx.db.deleteFrom('team_showing').where('user_id', '=', userId).execute()
  await tx.db.deleteFrom('team_weight_figure').where('user_id', '=', userId).execute()
}
