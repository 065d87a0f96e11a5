import { describe, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { hiddenFrom, isBlocked, mutedBy } from './index.ts'

const world = useWorld()
const two = async (a: string, b: string) => [await world.person(a), await world.person(b)] as const

describe.each(['blocks', 'mutes'])('%s', (list) => {
  const path = `/users/me/${list}`

  test('are put on a list once, and taken off it', async () => {
    const [mara, tom] = await two(`mara_${list}`, `tom_${list}`)
    expect((await mara.get(path)).data).toEqual([])
    const first = await mara.post(path, { userId: tom.userId })
    expect([first.status, first.data]).toEqual([
      201,
      { userId: tom.userId, username: tom.username, at: expect.any(String) },
    ])
    const again = await mara.post(path, { userId: tom.userId })
    expect([again.status, again.data]).toEqual([200, first.data])
    expect((await mara.get(path)).data).toEqual([first.data])
    expect((await tom.get(path)).data).toEqual([])
    expect((await mara.delete(`${path}/${tom.userId}`)).status).toBe(204)
    expect((await mara.delete(`${path}/${tom.userId}`)).status).toBe(404)
    expect((await mara.get(path)).data).toEqual([])
  })

  test('cannot be of oneself, nobody, somebody kept out, or somebody by whom one is blocked', async () => {
    const [mara, ben] = await two(`mara_${list}`, `ben_${list}`)
    const self = await mara.post(path, { userId: mara.userId })
    expect([self.status, self.error?.details?.[0]?.field]).toEqual([400, 'userId'])
    const nobody = await mara.post(path, { userId: crypto.randomUUID() })
    expect(nobody.status).toBe(404)
    await ben.post('/users/me/blocks', { userId: mara.userId })
    const hidden = await mara.post(path, { userId: ben.userId })
    expect([hidden.status, hidden.error]).toEqual([404, nobody.error])
    const [sue] = await two(`sue_${list}`, `tom_${list}`)
    await world.platform.db
      .updateTable('account')
      .set({ suspended_at: new Date() })
      .where('id', '=', sue.userId)
      .execute()
    const out = await mara.post(path, { userId: sue.userId })
    expect([out.status, out.error]).toEqual([404, nobody.error])
  })

  test('of who has gone or is kept out since stay, without a name', async () => {
    const [mara, zoe] = await two(`mara_${list}`, `zoe_${list}`)
    await mara.post(path, { userId: zoe.userId })
    await world.platform.db
      .updateTable('account')
      .set({ suspended_at: new Date() })
      .where('id', '=', zoe.userId)
      .execute()
    expect((await mara.get(path)).data).toMatchObject([{ userId: zoe.userId, username: null }])
    await world.platform.db.deleteFrom('account').where('id', '=', zoe.userId).execute()
    expect((await mara.get(path)).data).toEqual([])
  })

  test('that race are one, told once', async () => {
    const [mara, rob] = await two(`mara_${list}`, `rob_${list}`)
    const answers = await Promise.all(Array.from({ length: 6 }, () => mara.post(path, { userId: rob.userId })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 201])
    const off = await Promise.all(Array.from({ length: 4 }, () => mara.delete(`${path}/${rob.userId}`)))
    expect(off.map(({ status }) => status).toSorted()).toEqual([204, 404, 404, 404])
  })

  test('end at 10,000, also when the last two race', async () => {
    const [max, a] = await two(`max_${list}`, `a_${list}`)
    const b = await world.person(`b_${list}`)
    const table = list === 'blocks' ? 'block' : 'mute'
    const ids = Array.from({ length: 9_999 }, () => crypto.randomUUID())
    await fillList(table, max.userId, ids)
    const race = await Promise.all([a, b].map(({ userId }) => max.post(path, { userId })))
    expect(race.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await max.get(path, { limit: 5 })).pagination).toMatchObject({ totalItems: 10_000, hasNext: true })
  })
})

