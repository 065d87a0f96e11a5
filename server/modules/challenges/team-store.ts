/** The only SQL that writes `challenge_team`: teams against each other. */
import type { ChallengeTeamState } from '@setpoint/contract/challenges'
import type { Platform, Tx } from '../../platform/context.ts'

export interface TeamRow {
  readonly challengeId: string
  readonly teamId: string
  readonly state: ChallengeTeamState
  /** At the end, and final then. */
  readonly average: number | null
  readonly members: number | null
  readonly won: boolean
}

export async function insertTeams(
  tx: Tx<Platform>,
  challengeId: string,
  host: string,
  opponents: readonly string[],
): Promise<void> {
  const rows = [host, ...opponents].map((teamId) => ({
    challenge_id: challengeId,
    team_id: teamId,
    state: teamId === host ? 'host' : 'invited',
    won: false,
  }))
  await tx.db.insertInto('challenge_team').values(rows).execute()
}

/** Of these challenges, the host first. */
export async function listTeams({ db }: Platform, challengeIds: readonly string[]): Promise<TeamRow[]> {
  if (challengeIds.length === 0) return []
  const rows = await db
    .selectFrom('challenge_team')
    .select(['challenge_id as challengeId', 'team_id as teamId', 'state', 'average', 'members', 'won'])
    .where('challenge_id', 'in', challengeIds)
    .orderBy('challenge_id')
    .orderBy((row) => row('state', '<>', 'host'))
    .orderBy('team_id')
    .execute()
  // The table checks the state.
  return rows as TeamRow[]
}

/** False when it has answered already, or was never asked. */
export async function answerFor(
  tx: Tx<Platform>,
  challengeId: string,
  teamId: string,
  state: 'accepted' | 'declined',
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('challenge_team')
    .set({ state, answered_at: tx.clock.now() })
    .where('challenge_id', '=', challengeId)
    .where('team_id', '=', teamId)
    .where('state', '=', 'invited')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export async function saveStandings(
  tx: Tx<Platform>,
  challengeId: string,
  standings: readonly { teamId: string; average: number | null; members: number; won: boolean }[],
): Promise<void> {
  for (const { teamId, average, members, won } of standings) {
    await tx.db
      .updateTable('challenge_team')
      .set({ average, members, won })
      .where('challenge_id', '=', challengeId)
      .where('team_id', '=', teamId)
      .execute()
  }
}

/** Which team has set each of these. */
export async function hostsOf({ db }: Platform, challengeIds: readonly string[]): Promise<Map<string, string>> {
  if (challengeIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('challenge_team')
    .select(['challenge_id as challengeId', 'team_id as teamId'])
    .where('challenge_id', 'in', challengeIds)
    .where('state', '=', 'host')
    .execute()
  return new Map(rows.map(({ challengeId, teamId }) => [challengeId, teamId]))
}
