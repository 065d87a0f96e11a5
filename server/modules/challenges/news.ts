/** Who hears what of a challenge: open apps by `tell`, other modules by `emit`. Nobody learns from it who did what. */
import type { Platform, Tx } from '../../platform/context.ts'
import { hiddenFrom } from '../moderation/index.ts'
import { memberIds, rolesWith } from '../teams/index.ts'
import { listTakingPart } from './participant-store.ts'
import type { Challenge } from './store.ts'
import { listTeams } from './team-store.ts'

type ChangeOfAll =
  | 'challenge.changed'
  | 'challenge.joined'
  | 'challenge.left'
  | 'challenge.finished'
  | 'challenge.deleted'

/** Everybody who takes part; of a team's the whole team; of teams against each other who answers for each. */
export async function hearersOf(platform: Platform, challenge: Challenge): Promise<string[]> {
  const ids = new Set((await listTakingPart(platform, challenge.id)).map(({ userId }) => userId))
  if (challenge.createdBy !== null) ids.add(challenge.createdBy)
  const teams =
    challenge.scope === 'teams'
      ? (await listTeams(platform, [challenge.id])).filter((team) => team.state !== 'declined')
      : []
  for (const { teamId } of teams)
    for (const id of await memberIds(platform, teamId, rolesWith('manage-challenges'))) ids.add(id)
  if (challenge.teamId !== null) for (const id of await memberIds(platform, challenge.teamId)) ids.add(id)
  return [...ids]
}

/**
 * Other modules hear of `userId`, and where time brought it about (null) of who has set it; everybody's open app hears that it
 * happened, not about whom.
 */
export async function tellAll(
  tx: Tx<Platform>,
  name: ChangeOfAll,
  challenge: Challenge,
  whose: string | null,
): Promise<void> {
  const hearers = await hearersOf(tx, challenge)
  const userId = whose ?? challenge.createdBy ?? hearers[0]
  if (userId === undefined) return
  await tx.emit(name, { userId, challengeId: challenge.id })
  tx.tell(
    hearers.filter((id) => id !== userId),
    name,
    { challengeId: challenge.id },
  )
}

/** A leaderboard moved because of this person; who does not see them on it hears nothing. */
export async function tellMoved(tx: Tx<Platform>, challenge: Challenge, userId: string): Promise<void> {
  const hearers = challenge.scope === 'personal' ? [userId] : await hearersOf(tx, challenge)
  const hidden = await hiddenFrom(tx, userId, hearers)
  tx.tell(
    hearers.filter((id) => !hidden.has(id)),
    'challenge.progressed',
    { challengeId: challenge.id },
  )
}

export const tellOwn = (
  tx: Tx<Platform>,
  name: 'challenge.progressed' | 'challenge.reviewed',
  { id: challengeId }: Pick<Challenge, 'id'>,
  userId: string,
): void => tx.tell([userId], name, { challengeId })
