/** The only SQL that names `signing_key`. The private key is sealed here. */
import type { JWK } from 'jose'
import { sql } from 'kysely'
import type { Platform, Tx } from '../../../platform/context.ts'
import { place } from '../../../platform/vault/vault.ts'

export interface StoredKey {
  readonly id: string
  readonly publicKey: JWK
  readonly createdAt: Date
  readonly privateKey: JWK
}

const owner = 'identity:signing-keys'
const placeOf = (id: string) => place('signing_key', 'sealed_private_key', id)

/** The newest first. */
export async function listSigningKeys({ db, vault }: Platform): Promise<StoredKey[]> {
  const rows = await db.selectFrom('signing_key').selectAll().orderBy('created_at', 'desc').orderBy('id').execute()
  const keys = await vault.of(owner)
  return rows.map((row) => ({
    id: row.id,
    publicKey: row.public_key as JWK,
    privateKey: keys.open(placeOf(row.id), row.sealed_private_key) as JWK,
    createdAt: row.created_at,
  }))
}

export async function insertSigningKey(tx: Tx<Platform>, key: StoredKey): Promise<void> {
  const keys = await tx.vault.of(owner)
  await tx.db
    .insertInto('signing_key')
    .values({
      id: key.id,
      public_key: JSON.stringify(key.publicKey),
      sealed_private_key: keys.seal(placeOf(key.id), key.privateKey),
      created_at: key.createdAt,
    })
    .execute()
}

/** One process at a time makes keys. Held until the transaction ends. */
export async function lockSigningKeys(tx: Tx<Platform>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('signing_key'))`.execute(tx.db)
}

/** Removes keys that had a successor already before `before`: nothing they signed is valid any more. */
export async function deleteSuperseded(tx: Tx<Platform>, before: Date): Promise<void> {
  await tx.db
    .deleteFrom('signing_key')
    .where('created_at', '<', (query) =>
      query
        .selectFrom('signing_key as successor')
        .select((select) => select.fn.max('successor.created_at').as('newest'))
        .where('successor.created_at', '<=', before),
    )
    .execute()
}
