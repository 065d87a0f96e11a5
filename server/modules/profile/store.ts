/** The only SQL that names `profile`. Facts of the body are sealed here. */
import type { LengthUnit, Privacy, WeightUnit } from '@setpoint/contract/profile'
import type { Platform, Tx } from '../../platform/context.ts'
import { place } from '../../platform/vault/vault.ts'
import { noFacts, type Facts } from './facts.ts'

export interface Profile {
  readonly userId: string
  readonly displayName: string | null
  readonly bio: string | null
  readonly timeZone: string
  readonly weightUnit: WeightUnit
  readonly lengthUnit: LengthUnit
  readonly privacy: Privacy
  readonly avatarVersion: string | null
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
  'avatar_version as avatarVersion',
  'onboarded_at as onboardedAt',
  'revision',
  'created_at as createdAt',
  'updated_at as updatedAt',
] as const

type Checked = Pick<Profile, 'weightUnit' | 'lengthUnit' | 'privacy'>
type Row = Omit<Profile, keyof Checked> & Record<keyof Checked, unknown>
/** The table and this file's writers checked what the row type calls unknown. */
const profileOf = (row: Row): Profile => ({ ...row, ...(row as Checked) })

const factsPlace = (userId: string) => place('profile', 'sealed_facts', userId)

/** Without the sealed facts: for those who may not see them anyway. */
export async function findProfile({ db }: Platform, userId: string): Promise<Profile | null> {
  const row = await db.selectFrom('profile').select(columns).where('user_id', '=', userId).executeTakeFirst()
  return row === undefined ? null : profileOf(row)
}

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

/** Keeps a profile that is there already. */
export async function insertProfile({ db }: Platform, profile: Profile): Promise<void> {
  await db
    .insertInto('profile')
    .values({
      user_id: profile.userId,
      display_name: profile.displayName,
      bio: profile.bio,
      time_zone: profile.timeZone,
      weight_unit: profile.weightUnit,
      length_unit: profile.lengthUnit,
      privacy: JSON.stringify(profile.privacy),
      avatar_version: profile.avatarVersion,
      onboarded_at: profile.onboardedAt,
      revision: profile.revision,
      created_at: profile.createdAt,
      updated_at: profile.updatedAt,
    })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .execute()
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
      avatar_version: profile.avatarVersion,
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
