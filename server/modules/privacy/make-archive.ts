/** The job that makes an archive. Tried again from the start when it fails or its process dies; nothing half made is ever offered. */
import type { Platform, Tx } from '../../platform/context.ts'
import { publicUrl } from '../../platform/config/public-url.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { defineJob, type JobDefinition } from '../../platform/jobs/definition.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { newId } from '../../platform/new-id.ts'
import type { ExportPart } from '../../platform/personal-data/personal-data.ts'
import { KeyErased } from '../../platform/vault/vault.ts'
import { ownAccountOf } from '../identity/index.ts'
import { archiveOf } from './archive.ts'
import { deleteArchive, deleteAttempt, storeArchive, type Attempt, type Stored } from './archive-file.ts'
import { readmeFile } from './readme-file.ts'
import { moveAttempt, moveRun } from './store.ts'

const hour = 3_600_000
/** How long an archive can be downloaded. */
const keptFor = 72 * hour
/** Between two looks whether it is still wanted (ms); also how often its progress is told. */
const tellEvery = 500

/** It was cancelled, or another attempt has taken over. */
class GivenUp extends Error {
  override readonly name = 'GivenUp'
}

export const makeArchiveJob = (parts: readonly ExportPart[]): JobDefinition<{ userId: string; exportId: string }> =>
  defineJob({
    name: 'privacy.make-archive',
    retry: { limit: 4, delay: 10 },
    expireIn: 2 * 3_600,
    run: (platform, { userId, exportId }) => makeArchive(platform, parts, { userId, exportId, attempt: newId() }),
  })

async function makeArchive(platform: Platform, parts: readonly ExportPart[], attempt: Attempt): Promise<void> {
  const { userId, exportId } = attempt
  const run = { userId, id: exportId }
  const begun = { status: 'running', attempt: attempt.attempt, progress: 0 } as const
  if (!(await moveRun(platform, run, ['queued', 'running', 'failed'], begun))) return
  platform.realtime.changed(userId, 'export.changed', { userId, exportId })
  // What a killed attempt left.
  await deleteArchive(platform, attempt)
  try {
    const stored = await write(platform, parts, attempt)
    await transaction(platform, (tx) => offer(tx, attempt, stored))
  } catch (error) {
    await deleteAttempt(platform, attempt)
    // The person cancelled it, or is erased meanwhile: nothing is left to do.
    if (error instanceof GivenUp || error instanceof KeyErased) return
    await moveAttempt(platform, attempt, { status: 'failed', progress: 0 })
    platform.realtime.changed(userId, 'export.changed', { userId, exportId })
    throw error
  }
}

async function write(platform: Platform, parts: readonly ExportPart[], attempt: Attempt): Promise<Stored> {
  const account = await ownAccountOf(platform, attempt.userId)
  if (account === null) throw new GivenUp('there is no such person')
  const { username, language } = account
  const readme = readmeFile({ username, language, madeAt: platform.clock.now(), parts })
  let toldAt = performance.now()
  const tell = async (progress: number) => {
    if (performance.now() - toldAt < tellEvery) return
    toldAt = performance.now()
    await goOn(platform, attempt, progress)
  }
  return storeArchive(platform, attempt, archiveOf(platform, attempt.userId, parts, readme, tell))
}

/** Says how far it has come, and stops where nobody waits for it any more. */
async function goOn(platform: Platform, attempt: Attempt, progress: number): Promise<void> {
  if (!(await moveAttempt(platform, attempt, { status: 'running', progress }))) throw new GivenUp('not wanted')
  const { userId, exportId } = attempt
  platform.realtime.changed(userId, 'export.changed', { userId, exportId })
}

/** Every piece is durable by now: the archive is offered, and its owner told. */
async function offer(tx: Tx<Platform>, attempt: Attempt, stored: Stored): Promise<void> {
  const { userId, exportId } = attempt
  const now = tx.clock.now()
  const moved = await moveAttempt(tx, attempt, {
    status: 'ready',
    progress: 1,
    piece_count: stored.pieceCount,
    size: stored.size,
    finished_at: now,
    expires_at: new Date(now.getTime() + keptFor),
  })
  if (!moved) throw new GivenUp('not wanted')
  await tx.emit('export.changed', { userId, exportId })
  const account = await ownAccountOf(tx, userId)
  if (account === null) throw new GivenUp('there is no such person')
  const values = { username: account.username, link: `${publicUrl(tx)}/settings/data` }
  await sendMail(tx, { userId, to: account.email, language: account.language, template: 'export-ready', values })
}
