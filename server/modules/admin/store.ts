/** The only SQL that names `admin_act`. The reason is sealed with the key of the person it is about. */
import { mostCounted, type AdminActKind, type AdminLogQuery } from '@setpoint/contract/admin'
import type { Role } from '@setpoint/contract/identity'
import { sql } from 'kysely'
import type { Platform, Tx } from '../../platform/context.ts'
import { KeyErased, place } from '../../platform/vault/vault.ts'

export interface AdminAct {
  readonly id: string
  readonly act: AdminActKind
  readonly actorId: string | null
  /** Null for what is about nobody's account, and has no reason. */
  readonly subjectId: string | null
  readonly reason: string | null
  readonly roleBefore: Role | null
  readonly roleAfter: Role | null
  readonly suspendedUntil: Date | null
  readonly at: Date
}

const reasonPlace = (actId: string) => place('admin_act', 'sealed_reason', actId)

export async function insertAct(tx: Tx<Platform>, act: AdminAct): Promise<void> {
  const { subjectId, reason } = act
  const sealed =
    subjectId === null || reason === null ? null : (await tx.vault.of(subjectId)).seal(reasonPlace(act.id), reason)
  await tx.db
    .insertInto('admin_act')
    .values({
      id: act.id,
      act: act.act,
      actor_id: act.actorId,
      subject_id: subjectId,
      sealed_reason: sealed,
      role_before: act.roleBefore,
      role_after: act.roleAfter,
      suspended_until: act.suspendedUntil,
      at: act.at,
    })
    .execute()
}

/** The latest first. */
export async function findActs(
  platform: Platform,
  query: AdminLogQuery,
): Promise<{ items: AdminAct[]; totalItems: number }> {
  const rows = await matching(platform, query)
    .select([
      'id',
      'act',
      'actor_id as actorId',
      'subject_id as subjectId',
      'sealed_reason as sealed',
      'role_before as roleBefore',
      'role_after as roleAfter',
      'suspended_until as suspendedUntil',
      'at',
    ])
    .orderBy('id', 'desc')
    .limit(query.limit)
    .offset((query.page - 1) * query.limit)
    .execute()
  const some = matching(platform, query)
    .select(sql<number>`1`.as('one'))
    .limit(mostCounted)
  const { count } = await platform.db
    .selectFrom(some.as('some'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { items: await Promise.all(rows.map((row) => opened(platform, row))), totalItems: count }
}

const matching = ({ db }: Platform, { act, subjectId, actorId }: AdminLogQuery) =>
  db
    .selectFrom('admin_act')
    .$if(act !== undefined, (acts) => acts.where('act', '=', String(act)))
    .$if(subjectId !== undefined, (acts) => acts.where('subject_id', '=', String(subjectId)))
    .$if(actorId !== undefined, (acts) => acts.where('actor_id', '=', String(actorId)))

type Row = Omit<AdminAct, 'act' | 'reason' | 'roleBefore' | 'roleAfter'> & {
  readonly act: string
  readonly sealed: Buffer | null
  readonly roleBefore: string | null
  readonly roleAfter: string | null
}

async function opened(platform: Platform, { sealed, ...row }: Row): Promise<AdminAct> {
  // The table checks the act; roles come from the contract.
  const checked = row as Omit<AdminAct, 'reason'>
  const { id, subjectId } = row
  const reason = sealed === null || subjectId === null ? null : await reasonOf(platform, id, subjectId, sealed)
  return { ...checked, reason }
}

/** Null once the person it is about is erased: their key is gone, the act stays. */
async function reasonOf({ vault }: Platform, id: string, subjectId: string, sealed: Buffer) {
  try {
    return String((await vault.of(subjectId)).open(reasonPlace(id), sealed))
  } catch (error) {
    if (error instanceof KeyErased) return null
    throw error
  }
}

export async function deleteActs({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('admin_act').where('at', '<', before).execute()
}
