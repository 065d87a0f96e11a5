/**
 * What moderators have taken from others' sight: a team's name, description or picture. Who may edit the team sees it still;
 * for everybody else the team has a number for a name, until that part is changed or it is given back.
 */
import type { Platform, Tx } from '../../platform/context.ts'
import { avatarFile } from '../../platform/images/avatar-files.ts'
import { teamAvatarAt } from './avatar-file.ts'
import { memberIds } from './member-store.ts'
import { tellTeam } from './news.ts'
import { findWholeTeam, updateWithheld, type WithheldPart } from './store.ts'

/** A team's own words and picture, whoever may see them; for who looks after what is reported. */
export interface TeamContent {
  readonly ownerId: string
  readonly name: string
  readonly description: string | null
  readonly avatarVersion: string | null
  readonly isWithheld: boolean
  readonly updatedAt: Date
}

/** Null when there is no such team. */
export async function teamContentOf(platform: Platform, teamId: string): Promise<TeamContent | null> {
  const [team, [ownerId]] = [await findWholeTeam(platform, teamId), await memberIds(platform, teamId, ['owner'])]
  if (team === null || ownerId === undefined) return null
  const { withheld, ...content } = team
  return { ownerId, ...content, isWithheld: withheld.length > 0 }
}

/** Whoever may see it; null where there is none of that version any more. */
export const teamAvatarBytes = (platform: Platform, teamId: string, version: string): Promise<Buffer | null> =>
  avatarFile(platform, teamAvatarAt(teamId, version), '400')

/** Takes everything that is set from others' sight, and tells the members' open apps. */
export async function withholdTeam(tx: Tx<Platform>, teamId: string): Promise<void> {
  const team = await findWholeTeam(tx, teamId)
  if (team === null) return
  const parts: WithheldPart[] = ['name']
  if (team.description !== null) parts.push('description')
  if (team.avatarVersion !== null) parts.push('avatar')
  await changeWithheld(tx, teamId, parts)
}

/** Gives everything back. */
export const giveBackTeam = (tx: Tx<Platform>, teamId: string): Promise<void> => changeWithheld(tx, teamId, [])

async function changeWithheld(tx: Tx<Platform>, teamId: string, parts: readonly WithheldPart[]): Promise<void> {
  if (!(await updateWithheld(tx, teamId, parts))) return
  const [ownerId] = await memberIds(tx, teamId, ['owner'])
  if (ownerId !== undefined) await tellTeam(tx, 'team.changed', { userId: ownerId, teamId })
}
