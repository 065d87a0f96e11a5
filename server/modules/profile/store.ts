/** The only SQL that names `profile`. Facts of the body are sealed here. */
import { sql, type RawBuilder } from 'kysely'
import type { LengthUnit, Privacy, WeightUnit } from '@setpoint/contract/profile'
import type { Platform, Tx } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'
import { noFacts, type Facts } from './facts.ts'

export const withholdable = ['displayName', 'bio', 'avatar'] as const
export type WithheldPart = (typeof withholdable)[number]

export interface Profile {
  readonly userId: string
  readonly displayName: string | null
  readonly bio: string | null
  readonly timeZone: string
  readonly weightUnit: WeightUnit
  readonly lengthUnit: LengthUnit
  readonly privacy: Privacy
  /** Whether members find them by search and in suggestions, as far as `privacy` lets them be seen at all. */
  readonly findable: boolean
  /** Wants to be asked by who would follow; who is under 16 is asked in any case. */
  readonly approvesFollowers: boolean
  readonly avatarVersion: string | null
  /** Taken from others' sight by moderators: see withheld.ts. */
  readonly withheld: readonly WithheldPart[]
  readonly onboardedAt: Date | null
  readonly revision: number
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** With what only the person themselves, and the models that work for them, get to see. */
export interface WholeProfile extends Profile {
  readonly facts: Facts
}

const columns = [
  'user_id as userId',
  'display_name as displayName',
  'bio',
  'time_zone as timeZone',
  'weight_unit as weightUnit',
  'length_unit as lengthUnit',
  'privacy',
  'findable',
  'approves_followers as approvesFollowers',
  'avatar_version as avatarVersion',
  'withheld',
  'onboarded_at as onboardedAt',
  'revision',
  'created_at as createdAt',
  'updated_at as updatedAt',
] as const

type Checked = Pick<Profile, 'weightUnit' | 'lengthUnit' | 'privacy' | 'withheld'>
type Row = Omit<Profile, keyof Checked> & Record<keyof Checked, unknown>
/** The table and this file's writers checked what the row type calls unknown. */
const profileOf = (row: Row): Profile => ({ ...row, ...(row as Checked) })

const factsPlace = (userId: string) => place('profile', 'sealed_facts', userId)

/** Without the sealed facts: for those who may not see them anyway. */
export async function findProfile({ db }: Platform, userId: string): Promise<Profile | null> {
  const row = await db.selectFrom('profile').select(columns).where('user_id', '=', userId).executeTakeFirst()
  return row === undefined ? null : profileOf(row)
}

/** By id; who has none yet is not in it. */
export async function findProfiles({ db }: Platform, ids: readonly string[]): Promise<Map<string, Profile>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('profile')
    .select(columns)
    .where('user_id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.userId, profileOf(row)]))
}

/** For another query: the privacy of the person in a column of it; null of who has no profile yet. */
export const privacyOf = (id: string): RawBuilder<unknown> =>
  sql`(select profile.privacy from profile where profile.user_id = ${sql.ref(id)})`

export async function findWholeProfile(platform: Platform, userId: string): Promise<WholeProfile | null> {
  const row = await selectWhole(platform, userId).executeTakeFirst()
  return row === undefined ? null : whole(platform, row)
}

/** Locked until the transaction ends. */
export async function lockWholeProfile(tx: Tx<Platform>, userId: string): Promise<WholeProfile> {
  return whole(tx, await selectWhole(tx, userId).forUpdate().executeTakeFirstOrThrow())
}

const selectWhole = ({ db }: Platform, userId: string) =>
  db
    .selectFrom('profile')
    .select([...columns, 'sealed_facts as sealedFacts'])
    .where('user_id', '=', userId)

async function whole({ vault }: Platform, row: Row & { sealedFacts: Buffer | null }): Promise<WholeProfile> {
  const { sealedFacts, ...plain } = row
  if (sealedFacts === null) return { ...profileOf(plain), facts: noFacts }
  const owner = await vault.of(row.userId)
  return { ...profileOf(plain), facts: owner.open(factsPlace(row.userId), sealedFacts) as Facts }
}

/** False where there is one already, which is kept. */
export async function insertProfile({ db }: Platform, profile: Profile): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('profile')
    .values({
      user_id: profile.userId,
      display_name: profile.displayName,
      bio: profile.bio,
      time_zone: profile.timeZone,
      weight_unit: profile.weightUnit,
      length_unit: profile.lengthUnit,
      privacy: JSON.stringify(profile.privacy),
      findable: profile.findable,
      approves_followers: profile.approvesFollowers,
      avatar_version: profile.avatarVersion,
      withheld: [...profile.withheld],
      onboarded_at: profile.onboardedAt,
      revision: profile.revision,
      created_at: profile.createdAt,
      updated_at: profile.updatedAt,
    })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function updateProfile(tx: Tx<Platform>, profile: WholeProfile): Promise<void> {
  const owner = await tx.vault.of(profile.userId)
  await tx.db
    .updateTable('profile')
    .set({
      display_name: profile.displayName,
      bio: profile.bio,
      time_zone: profile.timeZone,
      weight_unit: profile.weightUnit,
      length_unit: profile.lengthUnit,
      privacy: JSON.stringify(profile.privacy),
      findable: profile.findable,
      approves_followers: profile.approvesFollowers,
      avatar_version: profile.avatarVersion,
      withheld: [...profile.withheld],
      sealed_facts: owner.seal(factsPlace(profile.userId), profile.facts),
      onboarded_at: profile.onboardedAt,
      revision: profile.revision,
      updated_at: profile.updatedAt,
    })
    .where('user_id', '=', profile.userId)
    .execute()
}

export async function deleteProfile(tx: Tx<Platform>, userId: string): Promise<void> {
  await tx.db.deleteFrom('profile').where('user_id', '=', userId).execute()
}
