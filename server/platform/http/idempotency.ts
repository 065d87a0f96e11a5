/** `Idempotency-Key`: a mutation and the answer it got are kept in one transaction, so that a repeat is answered, not done again. */
import { createHash } from 'node:crypto'
import type { Ctx, Platform, Tx } from '../context.ts'
import { transaction } from '../db/transaction.ts'
import { defineJob } from '../jobs/definition.ts'
import { place, type Vault } from '../vault/vault.ts'
import { invalid, Refusal } from './errors.ts'

/** An answer ready to be sent. */
export interface Sent {
  readonly status: number
  readonly location: string | null
  /** For the ETag. */
  readonly revision: number | null
  readonly body: string | null
}

/** Days a key is remembered: longer than a phone is likely to stay offline. */
const rememberedDays = 30

/** Throws for a key that is not 1 to 200 printable ASCII characters. */
export function checkKey(key: string): void {
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw invalid('Idempotency-Key', 'Must be 1 to 200 printable characters')
}

export interface Sending {
  readonly method: string
  readonly url: string
  readonly body: unknown
  readonly file: Uint8Array | null
}

/** What has to be the same in a repeat. By a key of the vault: of a weight, a plain hash is found out by trying all weights. */
export function hashRequest(vault: Vault, { method, url, body, file }: Sending): Buffer {
  const hash = createHash('sha256').update(`${method} ${url}\n${JSON.stringify(body ?? null)}\n`)
  if (file !== null) hash.update(file)
  return Buffer.from(vault.sign('idempotency', hash.digest('hex')), 'base64url')
}

/** Answers from memory where the key was used by the same request; refuses another request; else runs and remembers. */
export async function once(ctx: Ctx, key: string, requestHash: Buffer, run: (tx: Tx) => Promise<Sent>): Promise<Sent> {
  return transaction(ctx, async (tx) => {
    // A concurrent repeat waits here for the first one's commit.
    const claimed = await tx.db
      .insertInto('idempotency_key')
      .values({ user_id: tx.actor.userId, key, request_hash: requestHash })
      .onConflict((row) => row.doNothing())
      .executeTakeFirst()
    if (claimed.numInsertedOrUpdatedRows !== 1n) return remembered(tx, key, requestHash)
    const sent = await run(tx)
    await remember(tx, key, sent)
    return sent
  })
}

async function remember(tx: Tx, key: string, sent: Sent): Promise<void> {
  const vault = await tx.vault.of(tx.actor.userId)
  await tx.db
    .updateTable('idempotency_key')
    .set({
      status: sent.status,
      location: sent.location,
      revision: sent.revision,
      sealed_answer: sent.body === null ? null : vault.seal(answerPlace(key), sent.body),
    })
    .where('user_id', '=', tx.actor.userId)
    .where('key', '=', key)
    .execute()
}

async function remembered(tx: Tx, key: string, requestHash: Buffer): Promise<Sent> {
  const row = await tx.db
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'location', 'revision', 'sealed_answer'])
    .where('user_id', '=', tx.actor.userId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (!row.request_hash.equals(requestHash)) {
    throw new Refusal('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used for another request.')
  }
  const vault = await tx.vault.of(tx.actor.userId)
  const body = row.sealed_answer === null ? null : (vault.open(answerPlace(key), row.sealed_answer) as string)
  // A repeat made nothing: 200 instead of 201.
  return {
    status: row.status === 201 ? 200 : (row.status ?? 200),
    location: row.location,
    revision: row.revision,
    body,
  }
}

const answerPlace = (key: string) => place('idempotency_key', 'sealed_answer', key)

export async function forgetAnswers(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('idempotency_key').where('user_id', '=', userId).execute()
}

export const forgetIdempotencyKeys = defineJob<object>({
  name: 'platform.forget-idempotency-keys',
  retry: { limit: 3, delay: 60 },
  expireIn: 300,
  schedule: '23 3 * * *',
  async run({ db, clock }) {
    const before = new Date(clock.now().getTime() - rememberedDays * 86_400_000)
    await db.deleteFrom('idempotency_key').where('created_at', '<', before).execute()
  },
})
