/** From the ids of some notices to what the viewer sees of all of them: one question a sort of thing, for any number of notices. */
import { mostNamed } from '@setpoint/contract/notifications'
import type { Platform } from '../../platform/context.ts'
import { mutedBy } from '../moderation/index.ts'
import { listActors } from './bundle-store.ts'
import { isBundled } from './notify.ts'
import type { Resolve, Resolvers } from './resolvers.ts'
import type { NoticeRow } from './store.ts'

/** Whose doing each is, the last first, and what is seen of everything that they name. */
export interface Known {
  readonly actors: ReadonlyMap<string, readonly string[]>
  readonly person: Seen<'person'>
  readonly team: Seen<'team'>
  readonly challenge: Seen<'challenge'>
  readonly post: Seen<'post'>
  readonly comment: Seen<'comment'>
  readonly achievement: Seen<'achievement'>
  readonly badge: Seen<'badge'>
}

type Seen<Sort extends keyof Resolvers> = Awaited<ReturnType<NonNullable<Resolvers[Sort]>>>

export async function hydrate(
  platform: Platform,
  resolvers: Resolvers,
  viewerId: string,
  rows: readonly NoticeRow[],
): Promise<Known> {
  const actors = await actorsOf(platform, viewerId, rows)
  const named = [...actors.values()].flatMap((ids) => ids.slice(0, mostNamed))
  const ask = <Sort>(resolve: Resolve<Sort> | undefined, ids: readonly (string | null)[]) =>
    askAbout(platform, viewerId, resolve, ids)
  const of = (subject: keyof NoticeRow['subjects']) => rows.map(({ subjects }) => subjects[subject])
  const [person, team, challenge, post, comment, achievement, badge] = await Promise.all([
    ask(resolvers.person, named),
    ask(resolvers.team, of('teamId')),
    ask(resolvers.challenge, of('challengeId')),
    ask(resolvers.post, of('postId')),
    ask(resolvers.comment, of('commentId')),
    ask(resolvers.achievement, of('achievementId')),
    ask(resolvers.badge, of('badgeId')),
  ])
  return { actors, person, team, challenge, post, comment, achievement, badge }
}

async function askAbout<Sort>(
  platform: Platform,
  viewerId: string,
  resolve: Resolve<Sort> | undefined,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Sort>> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  return resolve === undefined || asked.length === 0 ? new Map() : resolve(platform, viewerId, asked)
}

/** Who is muted since does nothing any more. */
async function actorsOf(
  platform: Platform,
  viewerId: string,
  rows: readonly NoticeRow[],
): Promise<Map<string, string[]>> {
  const bundles = rows.filter(({ kind }) => isBundled(kind)).map(({ id }) => id)
  const together = Map.groupBy(await listActors(platform, viewerId, bundles), ({ id }) => id)
  const muted = rows.some(({ subjects }) => subjects.actorId !== null)
    ? await mutedBy(platform, viewerId)
    : new Set<string>()
  return new Map(
    rows.map(({ id, subjects: { actorId } }) => {
      if (actorId !== null) return [id, muted.has(actorId) ? [] : [actorId]]
      return [id, (together.get(id) ?? []).map((each) => each.actorId)]
    }),
  )
}
