/** What happened to an account, for its owner to read. */
import { randomUUIDv7 } from 'node:crypto'
import type {
  SecurityEvent as SecurityEventAnswer,
  SecurityEventKind,
  SecurityLogQuery,
} from '@setpoint/contract/identity'
import type { Ctx, OpenCtx, Platform } from '../../platform/context.ts'
import type { Page } from '../../platform/http/answers.ts'
import { deviceOf } from './device.ts'
import { presentSecurityEvent } from './present.ts'
import { insertSecurityEvent, insertSecurityEventByEmail, listSecurityEvents } from './store/security-event.ts'

/** Records an act of a request. */
export async function record(ctx: OpenCtx, userId: string, kind: SecurityEventKind): Promise<void> {
  await insertSecurityEvent(ctx, { ...eventOf(ctx, kind), userId })
}

/** Records an act of the operator: there is no device. */
export async function recordByOperator(platform: Platform, userId: string, kind: SecurityEventKind): Promise<void> {
  const id = randomUUIDv7()
  await insertSecurityEvent(platform, { id, userId, kind, at: platform.clock.now(), device: null, ipAddress: null })
}

/** Records a failure for whoever has that e-mail, if anybody has. */
export const recordByEmail = (ctx: OpenCtx, email: string, kind: SecurityEventKind): Promise<void> =>
  insertSecurityEventByEmail(ctx, email, eventOf(ctx, kind))

const eventOf = ({ clock, request }: OpenCtx, kind: SecurityEventKind) => ({
  id: randomUUIDv7(),
  kind,
  at: clock.now(),
  device: deviceOf(request.userAgent),
  ipAddress: request.ipAddress,
})

/** The actor's own log, the latest first. */
export async function readSecurityLog(ctx: Ctx, query: SecurityLogQuery): Promise<Page<SecurityEventAnswer>> {
  const { items, totalItems } = await listSecurityEvents(ctx, ctx.actor.userId, query)
  return { items: items.map(presentSecurityEvent), totalItems, page: query.page, limit: query.limit }
}
