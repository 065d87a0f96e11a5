/** The only SQL that names `sanction`. The reason is sealed with the key of whom it is about. */
import type { SanctionKind } from '@setpoint/contract/reports'
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'

export interface Sanction {
  readonly id: string
  readonly userId: string
  readonly kind: SanctionKind
  readonly teamId: string | null
  readonly decisionId: string | null
  readonly reason: string
  readonly from: Date
  /** Null: until it is lifted. */
  readonly until: Date | null
  readonly liftedAt: Date | null
}

const columns = [
  'id',
  'user_id as userId',
  'kind',
  'team_id as teamId',
  'decision_id as decisionId',
  'sealed_reason as sealed',
  'starts_at as from',
  'ends_at as until',
  'lifted_at as liftedAt',
] as const

type Row = Omit<Sanction, 'kind' | 'reason'> & { readonly kind: string; readonly sealed: Buffer }

const reasonPlace = (id: string) => place('sanction', 'sealed_reason', id)

async function opened({ vault }: Platform, { sealed, ...row }: Row): Promise<Sanction> {
  const reason = (await vault.of(row.userId)).open(reasonPlace(row.id), sealed) as string
  // The table checks the kind.
  return { ...row, kind: row.kind as SanctionKind, reason }
}

const openedAll = (platform: Platform, rows: readonly Row[]) => Promise.all(rows.map((row) => opened(platform, row)))

export async function insertSanction(tx: Tx<Platform>, sanction: Sanction): Promise<void> {
  const sealed = (await tx.vault.of(sanction.userId)).seal(reasonPlace(sanction.id), sanction.reason)
  await tx.db
    .insertInto('sanction')
    .values({
      user_id: sanction.userId,
      id: sanction.id,
      kind: sanction.kind,
      team_id: sanction.teamId,
      decision_id: sanction.decisionId,
      sealed_reason: sealed,
      starts_at: sanction.from,
      ends_at: sanction.until,
      lifted_at: sanction.liftedAt,
    })
    .execute()
}

/** Those that keep somebody from writing now; the one that lasts longest first. */
const holding = ({ db, clock }: Platform, userId: string) =>
  db
    .selectFrom('sanction')
    .select(columns)
    .where('user_id', '=', userId)
    .where('lifted_at', 'is', null)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', clock.now())]))
    .orderBy(sql`ends_at desc nulls first`)
    .orderBy('id')

/** Of those that hold in a team (and everywhere), or everywhere where `teamId` is null, the one that lasts longest. */
export async function findHolding(platform: Platform, userId: string, teamId: string | null): Promise<Row | null> {
  const row = await holding(platform, userId)
    .where((where) =>
      where.or([where('kind', '=', 'barred'), ...(teamId === null ? [] : [where('team_id', '=', teamId)])]),
    )
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export const openSanction = opened

/** Every sanction that holds for somebody at present. */
export const listHolding = async (platform: Platform, userId: string): Promise<Sanction[]> =>
  openedAll(platform, await holding(platform, userId).limit(100).execute())

/** What somebody had and has, the latest first; of one team's where that is asked. */
export async function listSanctions(
  platform: Platform,
  userId: string,
  teamId: string | null,
  limit: number,
): Promise<Sanction[]> {
  const rows = await platform.db
    .selectFrom('sanction')
    .select(columns)
    .where('user_id', '=', userId)
    .$if(teamId !== null, (sanctions) => sanctions.where('team_id', '=', teamId))
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return openedAll(platform, rows)
}

/** By the decision that each came with. */
export async function findByDecisions(
  platform: Platform,
  decisionIds: readonly string[],
): Promise<Map<string, Sanction>> {
  if (decisionIds.length === 0) return new Map()
  const rows = await platform.db
    .selectFrom('sanction')
    .select(columns)
    .where('decision_id', 'in', [...decisionIds])
    .execute()
  const sanctions = await openedAll(platform, rows)
  return new Map(sanctions.flatMap((sanction) => (sanction.decisionId ? [[sanction.decisionId, sanction]] : [])))
}

/** Whom the sanction of a decision was about; null where there is none that could still be lifted. */
export async function endSanctionOf(tx: Tx<Platform>, decisionId: string): Promise<string | null> {
  const row = await tx.db
    .updateTable('sanction')
    .set({ lifted_at: tx.clock.now() })
    .where('decision_id', '=', decisionId)
    .where('lifted_at', 'is', null)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', tx.clock.now())]))
    .returning('user_id as userId')
    .executeTakeFirst()
  return row?.userId ?? null
}

export async function deleteSanctionsOf(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('sanction').where('user_id', '=', userId).execute()
}

/** Those that ended, or were lifted, before an instant. */
export async function deleteEnded({ db }: Platform, before: Date): Promise<void> {
  await db
    .deleteFrom('sanction')
    .where((where) => where.or([where('ends_at', '<', before), where('lifted_at', '<', before)]))
    .execute()
}
