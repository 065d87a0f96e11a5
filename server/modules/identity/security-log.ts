/** What happened to an account, for its owner to read. */
import type {
  SecurityEvent as SecurityEventAnswer,
  SecurityEventKind,
  SecurityLogQuery,
} from '@setpoint/contract/identity'
import type { Ctx, OpenCtx, Platform } from '../../platform/context.ts'
import type { Page } from '../../platform/http/answers.ts'
import { newId } from '../../platform/new-id.ts'
import { deviceOf } from './device.ts'
import { presentSecurityEvent } from './present.ts'
import { insertSecurityEvent, insertSecurityEventByEmail, listSecurityEvents } from './store/security-event.ts'

/** Where something was asked for. */
export interface From {
  readonly device: string | null
  readonly ipAddress: string | null
}

export const whereFrom = ({ request }: OpenCtx): From => ({
  device: deviceOf(request.userAgent),
  ipAddress: request.ipAddress,
})

/** Records an act of a request. */
export const record = (ctx: OpenCtx, userId: string, kind: SecurityEventKind): Promise<void> =>
  recordFrom(ctx, userId, kind, whereFrom(ctx))

type ProviderEventKind = 'provider-used' | 'proven' | 'provider-linked' | 'provider-unlinked'

/** Records an act of a request that a sign-in provider has part in; `provider` is its name. */
export const recordWithProvider = (
  ctx: OpenCtx,
  userId: string,
  kind: ProviderEventKind,
  provider: string,
): Promise<void> => recordProviderFrom(ctx, userId, kind, provider, whereFrom(ctx))

/** The same for what a job does for a request that is over. */
export const recordProviderFrom = (
  platform: Platform,
  userId: string,
  kind: ProviderEventKind,
  provider: string,
  from: From,
): Promise<void> => insertSecurityEvent(platform, { ...eventOf(platform, kind, from), userId, provider })

/** Who did something to an account that was not its owner, and why. */
export interface Done {
  readonly doneBy: 'admin' | 'operator'
  readonly reason: string | null
}

/** Records what was done to an account; `doneBy` is null for what happened by itself. */
export const recordDone = (
  platform: Platform,
  userId: string,
  kind: SecurityEventKind,
  { doneBy, reason }: Done | { doneBy: null; reason: null },
): Promise<void> => insertSecurityEvent(platform, { ...eventOf(platform, kind, nowhere), userId, doneBy, reason })

/** Of what no device asked for. */
const nowhere: From = { device: null, ipAddress: null }

/** Records an act of the operator. */
export const recordByOperator = (platform: Platform, userId: string, kind: SecurityEventKind): Promise<void> =>
  recordDone(platform, userId, kind, { doneBy: 'operator', reason: null })

/** Records what a job does for a request that is over. */
export const recordFrom = (platform: Platform, userId: string, kind: SecurityEventKind, from: From): Promise<void> =>
  insertSecurityEvent(platform, { ...eventOf(platform, kind, from), userId })

/** Records a failure for whoever has that e-mail, if anybody has. */
export const recordByEmail = (ctx: OpenCtx, email: string, kind: SecurityEventKind): Promise<void> =>
  insertSecurityEventByEmail(ctx, email, eventOf(ctx, kind, whereFrom(ctx)))

const eventOf = ({ clock }: Platform, kind: SecurityEventKind, { device, ipAddress }: From) => ({
  id: newId(),
  kind,
  at: clock.now(),
  device,
  ipAddress,
  doneBy: null,
  reason: null,
  provider: null,
})

/** The actor's own log, the latest first. */
export const readSecurityLog = (ctx: Ctx, query: SecurityLogQuery): Promise<Page<SecurityEventAnswer>> =>
  securityLogOf(ctx, ctx.actor.userId, query)

/** Somebody's log. For who reads another person's: record that they do. */
export async function securityLogOf(
  platform: Platform,
  userId: string,
  query: SecurityLogQuery,
): Promise<Page<SecurityEventAnswer>> {
  const { items, totalItems } = await listSecurityEvents(platform, userId, query)
  return { items: items.map(presentSecurityEvent), totalItems, page: query.page, limit: query.limit }
}
