/** The only SQL that names `provider_sign_in`. */
import type { ProviderPurpose } from '@setpoint/contract/providers'
import type { Platform } from '../../../platform/context.ts'
import { place } from '../../../platform/vault/vault.ts'

/** A browser that is away at a provider, or back from it. */
export interface ProviderSignIn {
  readonly id: string
  /** Of the state, then of the ticket. */
  readonly tokenHash: Buffer
  readonly browserHash: Buffer
  readonly provider: string
  readonly purpose: ProviderPurpose
  /** Who links or proves, and in which session. */
  readonly userId: string | null
  readonly sessionId: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

// Nobody need be somebody yet to sign in.
const owner = 'identity:provider-sign-in'
const placeOf = (id: string) => place('provider_sign_in', 'sealed', id)

const columns = [
  'id',
  'token_hash as tokenHash',
  'browser_hash as browserHash',
  'provider',
  'purpose',
  'user_id as userId',
  'session_id as sessionId',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'sealed',
] as const

export async function insertAway(platform: Platform, signIn: ProviderSignIn, sealed: object): Promise<void> {
  const vault = await platform.vault.of(owner)
  await platform.db
    .insertInto('provider_sign_in')
    .values({
      id: signIn.id,
      token_hash: signIn.tokenHash,
      browser_hash: signIn.browserHash,
      provider: signIn.provider,
      purpose: signIn.purpose,
      stage: 'away',
      user_id: signIn.userId,
      session_id: signIn.sessionId,
      sealed: vault.seal(placeOf(signIn.id), sealed),
      created_at: signIn.createdAt,
      expires_at: signIn.expiresAt,
    })
    .execute()
}

type Found<Sealed> = ProviderSignIn & { readonly sealed: Sealed }

/**
 * Takes a browser back that was away at the provider with this state, once: its token becomes the ticket's. Null when
 * there is none (any more), or it is another browser.
 */
export async function takeBack<Sealed>(
  platform: Platform,
  away: Pick<ProviderSignIn, 'provider' | 'browserHash'> & { readonly stateHash: Buffer },
  ticketHash: Buffer,
): Promise<Found<Sealed> | null> {
  const row = await platform.db
    .updateTable('provider_sign_in')
    .set({ stage: 'back', token_hash: ticketHash })
    .where('token_hash', '=', away.stateHash)
    .where('browser_hash', '=', away.browserHash)
    .where('provider', '=', away.provider)
    .where('stage', '=', 'away')
    .where('expires_at', '>', platform.clock.now())
    .returning(columns)
    .executeTakeFirst()
  return row === undefined ? null : open<Sealed>(platform, row)
}

/** A browser that is back, by its ticket. */
export async function findBack<Sealed>(
  platform: Platform,
  { tokenHash, purpose }: Pick<ProviderSignIn, 'tokenHash' | 'purpose'>,
): Promise<Found<Sealed> | null> {
  const row = await platform.db
    .selectFrom('provider_sign_in')
    .select(columns)
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('stage', '=', 'back')
    .where('expires_at', '>', platform.clock.now())
    .executeTakeFirst()
  return row === undefined ? null : open<Sealed>(platform, row)
}

type Row = Omit<Found<Buffer>, 'purpose'> & { readonly purpose: string }

/** The table checks the purpose; the sealed part is as it was written. */
async function open<Sealed>(platform: Platform, row: Row): Promise<Found<Sealed>> {
  const vault = await platform.vault.of(owner)
  const sealed = vault.open(placeOf(row.id), row.sealed) as Sealed
  return { ...row, purpose: row.purpose as ProviderPurpose, sealed }
}

export async function updateBack(platform: Platform, id: string, sealed: object, expiresAt: Date): Promise<void> {
  const vault = await platform.vault.of(owner)
  await platform.db
    .updateTable('provider_sign_in')
    .set({ sealed: vault.seal(placeOf(id), sealed), expires_at: expiresAt })
    .where('id', '=', id)
    .execute()
}

/** False when somebody was faster. */
export async function deleteProviderSignIn({ db }: Platform, id: string): Promise<boolean> {
  const result = await db.deleteFrom('provider_sign_in').where('id', '=', id).executeTakeFirst()
  return result.numDeletedRows === 1n
}

export async function deleteExpiredProviderSignIns({ db }: Platform, before: Date): Promise<void> {
  await db.deleteFrom('provider_sign_in').where('expires_at', '<', before).execute()
}
