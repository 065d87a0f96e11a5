/** Who reads, with what decides which posts are there for them: looked up once a request. */
import type { Actor, Ctx, Platform } from '../../platform/context.ts'
import { may, membershipsOf } from '../teams/index.ts'

export interface Viewer {
  readonly userId: string
  /** The teams that they take part in. */
  readonly teamIds: readonly string[]
  /** Those in which they look after what is written. */
  readonly moderates: readonly string[]
  /** Looks after what is written to everybody. */
  readonly isAdmin: boolean
}

export const viewerOf = (ctx: Ctx): Promise<Viewer> => asViewer(ctx, ctx.actor.userId, isAdmin(ctx.actor))

/** Somebody else's view, for who is to hear of a post; without what they can do as an admin. */
export const viewOf = (platform: Platform, userId: string): Promise<Viewer> => asViewer(platform, userId, false)

async function asViewer(platform: Platform, userId: string, admin: boolean): Promise<Viewer> {
  const memberships = await membershipsOf(platform, userId)
  const within = (right: 'take-part' | 'moderate-posts') =>
    memberships.filter(({ role }) => may(role, right)).map(({ teamId }) => teamId)
  return { userId, teamIds: within('take-part'), moderates: within('moderate-posts'), isAdmin: admin }
}

const isAdmin = ({ role, secondFactor, scopes }: Actor) => role === 'admin' && secondFactor && scopes === null
