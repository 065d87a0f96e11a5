/** The picture of a person: a square, drawn anew in two sizes, sealed, shown by signed addresses. */
import type { AvatarParams, AvatarQuery, Me } from '@setpoint/contract/profile'
import type { Ctx, OpenCtx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { FileAnswer } from '../../platform/http/answers.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import type { UploadedBytes } from '../../platform/http/routes.ts'
import { avatarFile, keepAvatar } from '../../platform/images/avatar-files.ts'
import { newId } from '../../platform/new-id.ts'
import { isAvatarAddress } from './avatar-address.ts'
import { avatarAt } from './avatar-file.ts'
import { removeAvatar } from './jobs.ts'
import { nextRevision, readMe, saveProfile } from './own-profile.ts'
import { findSeen } from './seen.ts'
import { lockWholeProfile } from './store.ts'

/** Replaces the actor's picture. The files are there before the profile names them. */
export async function setAvatar(ctx: Ctx, { file }: { file: UploadedBytes }): Promise<Me> {
  const { userId } = ctx.actor
  const version = newId()
  await readMe(ctx) // Whoever has no profile yet gets one.
  await keepAvatar(ctx, avatarAt(userId, version), file.bytes, () => transaction(ctx, (tx) => nameAvatar(tx, version)))
  return readMe(ctx)
}

/** Removes the actor's picture; none is as good as one. */
export async function deleteAvatar(ctx: Ctx): Promise<void> {
  await readMe(ctx)
  await transaction(ctx, (tx) => nameAvatar(tx, null))
}

async function nameAvatar(tx: Tx, version: string | null): Promise<void> {
  const before = await lockWholeProfile(tx, tx.actor.userId)
  if (before.avatarVersion === version) return
  const withheld = before.withheld.filter((part) => part !== 'avatar')
  await saveProfile(tx, { ...before, avatarVersion: version, withheld, ...nextRevision(before, tx.clock.now()) })
  if (before.avatarVersion === null) return
  await tx.enqueue(removeAvatar, { userId: before.userId, version: before.avatarVersion })
}

/** The picture behind a signed address. A wrong or spent one, no picture, and one not shown any more look the same. */
export async function readAvatar(ctx: OpenCtx, asked: AvatarParams & AvatarQuery): Promise<FileAnswer> {
  const { userId, size, version, viewer } = asked
  allow(isAvatarAddress(ctx, asked), notFound('picture'))
  // An address may have been given away before its owner was suspended, blocked its viewer, or showed less.
  const seen = await findSeen(ctx, viewer === undefined ? null : { userId: viewer }, userId, 'avatar')
  allow(seen?.profile.avatarVersion === version, notFound('picture'))
  const bytes = await avatarFile(ctx, avatarAt(userId, version), size)
  allow(bytes, notFound('picture'))
  return { body: bytes, contentType: 'image/webp', cache: 'private, max-age=3600, immutable' }
}
