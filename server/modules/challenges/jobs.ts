/** What has to happen at an instant, or after a commit. Each can run again, late, and beside itself. */
import type { Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob } from '../../platform/jobs/definition.ts'
import { timeZoneOf } from '../profile/index.ts'
import { beginOf, closingOf } from './calendar.ts'
import { award, begin, close, followAll } from './completion.ts'
import { updateParticipant } from './participant-store.ts'
import { findChallenge, listOverdue, widenTimes } from './store.ts'

interface Of {
  readonly challengeId: string
}

export const beginChallenge = defineJob<Of>({
  name: 'challenges.begin',
  retry: { limit: 5, delay: 30 },
  expireIn: 60,
  run: (platform, { challengeId }) => beginOrWait(platform, challengeId),
})

/** At each instant at which it is over for somebody. */
export const closeChallenge = defineJob<Of>({
  name: 'challenges.close',
  retry: { limit: 5, delay: 30 },
  expireIn: 600,
  run: (platform, { challengeId }) => closeAndGoOn(platform, challengeId),
})

export const awardChallenge = defineJob<Of>({
  name: 'challenges.award',
  retry: { limit: 10, delay: 10 },
  expireIn: 600,
  run: (platform, { challengeId }) => award(platform, challengeId),
})

/** The last day has moved: everybody's own end moves with it. */
export const followChange = defineJob<Of>({
  name: 'challenges.follow-change',
  retry: { limit: 5, delay: 10 },
  expireIn: 600,
  run: async (platform, { challengeId }) => {
    const challenge = await findChallenge(platform, challengeId)
    if (challenge === null || challenge.state !== 'open') return
    await followAll(platform, challengeId, async (tx, own) => {
      const timeZone = await timeZoneOf(tx, own.userId)
      const closesAt = closingOf(challenge.endDay, timeZone)
      await updateParticipant(tx, { ...own, closesAt })
      await widenTimes(tx, challengeId, beginOf(challenge.startDay, timeZone), closesAt)
      await tx.enqueue(closeChallenge, { challengeId }, { startAfter: closesAt })
    })
  },
})

/** What the jobs at their instants have not done, because they were lost: with a backup that was put back, for example. */
export const catchUp = defineJob<object>({
  name: 'challenges.catch-up',
  retry: { limit: 2, delay: 60 },
  expireIn: 600,
  schedule: '7,37 * * * *',
  run: async (platform) => {
    const { begin: beginning, close: closing } = await listOverdue(platform)
    for (const challengeId of beginning) await beginOrWait(platform, challengeId)
    for (const challengeId of closing) await closeAndGoOn(platform, challengeId)
  },
})

async function beginOrWait(platform: Platform, challengeId: string): Promise<void> {
  const next = await begin(platform, challengeId)
  if (next === null) return
  await transaction(platform, (tx) =>
    tx.enqueue(beginChallenge, { challengeId }, { wait: untilIn(tx, next), singletonKey: keyOf(challengeId, next) }),
  )
}

async function closeAndGoOn(platform: Platform, challengeId: string): Promise<void> {
  const next = await close(platform, challengeId)
  await transaction(platform, async (tx) => {
    // What is due by now has a job of its own; were that lost, it is caught up.
    if (next !== null && next > platform.clock.now())
      await tx.enqueue(
        closeChallenge,
        { challengeId },
        { wait: untilIn(tx, next), singletonKey: keyOf(challengeId, next) },
      )
    if (next === null) await tx.enqueue(awardChallenge, { challengeId }, { singletonKey: challengeId })
  })
}

const keyOf = (challengeId: string, at: Date) => `${challengeId} ${at.toISOString()}`

/** Whole seconds by this clock: where the database's is ahead, a job for the instant itself would start too early again and again. */
const untilIn = ({ clock }: Platform, instant: Date): number =>
  Math.ceil((instant.getTime() - clock.now().getTime()) / 1_000)
