/** One's own profile. It begins at its first use, from what the registration said. */
import type { Me, MeChange } from '@setpoint/contract/profile'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, changedMeanwhile, invalid, notFound } from '../../platform/http/errors.ts'
import { changeLanguage, changeUsername, ownAccountOf, type OwnAccount } from '../identity/index.ts'
import { ageOn, changeFacts, dayIn } from './facts.ts'
import { initialPrivacy, isAnythingPublic, publicFromAge } from './policy.ts'
import { presentMe } from './present.ts'
import {
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
  await wholeProfileOf(ctx, await myAccount(ctx))
  return transaction(ctx, async (tx) => {
    const before = await lockWholeProfile(tx, tx.actor.userId)
    allow(tx.request.ifMatch === null || tx.request.ifMatch === before.revision, changedMeanwhile())
    const after = changed(before, change, tx.clock.now())
    if (change.username !== undefined) await changeUsername(tx, tx.actor.userId, change.username)
    if (change.language !== undefined) await changeLanguage(tx, tx.actor.userId, change.language)
    await saveProfile(tx, after)
    return presentMe(tx, await myAccount(tx), after)
  })
}

/** Writes a profile's next revision and tells. */
export async function saveProfile(tx: Tx, profile: WholeProfile): Promise<void> {
  await updateProfile(tx, profile)
  await tx.emit('profile.changed', { userId: profile.userId })
  tx.afterCommit(() => forgetTimeZone(profile.userId))
}

function changed(before: WholeProfile, change: MeChange, now: Date): WholeProfile {
  const timeZone = change.timeZone ?? before.timeZone
  const today = dayIn(timeZone, now)
  const facts = changeFacts(before.facts, change, today)
  const privacy = { ...before.privacy, ...definedOf(change.privacy ?? {}) }
  const isYoung = facts.birthDate !== null && ageOn(facts.birthDate, today) < publicFromAge
  allow(
    !(isYoung && isAnythingPublic(privacy)),
    invalid('privacy', `Under ${publicFromAge}, nothing can be shown to everyone; choose members or private`),
  )
  return {
    ...before,
    displayName: change.displayName === undefined ? before.displayName : emptyToNull(change.displayName),
    bio: change.bio === undefined ? before.bio : emptyToNull(change.bio),
    timeZone,
    weightUnit: change.weightUnit ?? before.weightUnit,
    lengthUnit: change.lengthUnit ?? before.lengthUnit,
    privacy,
    facts,
    onboardedAt: before.onboardedAt ?? (change.onboarded ? now : null),
    ...nextRevision(before, now),
  }
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

/** The profile of an account; made where there is none yet. */
export async function wholeProfileOf(platform: Platform, account: OwnAccount): Promise<WholeProfile> {
  const found = await findWholeProfile(platform, account.id)
  if (found !== null) return found
  await insertProfile(platform, initialProfile(account.id, account.initialTimeZone, account.createdAt))
  const made = await findWholeProfile(platform, account.id)
  allow(made, notFound('account'))
  return made
}

/** What holds of somebody who has never touched their profile. */
export const initialProfile = (userId: string, timeZone: string, createdAt: Date): Profile => ({
  userId,
  displayName: null,
  bio: null,
  timeZone,
  weightUnit: 'kg',
  lengthUnit: 'cm',
  privacy: initialPrivacy,
  avatarVersion: null,
  onboardedAt: null,
  revision: 1,
  createdAt,
  updatedAt: createdAt,
})
