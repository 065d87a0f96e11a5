/** One's own profile. It begins at its first use, from what the registration said. */
import type { Me, MeChange, Privacy } from '@setpoint/contract/profile'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, changedMeanwhile, invalid, notFound } from '../../platform/http/errors.ts'
import { changeLanguage, changeUsername, ownAccountOf, type OwnAccount } from '../identity/index.ts'
import { checkStatedAge, isUnder, isYoung } from './age.ts'
import { changeFacts, dayIn, noFacts } from './facts.ts'
import { initialProfile } from './initial-profile.ts'
import { isAnythingPublic, publicFromAge } from './policy.ts'
import { presentMe } from './present.ts'
import { keepFindable } from './search/findable.ts'
import {
  findProfile,
  findWholeProfile,
  insertProfile,
  lockWholeProfile,
  updateProfile,
  type Profile,
  type WholeProfile,
} from './store.ts'
import { forgetTimeZone } from './time-zone.ts'

export async function readMe(ctx: Ctx): Promise<Me> {
  const account = await myAccount(ctx)
  return presentMe(ctx, account, await wholeProfileOf(ctx, account))
}

/** Changes what is named, all or nothing. 412 when `If-Match` names another revision than the present one. */
export async function changeMe(ctx: Ctx, change: MeChange): Promise<Me> {
  const account = await myAccount(ctx)
  await wholeProfileOf(ctx, account)
  return transaction(ctx, async (tx) => {
    const before = await lockWholeProfile(tx, tx.actor.userId)
    allow(tx.request.ifMatch === null || tx.request.ifMatch === before.revision, changedMeanwhile())
    const after = changed(account, before, change, tx.clock.now())
    if (change.username !== undefined) await changeUsername(tx, tx.actor.userId, change.username)
    if (change.language !== undefined) await changeLanguage(tx, tx.actor.userId, change.language)
    await saveProfile(tx, after)
    return presentMe(tx, await myAccount(tx), after)
  })
}

/**
 * Shows the profile to everyone, or no longer: members see it then. For the module of consents, which asks first; nobody
 * else makes a profile public. Does nothing where it is so already.
 */
export async function showToEveryone(tx: Tx<Platform>, userId: string, shown: boolean): Promise<void> {
  const account = await ownAccountOf(tx, userId)
  allow(account, notFound('account'))
  await wholeProfileOf(tx, account)
  const before = await lockWholeProfile(tx, userId)
  if ((before.privacy.profile === 'public') === shown) return
  const privacy: Privacy = { ...before.privacy, profile: shown ? 'public' : 'members' }
  await saveProfile(tx, { ...before, privacy, ...nextRevision(before, tx.clock.now()) })
}

export const isPublicProfile = async (platform: Platform, userId: string): Promise<boolean> =>
  (await findProfile(platform, userId))?.privacy.profile === 'public'

/** Writes a profile's next revision, and by what it can be found, and tells. */
export async function saveProfile(tx: Tx<Platform>, profile: WholeProfile): Promise<void> {
  await updateProfile(tx, profile)
  await keepFindable(tx, profile)
  await tx.emit('profile.changed', { userId: profile.userId })
  tx.afterCommit(() => forgetTimeZone(profile.userId))
}

function changed(account: OwnAccount, before: WholeProfile, change: MeChange, now: Date): WholeProfile {
  const timeZone = change.timeZone ?? before.timeZone
  const today = dayIn(timeZone, now)
  const facts = changeFacts(before.facts, change, today)
  const privacy = { ...before.privacy, ...definedOf(change.privacy ?? {}) }
  if (change.birthDate) checkStatedAge(account, change.birthDate)
  const isNowYoung = isUnder(publicFromAge, account, facts.birthDate, today)
  checkPrivacy(before.privacy, privacy, isNowYoung)
  const turnsOutYoung = isNowYoung && !isUnder(publicFromAge, account, before.facts.birthDate, today)
  const displayName = change.displayName === undefined ? before.displayName : emptyToNull(change.displayName)
  const bio = change.bio === undefined ? before.bio : emptyToNull(change.bio)
  const isNew = { displayName: displayName !== before.displayName, bio: bio !== before.bio, avatar: false }
  return {
    ...before,
    displayName,
    bio,
    withheld: before.withheld.filter((part) => !isNew[part]),
    timeZone,
    weightUnit: change.weightUnit ?? before.weightUnit,
    lengthUnit: change.lengthUnit ?? before.lengthUnit,
    privacy,
    // Who turns out to be under 16 is not found before they say so.
    findable: change.findable ?? (before.findable && !turnsOutYoung),
    approvesFollowers: change.approveFollowers ?? before.approvesFollowers,
    facts,
    onboardedAt: before.onboardedAt ?? (change.onboarded ? now : null),
    ...nextRevision(before, now),
  }
}

function checkPrivacy(before: Privacy, after: Privacy, isYoung: boolean): void {
  allow(
    !(isYoung && isAnythingPublic(after)),
    invalid('privacy', `Under ${publicFromAge}, nothing can be shown to everyone; choose members or private`),
  )
  allow(
    after.profile !== 'public' || before.profile === 'public',
    invalid('privacy.profile', 'Showing it to everyone needs a consent: PUT /users/me/consents/public-profile'),
  )
}

export const nextRevision = ({ revision }: Profile, now: Date) => ({ revision: revision + 1, updatedAt: now })

const emptyToNull = (text: string | null) => (text === null || text.trim() === '' ? null : text)

const definedOf = <T extends object>(change: T) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

async function myAccount(ctx: Ctx): Promise<OwnAccount> {
  const account = await ownAccountOf(ctx, ctx.actor.userId)
  allow(account, notFound('account'))
  return account
}

/** The profile of an account; made where there is none yet, and to be found from then on unless its owner is under 16. */
export async function wholeProfileOf(platform: Platform, account: OwnAccount): Promise<WholeProfile> {
  const found = await findWholeProfile(platform, account.id)
  if (found !== null) return found
  const initial = initialProfile(account.id, account.initialTimeZone, account.createdAt)
  const findable = !isYoung(platform, account, { ...initial, facts: noFacts })
  await transaction(platform, async (tx) => {
    if (await insertProfile(tx, { ...initial, findable })) await keepFindable(tx, { ...initial, findable })
  })
  const made = await findWholeProfile(platform, account.id)
  allow(made, notFound('account'))
  return made
}
