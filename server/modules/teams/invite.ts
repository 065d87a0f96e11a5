/** Invitations: codes that let somebody in. For who may invite. */
import { randomBytes } from 'node:crypto'
import {
  mostInvites,
  type Invite,
  type InviteInput,
  type InviteParams,
  type TeamParams,
} from '@setpoint/contract/teams'
import type { Ctx, Platform } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict, notFound } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { accountsOf } from '../identity/index.ts'
import { deleteInvite, insertInvite, listOpenInvites, type InviteRow } from './invite-store.ts'
import { presentInvite } from './present.ts'
import { lockTeamWith, seeTeamWith } from './seen.ts'

/** Crockford's base 32: nothing in it is read as something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 40 bits. */
const newCode = () => Array.from(randomBytes(8), (byte) => letters.charAt(byte % letters.length)).join('')

const day = 86_400_000

/** Makes an invitation. 409 for a team with twenty open ones. */
export async function createInvite(ctx: Ctx, { teamId, days, uses }: TeamParams & InviteInput): Promise<Invite> {
  return transaction(ctx, async (tx) => {
    await lockTeamWith(tx, teamId, 'invite')
    const open = await listOpenInvites(tx, teamId)
    allow(
      open.length < mostInvites,
      conflict(`A team has ${mostInvites} open invitations at most. Take one back first.`),
    )
    const createdAt = tx.clock.now()
    const invite: InviteRow = {
      teamId,
      id: newId(),
      code: newCode(),
      createdBy: tx.actor.userId,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + days * day),
      usesLeft: uses,
    }
    await insertInvite(tx, invite)
    return (await presentInvites(tx, [invite]))[0] as Invite
  })
}

/** Those that still let somebody in, the latest first. */
export async function listInvites(ctx: Ctx, { teamId }: TeamParams): Promise<Invite[]> {
  await seeTeamWith(ctx, teamId, 'invite')
  return presentInvites(ctx, await listOpenInvites(ctx, teamId))
}

async function presentInvites(platform: Platform, invites: readonly InviteRow[]): Promise<Invite[]> {
  const makers = await accountsOf(platform, [...new Set(invites.flatMap(({ createdBy }) => createdBy ?? []))])
  const usernames = new Map([...makers].map(([id, { username }]) => [id, username]))
  return invites.map((invite) => presentInvite(invite, usernames))
}

/** Takes an invitation back: it lets nobody in any more. */
export async function removeInvite(ctx: Ctx, { teamId, inviteId }: InviteParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    await lockTeamWith(tx, teamId, 'invite')
    allow(await deleteInvite(tx, teamId, inviteId), notFound('invitation'))
  })
}
