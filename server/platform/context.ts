/** What every use case is handed: the platform's parts, who asks, and inside a transaction how to tell others. */
import type { Logger } from 'pino'
import type { Settings } from './config/settings.ts'
import type { Db } from './db/database.ts'
import type { EventName, Events } from '../events.ts'
import type { Enqueueable, EnqueueOptions } from './jobs/enqueueable.ts'
import type { Mailer } from './mail/mailer.ts'
import type { Realtime } from './realtime/realtime.ts'
import type { Signals } from './signals/signals.ts'
import type { Storage } from './storage/storage.ts'
import type { Transport } from './jobs/transport.ts'
import type { Vault } from './vault/vault.ts'

export interface Clock {
  now(): Date
}

export interface Platform {
  readonly config: Settings
  readonly clock: Clock
  readonly db: Db
  readonly vault: Vault
  readonly storage: Storage
  readonly mail: Mailer
  readonly realtime: Realtime
  readonly signals: Signals
  /** Carries jobs and events into the queue; use `tx.enqueue` and `tx.emit`, not this. */
  readonly transport: Transport
  readonly log: Logger
}

export type Role = 'member' | 'coach' | 'admin'

export interface Actor {
  readonly userId: string
  /** Of the session, or of the personal access token that stands for one. */
  readonly sessionId: string
  readonly role: Role
  /** What a personal access token may do (`body:read`); null for a session of the person's own, which may do everything. */
  readonly scopes: readonly string[] | null
  /** A second factor, or a passkey, was proved in this session. */
  readonly secondFactor: boolean
  /** When the person last proved who they are; null for a token. */
  readonly provenAt: Date | null
  /** Has asked to be erased, and can still change their mind. */
  readonly erasing: boolean
}

/** What a use case may know and say of the request that it serves. */
export interface RequestInfo {
  readonly id: string
  readonly ipAddress: string | null
  readonly userAgent: string | null
  /** The revision of `If-Match: "7"`, where the client sent one. */
  readonly ifMatch: number | null
  cookie(name: string): string | null
  /**
   * HttpOnly, prefixed `__Host-` over TLS; null clears it. `sentFrom` is its SameSite: 'strict' unless the browser must
   * send it when another site leads it here (by a link: 'lax', by a form: 'none').
   */
  setCookie(name: string, value: string | null, maxAgeSeconds: number, sentFrom?: 'strict' | 'lax' | 'none'): void
}

/** A context in which nobody has to be signed in. */
export interface OpenCtx extends Platform {
  readonly actor: Actor | null
  readonly request: RequestInfo
}

/** A context with a signed-in actor. */
export interface Ctx extends OpenCtx {
  readonly actor: Actor
}

/** What of an event is the same for everyone who hears of it. */
export type Untold<Name extends EventName> = Omit<Events[Name], 'userId'>

export interface Transactional {
  readonly inTransaction: true
  /** Tells other modules, if and only if the transaction commits. */
  emit<Name extends EventName>(name: Name, payload: Events[Name]): Promise<void>
  /**
   * Tells the open apps of these people as well, and no module. Each hears it as their own: the `userId` is the hearer's, so
   * that nobody learns from it who did what.
   */
  tell<Name extends EventName>(userIds: Iterable<string>, name: Name, payload: Untold<Name>): void
  /** Queues a job, if and only if the transaction commits. */
  enqueue<Data extends object>(job: Enqueueable<Data>, data: Data, options?: EnqueueOptions): Promise<void>
  /** Runs after the commit; for what can be lost with the process (caches, sockets). */
  afterCommit(run: () => void): void
}

/** A context bound to a transaction: its `db` is the transaction. */
export type Tx<C extends Platform = Ctx> = C & Transactional
