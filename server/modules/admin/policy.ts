/** What an admin may do to whom. */
import type { Actor } from '../../platform/context.ts'

export const canActOn = (actor: Pick<Actor, 'userId'>, subjectId: string): boolean => actor.userId !== subjectId

/** An end further away than this is a slip of the hand. */
export const longestSuspensionYears = 10

export const isLaterThan = (end: Date, now: Date): boolean =>
  end > now && end.getTime() - now.getTime() <= longestSuspensionYears * 366 * 86_400_000
