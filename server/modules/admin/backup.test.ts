import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AdminAct } from '@setpoint/contract/admin'
import { BackupState } from '@setpoint/contract/admin-backup'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupPlaces } from '../../platform/backup/places.ts'
import { readState } from '../../platform/backup/state.ts'
import { openWholeWorld, useWorld, type Person, type World } from '../../test/world.ts'
import { keepBackups } from './backup-jobs.ts'

/** Half a day away: what is made now is not due again before these tests end. */
function farFromNow(): string {
  const then = new Date(Date.now() + 12 * 3_600_000)
  return [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

describe('with a database of its own', () => {
  let world: World
  let close: () => Promise<void>
  let anna: Person
  beforeAll(async () => {
    ;({ world, close } = await openWholeWorld({ BACKUP_TIMES: farFromNow() }))
    anna = await world.as('anna', 'admin', true)
  })
  afterAll(() => close())

  const state = async (): Promise<BackupState> => {
    const { status, data } = await anna.get('/admin/backups')
    expect(status).toBe(200)
    return BackupState.parse(data)
  }
  const run = async () => {
    await keepBackups.run(world.platform, {}, { jobId: 'test' })
    await done()
  }
  /** A drill on a busy machine takes longer than a drain waits. */
  const done = async () => {
    for (let tries = 1; ; tries++) {
      try {
        return await world.drain()
      } catch (error) {
        if (tries === 4) throw error
      }
    }
  }

  test('before the first backup there is nothing to restore, and that is said', async () => {
    expect(await state()).toMatchObject({
      kind: 'embedded',
      running: null,
      bases: [],
      restorableFrom: null,
      drill: null,
    })
  })

  test('the first is made by itself, the drill follows, and neither is made again before its time', async () => {
    await run() // the drill is due when there is a backup
    await run()
    const first = await state()
    expect(first.bases).toHaveLength(1)
    expect(first.problems).toEqual([])
    expect(first.drill).toMatchObject({ problems: [] })
    expect(first.drill?.figures?.rows).toBeGreaterThan(0)
    expect(first.keys.apart).toBe(false)
    expect(first.onDataDisk).toBe(true)
    expect(new Date(first.restorableThrough ?? 0) >= new Date(first.restorableFrom ?? 0)).toBe(true)
    await run()
    expect((await state()).bases).toHaveLength(1)
    expect((await state()).drill?.startedAt).toBe(first.drill?.startedAt)
  })

  test('an admin makes one now, and rehearses', async () => {
    const before = await state()
    const asked = await anna.post('/admin/backups')
    expect([asked.status, asked.headers['location']]).toEqual([202, '/api/v1/admin/backups'])
    expect((await anna.post('/admin/backups/drill')).status).toBe(202)
    const log = await anna.get('/admin/log')
    expect(log.data.map(({ act, actor, subject, reason }: AdminAct) => [act, actor?.id, subject, reason])).toEqual([
      ['drill-asked', anna.userId, null, null],
      ['backup-asked', anna.userId, null, null],
    ])
    await done()
    const after = await state()
    expect(after.bases.length).toBe(before.bases.length + 1)
    expect(after.drill?.startedAt).not.toBe(before.drill?.startedAt)
  })

  test('a backup that fails is told, and tried again after an hour only', async () => {
    const places = backupPlaces(world.platform.config)
    const marker = join(places.folder, 'setpoint.json')
    const own = await readFile(marker)
    await writeFile(marker, '{"owner":"another"}')
    const later = new Date(Date.now() + 2 * 24 * 3_600_000)
    world.clock.set(later)
    await run()
    world.clock.set(new Date())
    const cause = { code: 'folder-of-another', folder: places.folder }
    // The last attempt failed of the same cause: it is said once.
    expect((await state()).problems).toContainEqual({ code: 'folder-unusable', cause })
    expect((await state()).problems).not.toContainEqual({ code: 'backup-failed', cause })
    const failed = await readState(places, 'attempt')
    expect(failed?.error).toEqual(cause)
    await writeFile(marker, own)
    world.clock.set(later)
    await run()
    world.clock.set(new Date())
    expect(await readState(places, 'attempt')).toEqual(failed)
  })
})

describe('with backups off', () => {
  const world = useWorld()

  test('that is what an admin sees, and nothing can be asked for', async () => {
    const anna = await world.as('anna', 'admin', true)
    const { data } = await anna.get('/admin/backups')
    expect(data).toMatchObject({ kind: 'off', problems: [] })
    for (const path of ['/admin/backups', '/admin/backups/drill'])
      expect((await anna.post(path)).error?.code).toBe('CONFLICT')
    await keepBackups.run(world.platform, {}, { jobId: 'test' })
    await world.drain()
  })
})
