/** The only SQL that names `team_badge`. */
import type { BadgePicture } from '@setpoint/contract/badges'
import type { Platform, Tx } from '../../../platform/context.ts'

export interface Badge {
  readonly id: string
  readonly teamId: string
  readonly name: string
  readonly description: string | null
  readonly picture: BadgePicture
  readonly retired: boolean
  readonly createdAt: Date
}

const columns = [
  'id',
  'team_id as teamId',
  'name',
  'description',
  'shape',
  'colour',
  'symbol',
  'retired',
  'created_at as createdAt',
] as const

interface Row extends Omit<Badge, 'picture'> {
  readonly shape: string
  readonly colour: string
  readonly symbol: string
}

/** What was written was checked by the contract. */
const badgeOf = ({ shape, colour, symbol, ...row }: Row): Badge => ({
  ...row,
  picture: { shape, colour, symbol } as BadgePicture,
})

/** False when the team has one of that name. Under the team's lock. */
export async function insertBadge(tx: Tx<Platform>, { picture, ...badge }: Badge): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('team_badge')
    .values({
      id: badge.id,
      team_id: badge.teamId,
      name: badge.name,
      description: badge.description,
      ...picture,
      retired: badge.retired,
      created_at: badge.createdAt,
    })
    .onConflict((conflict) => conflict.constraint('team_badge_name_unique').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Those in use first, each kind by its age. */
export async function listBadges({ db }: Platform, teamId: string): Promise<Badge[]> {
  const rows = await db
    .selectFrom('team_badge')
    .select(columns)
    .where('team_id', '=', teamId)
    .orderBy('retired')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(badgeOf)
}

export async function findBadge({ db }: Platform, teamId: string, id: string): Promise<Badge | null> {
  const row = await db
    .selectFrom('team_badge')
    .select(columns)
    .where('team_id', '=', teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : badgeOf(row)
}

export async function findBadges({ db }: Platform, ids: readonly string[]): Promise<Map<string, Badge>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('team_badge')
    .select(columns)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, badgeOf(row)]))
}

/** Under the team's lock, after whoever asks has looked whether the name is free. */
export async function updateBadge(tx: Tx<Platform>, { picture, ...badge }: Badge): Promise<void> {
  await tx.db
    .updateTable('team_badge')
    .set({ name: badge.name, description: badge.description, ...picture, retired: badge.retired })
    .where('id', '=', badge.id)
    .execute()
}

export async function deleteBadge(tx: Tx<Platform>, id: string): Promise<void> {
  await tx.db.deleteFrom('team_badge').where('id', '=', id).execute()
}
