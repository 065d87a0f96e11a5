/**
 * What moderators have taken from others' sight: a display name, a text about oneself, a picture. It is as if it were not
 * set, for everybody but its owner, until the owner changes that part or it is given back.
 */
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { avatarFile } from '../../platform/images/avatar-files.ts'
import { ownAccountOf, usernamesOf } from '../identity/index.ts'
import { avatarAt } from './avatar-file.ts'
import { nextRevision, saveProfile, wholeProfileOf } from './own-profile.ts'
import { findProfile, lockWholeProfile, withholdable, type Profile, type WithheldPart } from './store.ts'

/** The own words and the picture of somebody, whoever may see them; for who looks after what is reported. */
export interface PersonContent {
  readonly username: string
  readonly displayName: string | null
  readonly bio: string | null
  readonly avatarVersion: string | null
  readonly withheld: readonly WithheldPart[]
  readonly updatedAt: Date
}

/** Null when there is no such account. */
export async function personContentOf(platform: Platform, userId: string): Promise<PersonContent | null> {
  const username = (await usernamesOf(platform, [userId])).get(userId)
  if (username === undefined) return null
  const profile = await findProfile(platform, userId)
  if (profile === null)
    return { username, displayName: null, bio: null, avatarVersion: null, withheld: [], updatedAt: new Date(0) }
  const { displayName, bio, avatarVersion, withheld, updatedAt } = profile
  return { username, displayName, bio, avatarVersion, withheld, updatedAt }
}

/** Whoever may see it; null where there is none of that version any more. */
export const avatarBytesOf = (platform: Platform, userId: string, version: string): Promise<Buffer | null> =>
  avatarFile(platform, avatarAt(userId, version), '400')

/** Takes everything that is set from others' sight. */
export const withholdProfile = (tx: Tx<Platform>, userId: string): Promise<void> =>
  changeWithheld(tx, userId, (profile) => withholdable.filter((part) => isSet(profile, part)))

/** Gives everything back. */
export const giveBackProfile = (tx: Tx<Platform>, userId: string): Promise<void> => changeWithheld(tx, userId, () => [])

const isSet = ({ displayName, bio, avatarVersion }: Profile, part: WithheldPart): boolean =>
  ({ displayName, bio, avatar: avatarVersion })[part] !== null

async function changeWithheld(
  platform: Tx<Platform>,
  userId: string,
  next: (profile: Profile) => readonly WithheldPart[],
): Promise<void> {
  await transaction(platform, async (tx) => {
    const account = await ownAccountOf(tx, userId)
    if (account === null) return
    await wholeProfileOf(tx, account)
    const before = await lockWholeProfile(tx, userId)
    const withheld = next(before)
    if (withheld.join() === before.withheld.join()) return
    await saveProfile(tx, { ...before, withheld, ...nextRevision(before, tx.clock.now()) })
  })
}
