/** The only SQL that names `security_event`. */
import type { SecurityEventKind } from '@setpoint/contract/identity'
import type { Platform } from '../../../platform/context.ts'
import { place } from '../../../platform/vault/vault.ts'

export interface SecurityEvent {
  readonly id: string
  readonly userId: string
  readonly kind: SecurityEventKind
  readonly at: Date
  readonly device: string | null
  readonly ipAddress: string | null
  /** Null for the person, and for what happened by itself. */
  readonly doneBy: 'admin' | 'operator' | null
  readonly reason: string | null
  /** The name of the sign-in provider that had part in it. */
  readonly provider: string | null
}

const reasonPlace = (eventId: string) => place('security_event', 'sealed_reason', eventId)

export async function insertSecurityEvent({ db, vault }: Platform, event: SecurityEvent): Promise<void> {
  const { userId, reason } = event
  const sealed = reason === null ? null : (await vault.of(userId)).seal(reasonPlace(event.id), reason)
  await db
    .insertInto('security_event')
    .values({
      user_id: userId,
      id: event.id,
      kind: event.kind,
      at: event.at,
      device: event.device,
      ip_address: event.ipAddress,
      done_by: event.doneBy,
      sealed_reason: sealed,
      provider: event.provider,
    })
    .execute()
}

/** The same statement whether or not the account is there: an unknown e-mail must not answer faster. */
export async function insertSecurityEventByEmail(
  { db }: Platform,
  email: string,
  event: Omit<SecurityEvent, 'userId' | 'doneBy' | 'reason' | 'provider'>,
): Promise<void> {
  await db
    .insertInto('security_event')
    .columns(['user_id', 'id', 'kind', 'at', 'device', 'ip_address'])
    .expression(
      db
        .selectFrom('account')
        .select((build) => [
          'account.id',
          build.cast<string>(build.val(event.id), 'uuid').as('event_id'),
          build.cast<string>(build.val(event.kind), 'text').as('kind'),
          build.cast<Date>(build.val(event.at), 'timestamptz').as('at'),
          build.cast<string | null>(build.val(event.device), 'text').as('device'),
          build.cast<string | null>(build.val(event.ipAddress), 'text').as('ip_address'),
        ])
        .where('account.email', '=', email),
    )
    .execute()
}

/** The latest first. */
export async function listSecurityEvents(
  platform: Platform,
  userId: string,
  { page, limit }: { page: number; limit: number },
): Promise<{ items: SecurityEvent[]; totalItems: number }> {
  const mine = platform.db.selectFrom('security_event').where('user_id', '=', userId)
  const rows = await mine
    .select([
      'id',
      'user_id as userId',
      'kind',
      'at',
      'device',
      'ip_address as ipAddress',
      'done_by as doneBy',
      'sealed_reason as sealed',
      'provider',
    ])
    .orderBy('id', 'desc')
    .limit(limit)
    .offset((page - 1) * limit)
    .execute()
  const { total } = await mine.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { items: await Promise.all(rows.map((row) => opened(platform, row))), totalItems: total }
}

type Row = Omit<SecurityEvent, 'kind' | 'doneBy' | 'reason'> & {
  readonly kind: string
  readonly doneBy: string | null
  readonly sealed: Buffer | null
}

async function opened({ vault }: Platform, { sealed, kind, doneBy, ...row }: Row): Promise<SecurityEvent> {
  const reason = sealed && String((await vault.of(row.userId)).open(reasonPlace(row.id), sealed))
  // The contract closes the list of kinds, the table that of who did it.
  return { ...row, kind: kind as SecurityEventKind, doneBy: doneBy as SecurityEvent['doneBy'], reason }
}

/** How often that happened since `since`. */
export async function countSecurityEvents(
  { db }: Platform,
  userId: string,
  kind: SecurityEventKind,
  since: Date,
): Promise<number> {
  const { count } = await db
    .selectFrom('security_event')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

export async function deleteSecurityEvents({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('security_event').where('at', '<', before).execute()
}
