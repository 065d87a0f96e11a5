/** What people are told of teams. Under the team's lock. */
import type { Platform, Tx } from '../../platform/context.ts'
import { forgetTeamNotices, notify, notifyAll, settle } from '../notifications/index.ts'
import { memberIds } from './member-store.ts'
import { may, rolesWith } from './policy.ts'
import type { TeamRole } from '@setpoint/contract/teams'

interface About {
  readonly teamId: string
  readonly userId: string
}

const request = ({ teamId, userId }: About) => ({ kind: 'team-request', key: `${teamId} ${userId}` }) as const

/** To everybody who can answer. What became of an earlier request is no news any more. */
export async function noticeRequest(tx: Tx<Platform>, about: About): Promise<void> {
  const { teamId, userId } = about
  await settle(tx, [userId], { kind: 'team-request-answered', key: teamId })
  const answering = await memberIds(tx, teamId, rolesWith('invite'))
  await notifyAll(tx, answering, { ...request(about), subjects: { actorId: userId, teamId } })
}

/** Answered or taken back: nobody has to look at it any more. */
export const noticeRequestOver = async (tx: Tx<Platform>, about: About): Promise<void> =>
  settle(tx, await memberIds(tx, about.teamId), request(about))

export const noticeAccepted = (tx: Tx<Platform>, { teamId, userId }: About): Promise<void> =>
  notify(tx, userId, { kind: 'team-request-answered', subjects: { teamId }, key: teamId })

/** To who is something else in the team now; by whom is not told. */
export async function noticeRole(
  tx: Tx<Platform>,
  { teamId, userId, role }: About & { role: TeamRole },
): Promise<void> {
  const kind = role === 'owner' ? 'team-owner' : 'team-role-changed'
  await forgetTeamNotices(tx, [userId], {
    teamId,
    kinds: ['team-owner', 'team-role-changed', ...(may(role, 'invite') ? [] : ['team-request' as const])],
  })
  await notify(tx, userId, { kind, subjects: { teamId }, key: teamId })
}

/** Who is in it again need not read that they were put out. */
export const noticeJoined = (tx: Tx<Platform>, { teamId, userId }: About): Promise<void> =>
  settle(tx, [userId], { kind: 'team-removed', key: teamId })

/** What happens in a team is nothing to who is not in it any more. */
export const noticeLeft = (tx: Tx<Platform>, { teamId, userId }: About): Promise<void> =>
  forgetTeamNotices(tx, [userId], { teamId })

/** After `noticeLeft`. By whom and why is not told. */
export const noticeRemoved = (tx: Tx<Platform>, { teamId, userId }: About): Promise<void> =>
  notify(tx, userId, { kind: 'team-removed', subjects: { teamId }, key: teamId })

export const noticeEnded = (tx: Tx<Platform>, teamId: string, members: readonly string[]): Promise<void> =>
  forgetTeamNotices(tx, members, { teamId })
