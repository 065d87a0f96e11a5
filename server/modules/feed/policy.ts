/** Who may do what with a post or a comment that they see. Pure. */
import { editableHours } from '@setpoint/contract/feed'
import type { Viewer } from './viewer.ts'

interface Written {
  /** Null once the author is erased. */
  readonly userId: string | null
  readonly createdAt: Date
  readonly hiddenAt: Date | null
}

export const editableUntil = ({ createdAt }: Pick<Written, 'createdAt'>): Date =>
  new Date(createdAt.getTime() + editableHours * 3_600_000)

/** What moderation has hidden stays as it was looked at. */
export const mayEdit = (viewer: Viewer, written: Written, now: Date): boolean =>
  written.userId === viewer.userId && written.hiddenAt === null && now <= editableUntil(written)

export const mayDelete = ({ userId }: Viewer, written: Written): boolean => written.userId === userId

/** What is written to a team is its moderators' to look after, the rest the admins'. */
export const looksAfter = ({ moderates, isAdmin }: Viewer, teamId: string | null): boolean =>
  teamId === null ? isAdmin : moderates.includes(teamId)

export const maySeeHistory = (viewer: Viewer, written: Written, teamId: string | null): boolean =>
  written.userId === viewer.userId || looksAfter(viewer, teamId)

interface Posted extends Written {
  readonly teamId: string | null
}

/** Who has left a team still sees their own posts there, and no longer what others say to them. */
export const readsThread = ({ teamIds }: Viewer, { teamId }: Pick<Posted, 'teamId'>): boolean =>
  teamId === null || teamIds.includes(teamId)

export const mayComment = (viewer: Viewer, post: Posted): boolean => post.hiddenAt === null && readsThread(viewer, post)
