import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ExportPart } from '../../platform/personal-data/personal-data.ts'
import { useWorld } from '../../test/world.ts'
import { makeArchiveJob } from './make-archive.ts'

const world = useWorld()

test('of a large archive only some megabytes are held: what is read is never far ahead of what is stored', async () => {
  const [fileCount, chunkCount, chunk] = [60, 16, randomBytes(65_536)]
  let [read, stored, furthest, opened] = [0, 0, 0, 0]
  const part: ExportPart = {
    name: 'photos/',
    tables: [],
    about: { en: 'X.', de: 'X!' },
    count: async () => fileCount,
    async *files() {
      for (let n = 0; n < fileCount; n++) yield { path: `photos/${n}.webp`, compress: false, read: chunks }
    },
  }
  async function* chunks() {
    opened += 1
    expect(opened).toBe(1)
    for (let n = 0; n < chunkCount; n++) {
      read += chunk.length
      furthest = Math.max(furthest, read - stored)
      yield chunk
    }
    opened -= 1
  }
  const { storage } = world.platform
  const slow = {
    ...storage,
    async put(key: string, bytes: Uint8Array) {
      await storage.put(key, bytes)
      stored += bytes.length
    },
  }
  const ada = await world.person('ada')
  const exportId = crypto.randomUUID()
  const waiting = { user_id: ada.userId, id: exportId, status: 'queued', asked_at: world.clock.now() }
  await world.platform.db.insertInto('export_run').values(waiting).execute()
  const platform = { ...world.platform, storage: slow }
  await makeArchiveJob([part]).run(platform, { userId: ada.userId, exportId }, { jobId: 'test' })
  expect(read).toBe(fileCount * chunkCount * chunk.length)
  expect(stored).toBeGreaterThan(read)
  expect(furthest).toBeLessThan(4_000_000)
})
