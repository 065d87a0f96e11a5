/** The only SQL that names `security_event`. */
import type { SecurityEventKind } from '@setpoint/contract/identity'
import type { Platform } from '../../../platform/context.ts'

export interface SecurityEvent {
  readonly id: string
  readonly userId: string
  readonly kind: SecurityEventKind
  readonly at: Date
  readonly device: string | null
  readonly ipAddress: string | null
}

const rowOf = (event: SecurityEvent) => ({
  user_id: event.userId,
  id: event.id,
  kind: event.kind,
  at: event.at,
  device: event.device,
  ip_address: event.ipAddress,
})

export async function insertSecurityEvent({ db }: Platform, event: SecurityEvent): Promise<void> {
  await db.insertInto('security_event').values(rowOf(event)).execute()
}

/** The same statement whether or not the account is there: an unknown e-mail must not answer faster. */
export async function insertSecurityEventByEmail(
  { db }: Platform,
  email: string,
  event: Omit<SecurityEvent, 'userId'>,
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
  { db }: Platform,
  userId: string,
  { page, limit }: { page: number; limit: number },
): Promise<{ items: SecurityEvent[]; totalItems: number }> {
  const mine = db.selectFrom('security_event').where('user_id', '=', userId)
  const rows = await mine
    .select(['id', 'user_id as userId', 'kind', 'at', 'device', 'ip_address as ipAddress'])
    .orderBy('id', 'desc')
    .limit(limit)
    .offset((page - 1) * limit)
    .execute()
  const { total } = await mine.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { items: rows.map((row) => ({ ...row, kind: row.kind as SecurityEventKind })), totalItems: total }
}

export async function deleteSecurityEvents({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('security_event').where('at', '<', before).execute()
}
