/** Who may see and do what about a challenge. Pure. */
import type { TeamRole } from '@setpoint/contract/teams'
import type { Actor } from '../../platform/context.ts'
import { may } from '../teams/index.ts'
import type { Participant } from './participant-store.ts'
import type { Challenge } from './store.ts'
import type { TeamRow } from './team-store.ts'

/** A challenge with what the asking person is to it. */
export interface Seen {
  readonly challenge: Challenge
  /** Also where they have left it. */
  readonly own: Participant | null
  /** Of teams against each other. */
  readonly teams: readonly TeamRow[]
  /** What they are in their own teams. */
  readonly roles: ReadonlyMap<string, TeamRole>
  /** Who has set it is here, and there is no block between the two. */
  readonly creatorIsThere: boolean
}

const roleIn = ({ roles }: Seen, teamId: string | null): TeamRole | null =>
  (teamId === null ? undefined : roles.get(teamId)) ?? null

export const takesPart = ({ own }: Seen): boolean => own !== null && own.leftAt === null

const competes = ({ state }: TeamRow): boolean => state === 'host' || state === 'accepted'

/** For which of their own teams somebody could take part. */
export const teamsToJoinFor = ({ teams, roles }: Seen): string[] =>
  teams.filter((team) => competes(team) && roles.has(team.teamId)).map(({ teamId }) => teamId)

/** Whether an invitation waits for this person's answer. */
export const mayAnswerFor = (seen: Seen, { state, teamId }: TeamRow): boolean =>
  seen.challenge.state === 'open' &&
  seen.challenge.begunAt === null &&
  state === 'invited' &&
  may(roleIn(seen, teamId), 'manage-challenges')

/** Who sets it or takes part, and whom it is open to; somebody who takes part goes on seeing it whoever has left. */
export function canSee(seen: Seen, userId: string): boolean {
  const { challenge } = seen
  if (challenge.hiddenAt !== null) return challenge.createdBy === userId
  if (challenge.createdBy === userId && (challenge.scope === 'personal' || challenge.scope === 'open')) return true
  if (challenge.scope === 'personal') return false
  if (takesPart(seen)) return true
  if (challenge.scope === 'open') return seen.creatorIsThere
  if (challenge.scope === 'team') return roleIn(seen, challenge.teamId) !== null
  return teamsToJoinFor(seen).length > 0 || seen.teams.some((team) => mayAnswerFor(seen, team))
}

/** Who sees how far the others are: who takes part, who has set it, and the whole of a team. */
export function canSeeBoard(seen: Seen, userId: string): boolean {
  const { scope, teamId, createdBy } = seen.challenge
  if (scope === 'team') return roleIn(seen, teamId) !== null
  if (scope === 'teams') return teamsToJoinFor(seen).length > 0
  return takesPart(seen) || createdBy === userId
}

/** Who changes, cancels and deletes it. */
export function canManage(seen: Seen, userId: string): boolean {
  const { scope, teamId, createdBy } = seen.challenge
  if (scope === 'personal' || scope === 'open') return createdBy === userId
  const host = scope === 'team' ? teamId : (seen.teams.find(({ state }) => state === 'host')?.teamId ?? null)
  return may(roleIn(seen, host), 'manage-challenges')
}

/**
 * Whose results somebody may look at: of an open challenge who has set it, and admins, for it may be theirs; of a team's who
 * manages its challenges, and of teams against each other each their own team's. Nobody looks at their own.
 */
export function canReview(seen: Seen, actor: Actor, who: Pick<Participant, 'userId' | 'teamId'>): boolean {
  const { scope, teamId, createdBy } = seen.challenge
  if (who.userId === actor.userId) return false
  if (scope === 'open') return createdBy === actor.userId || (actor.role === 'admin' && actor.secondFactor)
  if (scope === 'team') return may(roleIn(seen, teamId), 'manage-challenges')
  return scope === 'teams' && may(roleIn(seen, who.teamId), 'manage-challenges')
}

/** Whether there are any whom they may look at. */
export function reviews(seen: Seen, actor: Actor): boolean {
  const somebody = (teamId: string | null) => canReview(seen, actor, { userId: '', teamId })
  return seen.challenge.scope === 'teams' ? teamsToJoinFor(seen).some(somebody) : somebody(null)
}

/** What others and one's own consent rest on is not changed any more once it has begun, or somebody else takes part. */
export const isFixed = ({ startsAt }: Challenge, now: Date, othersTakePart: boolean): boolean =>
  startsAt <= now || othersTakePart
