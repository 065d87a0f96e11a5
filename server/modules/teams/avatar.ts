/** The picture of a team, as a person's: drawn anew in two sizes, sealed, shown by signed addresses. */
import type { AvatarQuery } from '@setpoint/contract/profile'
import type { Team, TeamAvatarParams, TeamParams } from '@setpoint/contract/teams'
import type { Ctx, OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { FileAnswer } from '../../platform/http/answers.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import type { UploadedBytes } from '../../platform/http/routes.ts'
import { avatarFile, keepAvatar } from '../../platform/images/avatar-files.ts'
import { newId } from '../../platform/new-id.ts'
import { isTeamAvatarAddress } from './avatar-address.ts'
import { teamAvatarAt } from './avatar-file.ts'
import { removeTeamAvatar } from './jobs.ts'
import { tellTeam } from './news.ts'
import { canSeeTeam } from './policy.ts'
import { lockTeamWith, presentSeen, seeTeam, seeTeamWith } from './seen.ts'
import { findTeam, updateTeam } from './store.ts'

/** Replaces the team's picture. The files are there before the team names them. */
export async function setTeamAvatar(ctx: Ctx, { teamId, file }: TeamParams & { file: UploadedBytes }): Promise<Team> {
  // Before anything is drawn; asked again when it is written.
  await seeTeamWith(ctx, teamId, 'edit-team')
  const version = newId()
  await keepAvatar(ctx, teamAvatarAt(teamId, version), file.bytes, () =>
    transaction(ctx, (tx) => nameAvatar(tx, teamId, version)),
  )
  return presentSeen(ctx, await seeTeam(ctx, teamId))
}

/** Removes the team's picture; none is as good as one. */
export const deleteTeamAvatar = (ctx: Ctx, { teamId }: TeamParams): Promise<void> =>
  transaction(ctx, (tx) => nameAvatar(tx, teamId, null))

async function nameAvatar(tx: Tx, teamId: string, version: string | null): Promise<void> {
  const { avatarVersion: former } = await lockTeamWith(tx, teamId, 'edit-team')
  if (former === version) return
  await updateTeam(tx, teamId, { avatarVersion: version })
  if (former !== null) await tx.enqueue(removeTeamAvatar, { teamId, version: former })
  await tellTeam(tx, 'team.changed', { userId: tx.actor.userId, teamId })
}

/** The picture behind a signed address. A wrong or spent one, and one whose viewer sees the team no more, look the same. */
export async function readTeamAvatar(ctx: OpenCtx, asked: TeamAvatarParams & AvatarQuery): Promise<FileAnswer> {
  const { teamId, size, version, viewer } = asked
  allow(viewer !== undefined && isTeamAvatarAddress(ctx, asked), notFound('picture'))
  const team = await findTeam(ctx, teamId, viewer)
  allow(team && canSeeTeam(team, team.role) && team.avatarVersion === version, notFound('picture'))
  const body = await avatarFile(ctx, teamAvatarAt(teamId, version), size)
  allow(body, notFound('picture'))
  return { body, contentType: 'image/webp', cache: 'private, max-age=3600, immutable' }
}
