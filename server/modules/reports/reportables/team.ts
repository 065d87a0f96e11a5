/** A team's name, description and picture; its author is who owns it at present. Hidden as a person's are. */
import type { Reportable } from '../../moderation/index.ts'
import { canSeeTeam, findTeam, giveBackTeam, teamAvatarBytes, teamContentOf, withholdTeam } from '../../teams/index.ts'
import { nowhere } from '../present-own.ts'

export const reportableTeam: Reportable = {
  kind: 'team',
  async find(platform, id) {
    const team = await teamContentOf(platform, id)
    if (team === null) return null
    const { ownerId, name, description, avatarVersion, isWithheld, updatedAt } = team
    return {
      id,
      authorId: ownerId,
      teamId: id,
      place: { ...nowhere, teamId: id },
      state: isWithheld ? 'hidden' : 'shown',
      at: updatedAt,
      texts: [
        { field: 'name', text: name },
        ...(description === null ? [] : [{ field: 'description', text: description }]),
      ],
      history: [],
      pictures: avatarVersion === null ? [] : [avatarVersion],
    }
  },
  readPicture: (platform, id, version) => teamAvatarBytes(platform, id, version),
  async isSeenBy(ctx, id) {
    const team = await findTeam(ctx, id, ctx.actor.userId)
    return team !== null && canSeeTeam(team, team.role)
  },
  hide: (tx, id) => withholdTeam(tx, id),
  restore: (tx, id) => giveBackTeam(tx, id),
  listBy: async () => [],
}
