/** Words of a challenge that somebody reports. A personal one is nobody else's to see, and so to report. */
import type { ContentText } from '@setpoint/contract/reports'
import type { Reportable, ReportableContent } from '../moderation/index.ts'
import { tellAll } from './news.ts'
import { lookAt } from './seen.ts'
import { canSee } from './policy.ts'
import { listSetBy } from './list-store.ts'
import { findChallenge, lockChallenge, markHidden, type Challenge } from './store.ts'
import { hostsOf } from './team-store.ts'

export const reportableChallenge: Reportable = {
  kind: 'challenge',
  async find(platform, id) {
    const challenge = await findChallenge(platform, id)
    if (challenge === null) return null
    const hosts = await hostsOf(platform, [id])
    return contentOf(challenge, hosts)
  },
  readPicture: async () => null,
  async isSeenBy(ctx, id) {
    const challenge = await findChallenge(ctx, id)
    const [seen] = challenge === null ? [] : await lookAt(ctx, ctx.actor.userId, [challenge])
    return seen !== undefined && seen.challenge.scope !== 'personal' && canSee(seen, ctx.actor.userId)
  },
  hide: (tx, id) => setHidden(tx, id, true),
  restore: (tx, id) => setHidden(tx, id, false),
  async listBy(platform, authorId, { teamId, before, limit }) {
    const challenges = await listSetBy(platform, authorId, { teamId, before, limit })
    const hosts = await hostsOf(
      platform,
      challenges.map(({ id }) => id),
    )
    return challenges.flatMap((challenge) => contentOf(challenge, hosts) ?? [])
  },
}

/** Null where nobody is left whose words they are. */
function contentOf(challenge: Challenge, hosts: ReadonlyMap<string, string>): ReportableContent | null {
  const { id, createdBy, scope, teamId, hiddenAt, createdAt } = challenge
  if (createdBy === null || scope === 'personal') return null
  const place = {
    postId: null,
    commentId: null,
    challengeId: id,
    teamId: teamId ?? hosts.get(id) ?? null,
    userId: null,
  }
  return {
    id,
    authorId: createdBy,
    teamId: place.teamId,
    place,
    state: hiddenAt === null ? 'shown' : 'hidden',
    at: createdAt,
    texts: textsOf(challenge),
    history: [],
    pictures: [],
  }
}

const textsOf = ({ name, description }: Challenge): ContentText[] => [
  { field: 'name', text: name },
  ...(description === null ? [] : [{ field: 'description', text: description }]),
]

async function setHidden(...[tx, id, hidden]: [...Parameters<Reportable['hide']>, boolean]): Promise<void> {
  const challenge = await lockChallenge(tx, id)
  if (challenge === null || (challenge.hiddenAt !== null) === hidden) return
  await markHidden(tx, id, hidden ? tx.clock.now() : null)
  await tellAll(tx, 'challenge.changed', challenge, null)
}
