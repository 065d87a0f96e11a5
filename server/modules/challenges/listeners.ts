import type { Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { listen } from '../../platform/jobs/definition.ts'
import { isPersonUnder, timeZoneOf } from '../profile/index.ts'
import { lockToldOf } from '../teams/index.ts'
import { beginOf, closingOf } from './calendar.ts'
import { closeChallenge } from './jobs.ts'
import { tellAll } from './news.ts'
import { holdParticipant, leaveThoseOf, listUnfinal, updateParticipant } from './participant-store.ts'
import { endChallenge, findChallenges, findTypes, listCompeting, lockChallenge, widenTimes } from './store.ts'
import { types } from './types/registry.ts'
import { followPerson, updateProgress } from './update.ts'

const name = (what: string) => `challenges.follow-${what}`

/** Without the consent nothing is seen any more, and nothing comes back when it is given again elsewhere. */
async function followConsent(platform: Platform, userId: string, challengeId: string): Promise<void> {
  await transaction(platform, async (tx) => {
    await lockToldOf(tx, userId)
    await updateProgress(tx, userId, challengeId)
  })
}

/** Another time zone moves somebody's own end; a birth date may have told that they are too young. */
async function followProfile(platform: Platform, userId: string): Promise<void> {
  const own = await listUnfinal(platform, userId)
  if (own.length === 0) return
  const ids = own.map(({ challengeId }) => challengeId)
  const [timeZone, typeOf] = [await timeZoneOf(platform, userId), await findTypes(platform, ids)]
  const isYoung = await isPersonUnder(platform, userId, 18)
  for (const challenge of await findChallenges(platform, ids)) {
    await transaction(platform, async (tx) => {
      await lockToldOf(tx, userId)
      await lockChallenge(tx, challenge.id)
      const one = await holdParticipant(tx, challenge.id, userId)
      if (one === null || one.leftAt !== null || one.finalAt !== null) return
      const type = typeOf.get(challenge.id)
      const mustLeave = isYoung && type !== undefined && types[type].tells !== null
      const closesAt = closingOf(challenge.endDay, timeZone)
      if (!mustLeave && closesAt.getTime() === one.closesAt.getTime()) return
      await updateParticipant(
        tx,
        mustLeave ? { ...one, leftAt: tx.clock.now(), showing: false, figure: null } : { ...one, closesAt },
      )
      await widenTimes(tx, challenge.id, beginOf(challenge.startDay, timeZone), closesAt)
      await tx.enqueue(closeChallenge, { challengeId: challenge.id }, { startAfter: closesAt })
      await tellAll(tx, mustLeave ? 'challenge.left' : 'challenge.changed', challenge, userId)
    })
  }
}

/** What they were in for that team they are in no more. What has finished stays theirs. */
async function followDeparture(platform: Platform, userId: string, teamId: string): Promise<void> {
  await transaction(platform, async (tx) => {
    await lockToldOf(tx, userId)
    const left = await leaveThoseOf(tx, teamId, userId)
    const challenges = await findChallenges(
      tx,
      left.map(({ challengeId }) => challengeId),
    )
    for (const challenge of challenges) await tellAll(tx, 'challenge.left', challenge, userId)
  })
}

/** The team's own challenges went with it. Against others it does not compete any more: who is left alone has nobody to compete with. */
async function followTeamsEnd(platform: Platform): Promise<void> {
  for (const challengeId of await listCompeting(platform)) {
    await transaction(platform, async (tx) => {
      const challenge = await lockChallenge(tx, challengeId)
      if (challenge === null || challenge.state !== 'open') return
      await endChallenge(tx, challengeId, 'cancelled')
      await tellAll(tx, 'challenge.changed', challenge, null)
    })
  }
}

export const challengeListeners = [
  listen('weight.recorded', name('weigh-in'), followPerson),
  listen('weight.changed', name('correction'), followPerson),
  listen('weight.deleted', name('deletion'), followPerson),
  listen('weights.imported', name('import'), followPerson),
  listen('weights.import-undone', name('undone-import'), followPerson),
  listen('photo.added', name('photo'), followPerson),
  listen('photo.deleted', name('photo-deletion'), followPerson),
  listen('profile.changed', name('profile'), (platform, { userId }) => followProfile(platform, userId)),
  listen('consent.changed', name('consent'), async (platform, { userId, purpose, with: challengeId }) => {
    if (purpose === 'challenge' && challengeId !== null) await followConsent(platform, userId, challengeId)
  }),
  listen('team.member-left', name('departure'), (platform, { userId, teamId }) =>
    followDeparture(platform, userId, teamId),
  ),
  listen('team.deleted', name('end-of-team'), (platform) => followTeamsEnd(platform)),
] as const
