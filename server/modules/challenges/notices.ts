/** What people are told of their challenges: once each, whatever is replayed. */
import type { Platform, Tx } from '../../platform/context.ts'
import { notify, notifyAll } from '../notifications/index.ts'
import { memberIds, rolesWith } from '../teams/index.ts'
import { listTakingPart, type Participant } from './participant-store.ts'
import { shareOf } from './present.ts'
import type { Challenge } from './store.ts'

/** To those who can answer for each team that is asked. */
export async function noticeOfInvitation(
  tx: Tx<Platform>,
  { id: challengeId, createdBy }: Challenge,
  teamIds: readonly string[],
): Promise<void> {
  for (const teamId of teamIds) {
    const subjects = { challengeId, teamId, ...(createdBy !== null && { actorId: createdBy }) }
    const answering = await memberIds(tx, teamId, rolesWith('manage-challenges'))
    await notifyAll(tx, answering, { kind: 'challenge-invited', subjects, key: `${challengeId} ${teamId}` })
  }
}

export async function noticeOfBegin(tx: Tx<Platform>, { id: challengeId }: Challenge): Promise<void> {
  const people = (await listTakingPart(tx, challengeId)).map(({ userId }) => userId)
  await notifyAll(tx, people, { kind: 'challenge-started', subjects: { challengeId }, key: challengeId })
}

/** Half way, all of the way, and a result that is held. */
export async function noticeOfProgress(
  tx: Tx<Platform>,
  { id: challengeId, target }: Challenge,
  before: Participant,
  after: Participant,
): Promise<void> {
  const subjects = { challengeId }
  const [was, is] = [shareIn(before, target), shareIn(after, target)]
  // One notice for a leap over both.
  const passed = is >= 1 && was < 1 ? '100' : is >= 0.5 && was < 0.5 ? '50' : null
  if (passed !== null)
    await notify(tx, after.userId, { kind: 'challenge-progress', subjects, key: `${challengeId} ${passed}` })
  if (before.review !== 'held' && after.review === 'held')
    await notify(tx, after.userId, {
      kind: 'challenge-held',
      subjects,
      key: `${challengeId} ${after.heldAt?.toISOString()}`,
    })
}

const shareIn = ({ result: { value, reachedOn } }: Participant, target: number) => shareOf(value, reachedOn, target)

/** To each who took part, when what it gives is given. */
export async function noticeOfEnd(tx: Tx<Platform>, { id: challengeId }: Challenge, own: Participant): Promise<void> {
  const kind = own.won ? 'challenge-won' : 'challenge-finished'
  await notify(tx, own.userId, { kind, subjects: { challengeId }, key: challengeId })
}