/** Accounts of nobody, all on one list. */
async function fillList(table: 'block' | 'mute', owner: string, ids: readonly string[]): Promise<void> {
  const { db } = world.platform
  for (let start = 0; start < ids.length; start += 2_000) {
    const some = ids.slice(start, start + 2_000)
    await db
      .insertInto('account')
      .values(
        some.map((id) => ({
          id,
          email: `${id}@example.org`,
          username: id,
          language: 'en',
          initial_time_zone: 'UTC',
          awaits_verification: false,
          age_group: '16-plus',
          created_at: new Date(),
          updated_at: new Date(),
        })),
      )
      .execute()
    const created_at = new Date()
    if (table === 'block')
      await db
        .insertInto('block')
        .values(some.map((id) => ({ user_id: owner, blocked_id: id, created_at })))
        .execute()
    else
      await db
        .insertInto('mute')
        .values(some.map((id) => ({ user_id: owner, muted_id: id, created_at })))
        .execute()
  }
}

describe('what a block does', () => {
  test('neither sees the other, and both get the answer of an account that is not there', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const nobody = (await bob.get(`/users/${crypto.randomUUID()}`)).error
    expect((await bob.get(`/users/${ann.userId}`)).status).toBe(200)
    await ann.post('/users/me/blocks', { userId: bob.userId })
    for (const [viewer, other] of [
      [ann, bob],
      [bob, ann],
    ] as const) {
      const { status, error } = await viewer.get(`/users/${other.userId}`)
      expect([status, error]).toEqual([404, nobody])
    }
    expect((await ann.get(`/users/${ann.userId}`)).status).toBe(200)
    await ann.delete(`/users/me/blocks/${bob.userId}`)
    expect((await bob.get(`/users/${ann.userId}`)).status).toBe(200)
  })

  test('is asked for many people at once, either way round', async () => {
    const [eva, kim] = await two('eva', 'kim')
    const [lea, ned] = await two('lea', 'ned')
    await eva.post('/users/me/blocks', { userId: kim.userId })
    await lea.post('/users/me/blocks', { userId: eva.userId })
    const ids = [kim.userId, lea.userId, ned.userId, crypto.randomUUID()]
    expect(await hiddenFrom(world.platform, eva.userId, ids)).toEqual(new Set([kim.userId, lea.userId]))
    expect(await hiddenFrom(world.platform, kim.userId, [eva.userId])).toEqual(new Set([eva.userId]))
    expect(await hiddenFrom(world.platform, ned.userId, ids)).toEqual(new Set())
    expect(await hiddenFrom(world.platform, ned.userId, [])).toEqual(new Set())
    expect([
      await isBlocked(world.platform, eva.userId, lea.userId),
      await isBlocked(world.platform, ned.userId, lea.userId),
    ]).toEqual([true, false])
  })
})

test('a mute hides nobody: it is known to its owner only', async () => {
  const [ida, jan] = await two('ida', 'jan')
  await ida.post('/users/me/mutes', { userId: jan.userId })
  expect((await ida.get(`/users/${jan.userId}`)).data).toMatchObject({ username: 'jan', muted: true })
  expect((await jan.get(`/users/${ida.userId}`)).data).toMatchObject({ username: 'ida', muted: false })
  expect(await mutedBy(world.platform, ida.userId)).toEqual(new Set([jan.userId]))
  expect(await mutedBy(world.platform, jan.userId)).toEqual(new Set())
})

test('two who block each other at once have both done so, or one was faster', async () => {
  const [uma, vic] = await two('uma', 'vic')
  const race = await Promise.all([
    uma.post('/users/me/blocks', { userId: vic.userId }),
    vic.post('/users/me/blocks', { userId: uma.userId }),
  ])
  for (const { status } of race) expect([201, 404]).toContain(status)
  expect(race.some(({ status }) => status === 201)).toBe(true)
  expect((await vic.get(`/users/${uma.userId}`)).status).toBe(404)
})
