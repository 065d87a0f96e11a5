import { sql } from 'kysely'
import { io } from 'socket.io-client'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { kindsOf, noticesOf, tell, unreadOf } from '../../test/notices-of.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
let mara: Person
let otto: Person
beforeEach(async () => {
  await sql`delete from notification`.execute(world.platform.db)
  mara = await world.person('mara')
  otto = await world.person('otto')
})

const followed = (key: string) => ({ kind: 'new-follower', subjects: { actorId: otto.userId }, key }) as const
async function tellMany(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await tell(world, mara, followed(`n${n}`))
}
const pageOf = async (query: { limit: number; cursor?: string }) => {
  const { data, body } = await mara.get('/notifications', query)
  const { nextCursor, hasNext, newestCursor } = JSON.parse(body).pagination
  return { ids: data.map(({ id }: { id: string }) => id), nextCursor, hasNext, newestCursor }
}

describe('the list', () => {
  test('goes on by a cursor, each once, while others arrive', async () => {
    await tellMany(5)
    const all = (await noticesOf(mara)).map(({ id }) => id)
    const first = await pageOf({ limit: 2 })
    await tell(world, mara, followed('meanwhile'))
    const second = await pageOf({ limit: 2, cursor: first.nextCursor })
    const third = await pageOf({ limit: 2, cursor: second.nextCursor })
    expect([...first.ids, ...second.ids, ...third.ids]).toEqual(all)
    expect([first.newestCursor, first.hasNext, third.hasNext, third.nextCursor]).toEqual([all[0], true, false, null])
  })

  test('leaves out what is gone, fills its pages all the same, and counts it as read', async () => {
    const { data: team } = await otto.post('/teams', { name: 'Passing', privacy: 'private' })
    await tellMany(1)
    for (let n = 0; n < 4; n++)
      await tell(world, mara, { kind: 'team-owner', subjects: { teamId: team.id }, key: `gone ${n}` })
    expect(await unreadOf(mara)).toBe(5)
    expect((await pageOf({ limit: 2 })).ids).toHaveLength(1)
    expect(await unreadOf(mara)).toBe(1)
  })

  test('tells of decisions whatever became of their subject', async () => {
    const decisionId = crypto.randomUUID()
    await tell(world, mara, {
      kind: 'content-removed',
      subjects: { postId: crypto.randomUUID(), decisionId },
      key: decisionId,
    })
    expect(await noticesOf(mara)).toMatchObject([{ kind: 'content-removed', post: null, decisionId }])
  })

  test('knows nobody who is suspended, and knows them again afterwards', async () => {
    const { userId: actorId } = await world.person('ulf')
    await tell(world, mara, { kind: 'new-follower', subjects: { actorId }, key: actorId })
    const boss = await world.admin('boss')
    await boss.post(`/admin/users/${actorId}/suspend`, { reason: 'For the test.' })
    expect(await kindsOf(mara)).toEqual([])
    await boss.post(`/admin/users/${actorId}/lift`, { reason: 'For the test.' })
    expect(await kindsOf(mara)).toEqual(['new-follower'])
  })

  test('refuses what is no cursor, and more than fifty', async () => {
    for (const query of [{ cursor: 'x' }, { limit: 51 }, { limit: 0 }])
      expect((await mara.get('/notifications', query)).status).toBe(400)
  })
})

describe('reading', () => {
  test('marks some, or all up to one; of others nothing', async () => {
    await tellMany(4)
    const [latest, second, third] = (await noticesOf(mara)).map(({ id }) => id)
    expect((await otto.post('/notifications/read', { ids: [latest] })).data).toEqual({ unread: 0, more: false })
    expect((await mara.post('/notifications/read', { ids: [second, crypto.randomUUID()] })).data.unread).toBe(3)
    expect((await mara.post('/notifications/read', { upTo: third })).data.unread).toBe(1)
    expect((await mara.post('/notifications/read', { upTo: third })).data.unread).toBe(1)
    expect((await noticesOf(mara)).map(({ read }) => read)).toEqual([false, true, true, true])
  })

  test('is refused for nothing, for everything at once, and for what is no id', async () => {
    const id = crypto.randomUUID()
    for (const body of [{}, { ids: [] }, { ids: [id], upTo: id }, { upTo: 'x' }, { ids: Array(101).fill(id) }])
      expect((await mara.post('/notifications/read', body)).status).toBe(400)
  })

  test('unread ones are counted to 99', async () => {
    await tellMany(99)
    expect((await mara.get('/notifications/unread-count')).data).toEqual({ unread: 99, more: false })
    await tell(world, mara, followed('one more'))
    expect((await mara.get('/notifications/unread-count')).data).toEqual({ unread: 99, more: true })
  })
})

test('the open apps of the person hear of it, and nobody else’s', async () => {
  const address = await world.app.http.listen({ host: '127.0.0.1', port: 0 })
  const hear = async ({ accessToken }: Person) => {
    const socket = io(address, { transports: ['websocket'], auth: { token: accessToken } })
    onTestFinished(() => void socket.disconnect())
    const heard: { event: string; payload: object }[] = []
    socket.on('changed', (message) => heard.push(message))
    await new Promise((resolve) => socket.once('connect', () => resolve(null)))
    return heard
  }
  const [own, others] = [await hear(mara), await hear(otto)]
  await tellMany(1)
  await tellMany(1)
  const [notice] = await noticesOf(mara)
  await mara.post('/notifications/read', { upTo: notice?.id })
  await expect.poll(() => own.length).toBe(2)
  expect(own).toEqual([
    {
      event: 'notification.added',
      payload: { userId: mara.userId, notificationId: notice?.id, kind: 'new-follower' },
    },
    { event: 'notification.changed', payload: { userId: mara.userId } },
  ])
  expect(others).toEqual([])
})
