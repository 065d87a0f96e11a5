/** What happens in a team reaches other modules, and the open apps of everybody in it. */
import type { Platform, Tx } from '../../platform/context.ts'
import { memberIds } from './member-store.ts'
import { rolesWith } from './policy.ts'

interface About {
  /** Who did it, or to whom it happened. */
  readonly userId: string
  readonly teamId: string
}

/** Under the team's lock. Members hear that it happened, not about whom. */
export async function tellTeam(
  tx: Tx<Platform>,
  name: 'team.changed' | 'team.member-joined' | 'team.member-left',
  { userId, teamId }: About,
): Promise<void> {
  await tx.emit(name, { userId, teamId })
  tx.tell(others(await memberIds(tx, teamId), userId), name, { teamId })
}

/** Who asks, and who can answer. */
export async function tellOfRequest(tx: Tx<Platform>, { userId, teamId }: About): Promise<void> {
  await tx.emit('team.request-changed', { userId, teamId })
  const answering = await memberIds(tx, teamId, rolesWith('invite'))
  tx.tell(others(answering, userId), 'team.request-changed', { teamId })
}

export const others = (ids: readonly string[], userId: string): string[] => ids.filter((id) => id !== userId)
