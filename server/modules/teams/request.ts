/** Asking to join a private team, and the answer of who may invite. */
import {
  askAgainDays,
  mostRequests,
  mostTeams,
  type JoinRequest,
  type JoinRequestInput,
  type Team,
  type TeamMemberParams,
  type TeamPageQuery,
  type TeamParams,
} from '@setpoint/contract/teams'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { already, type Already, type Page } from '../../platform/http/answers.ts'
import { allow, conflict, notFound, Refusal } from '../../platform/http/errors.ts'
import { refuseSanctioned } from '../moderation/index.ts'
import { peopleSeenBy } from '../profile/index.ts'
import { askAgainFrom, putDecline } from './decline-store.ts'
import { letIn } from './joining.ts'
import { lockTeamsOf } from './member-store.ts'
import { tellOfRequest } from './news.ts'
import { noticeAccepted, noticeRequest, noticeRequestOver } from './notices.ts'
import { presentRequest } from './present.ts'
import { findRemoval } from './removal-store.ts'
import { countRequestsOf, deleteRequest, findRequests, insertRequest, requestersOf } from './request-store.ts'
import { lockSeenTeam, lockTeamWith, openRequestsOf, presentSeen, seeTeamWith } from './seen.ts'
import { lockTeam, type SeenTeam } from './store.ts'

const noSuchRequest = () => notFound('request')

/**
 * Asks a private team that is listed, or a public one that has put the actor out; asking twice is asking once. 409 for
 * who is in it, where one need not ask, and for seven days after one was declined.
 */
export async function askToJoin(
  ctx: Ctx,
  { teamId, message }: TeamParams & JoinRequestInput,
): Promise<Team | Already<Team>> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockTeamsOf(tx, userId)
    const team = await lockSeenTeam(tx, teamId)
    if (team.requestedAt !== null) return already(await presentSeen(tx, team))
    await checkMayAsk(tx, team)
    // Who has nothing to say may ask: what is refused is the message.
    if (message !== undefined) await refuseSanctioned(tx, { teamId })
    const at = tx.clock.now()
    await insertRequest(tx, { teamId, userId, message: message ?? null, at })
    await noticeRequest(tx, { teamId, userId })
    await tellOfRequest(tx, { teamId, userId })
    return presentSeen(tx, { ...team, requestedAt: at })
  })
}

async function checkMayAsk(tx: Tx, { id, role, privacy, declinedAt }: SeenTeam): Promise<void> {
  allow(role === null, conflict('You are in this team.'))
  const mustAsk = privacy === 'private' || (await findRemoval(tx, id, tx.actor.userId)) !== null
  allow(mustAsk, conflict('This team is public: join it, nobody has to be asked.'))
  const from = askAgainFrom(tx, declinedAt)
  allow(from === null, declinedUntil(from))
  const waiting = await requestersOf(tx, [id])
  allow(waiting.length < mostRequests, conflict('This team has too many requests. Try again later.'))
  const own = await countRequestsOf(tx, tx.actor.userId)
  allow(own < mostTeams, conflict(`You have asked ${mostTeams} teams. Take a request back first.`))
}

/** Those who answer are left in peace for a while. */
const declinedUntil = (from: Date | null) =>
  new Refusal('CONFLICT', `This team has declined. You can ask again after ${askAgainDays} days.`, {
    details: [{ field: 'askAgainAt', message: from?.toISOString() ?? '' }],
  })

/** Takes one's own request back, also where the team is not listed any more. */
export const withdrawRequest = (ctx: Ctx, { teamId }: TeamParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    // Whoever answers it at this moment is done before, or finds it gone.
    await lockTeam(tx, teamId, tx.actor.userId)
    allow(await deleteRequest(tx, teamId, tx.actor.userId), noSuchRequest())
    await noticeRequestOver(tx, { teamId, userId: tx.actor.userId })
    await tellOfRequest(tx, { teamId, userId: tx.actor.userId })
  })

/** Who waits for an answer, the earliest first. */
export async function listRequests(
  ctx: Ctx,
  { teamId, page, limit }: TeamParams & TeamPageQuery,
): Promise<Page<JoinRequest>> {
  await seeTeamWith(ctx, teamId, 'invite')
  const open = (await openRequestsOf(ctx, [teamId])).map(({ userId }) => userId)
  const shown = open.slice((page - 1) * limit, page * limit)
  const people = await peopleSeenBy(ctx, ctx.actor.userId, shown)
  const requests = await findRequests(ctx, teamId, [...people.keys()])
  const items = requests.flatMap((request) => {
    const person = people.get(request.userId)
    return person === undefined ? [] : [presentRequest(request, person)]
  })
  return { items, totalItems: open.length, page, limit }
}

/** Lets the person in. 409 when the team is full, or they are in twenty. */
export const acceptRequest = (ctx: Ctx, { teamId, userId }: TeamMemberParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    await lockTeamsOf(tx, userId)
    await letIn(tx, await lockAsked(tx, teamId, userId), userId)
    await noticeAccepted(tx, { teamId, userId })
  })

/** They are not told why, and may ask again after seven days. */
export const declineRequest = (ctx: Ctx, { teamId, userId }: TeamMemberParams): Promise<void> =>
  transaction(ctx, async (tx) => {
    await lockAsked(tx, teamId, userId)
    await deleteRequest(tx, teamId, userId)
    await putDecline(tx, { teamId, userId, at: tx.clock.now() })
    await noticeRequestOver(tx, { teamId, userId })
    await tellOfRequest(tx, { teamId, userId })
  })

/** The locked team, whose request the actor may answer and sees. */
async function lockAsked(tx: Tx, teamId: string, userId: string): Promise<SeenTeam> {
  const team = await lockTeamWith(tx, teamId, 'invite')
  const open = await openRequestsOf(tx, [teamId])
  allow(
    open.some((request) => request.userId === userId),
    noSuchRequest(),
  )
  return team
}
