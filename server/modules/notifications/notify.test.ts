import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { mostNotifications } from '@setpoint/contract/notifications'
import { noticesOf, readAll, tell, unreadOf } from '../../test/notices-of.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { notifyAll, takeBackFrom } from './index.ts'
import { forgetOldNotifications } from './jobs.ts'

const world = useWorld()
let mara: Person
let otto: Person
let uma: Person
beforeEach(async () => {
  await sql`delete from notification`.execute(world.platform.db)
  mara = await world.person('mara')
  otto = await world.person('otto')
  uma = await world.person('uma')
})

const started = (key = 'one') => ({ kind: 'new-follower', subjects: { actorId: otto.userId }, key }) as const
const liked = (by: Person) => ({ kind: 'post-liked', subjects: { actorId: by.userId }, key: 'post' }) as const
const rows = async () =>
  (await sql<{ id: string }>`select id from notification order by id`.execute(world.platform.db)).rows

test('the same is told once, whoever tells it, how often, and at once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => tell(world, mara, started())))
  await tell(world, mara, started())
  expect(await noticesOf(mara)).toMatchObject([
    { kind: 'new-follower', read: false, people: [{ userId: otto.userId, username: 'otto' }], others: 0, team: null },
  ])
  await tell(world, mara, started('another'))
  expect(await noticesOf(mara)).toHaveLength(2)
})

test('what was rolled back was never told', async () => {
  const failing = transaction(world.platform, async (tx) => {
    await notifyAll(tx, [mara.userId], started())
    throw new Error('something else went wrong')
  })
  await expect(failing).rejects.toThrow('something else')
  expect(await rows()).toEqual([])
})

test('nobody is told what they did themselves, and many are told each once', async () => {
  await transaction(world.platform, (tx) =>
    notifyAll(tx, [mara.userId, otto.userId, uma.userId, mara.userId], started()),
  )
  expect([await unreadOf(mara), await unreadOf(otto), await unreadOf(uma)]).toEqual([1, 0, 1])
})

test('who has gone in this very moment is told nothing, and nothing else fails', async () => {
  const gone = crypto.randomUUID()
  await transaction(world.platform, (tx) => notifyAll(tx, [gone, mara.userId], started()))
  await tell(world, uma, { kind: 'new-follower', subjects: { actorId: gone }, key: gone })
  expect([await unreadOf(mara), await unreadOf(uma)]).toEqual([1, 0])
})

test('who is muted does nothing, and says so to nobody', async () => {
  await mara.post('/users/me/mutes', { userId: otto.userId })
  await tell(world, mara, started())
  await tell(world, mara, liked(otto))
  expect(await rows()).toEqual([])
  await mara.delete(`/users/me/mutes/${otto.userId}`)
  await tell(world, mara, started())
  expect(await unreadOf(mara)).toBe(1)
  // Muted since: it is left out, and counts no more.
  await mara.post('/users/me/mutes', { userId: otto.userId })
  expect([await noticesOf(mara), await unreadOf(mara)]).toEqual([[], 0])
  await mara.delete(`/users/me/mutes/${otto.userId}`)
})

test.each(['mara', 'otto'])('across a block by %s nothing is told, and what was is gone for good', async (who) => {
  const [blocker, blocked] = who === 'mara' ? [mara, otto] : [otto, mara]
  await tell(world, mara, started())
  await tell(world, mara, liked(otto))
  await tell(world, mara, liked(uma))
  await blocker.post('/users/me/blocks', { userId: blocked.userId })
  expect((await noticesOf(mara)).map(({ people }) => people.map(({ username }) => username))).toEqual([['uma']])
  await tell(world, mara, started('more'))
  await world.drain()
  await blocker.delete(`/users/me/blocks/${blocked.userId}`)
  expect((await noticesOf(mara)).map(({ kind }) => kind)).toEqual(['post-liked'])
})

test('a person keeps the latest thousand', async () => {
  await sql`
    insert into notification (user_id, id, kind, key, created_at)
    select ${mara.userId}, ('0190d000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'team-owner', 'n' || n, now()
    from generate_series(1, ${mostNotifications}) as n`.execute(world.platform.db)
  await tell(world, mara, started())
  const kept = await rows()
  expect(kept).toHaveLength(mostNotifications)
  expect(kept[0]?.id).toBe('0190d000-0000-7000-8000-000000000002')
  expect((await noticesOf(mara))[0]?.kind).toBe('new-follower')
})

test('after ninety days they go, read or not', async () => {
  await tell(world, mara, started('old'))
  await sql`update notification set created_at = now() - interval '91 days'`.execute(world.platform.db)
  await tell(world, mara, started('new'))
  await forgetOldNotifications.run(world.platform, {}, { jobId: 'now' })
  expect(await rows()).toHaveLength(1)
})

describe('what many do', () => {
  const likes = async () => (await noticesOf(mara)).filter(({ kind }) => kind === 'post-liked')

  test('is one notice with each of them once, the last first', async () => {
    const others = await Promise.all(['ann', 'bea', 'cem'].map((name) => world.person(name)))
    for (const person of [otto, uma, ...others]) {
      world.clock.advance(1)
      await tell(world, mara, liked(person))
    }
    await Promise.all([otto, uma, otto].map((person) => tell(world, mara, liked(person))))
    const [notice, ...more] = await likes()
    expect(more).toEqual([])
    expect(notice?.people.map(({ username }) => username)).toEqual(['cem', 'bea', 'ann'])
    expect(notice?.others).toBe(2)
  })

  test('at once is one notice, too', async () => {
    await Promise.all([otto, uma, otto, uma].map((person) => tell(world, mara, liked(person))))
    const [notice, ...more] = await likes()
    expect([notice?.people.length, notice?.others, more.length]).toEqual([2, 0, 0])
  })

  test('is unread again and the latest when somebody joins, and not by who was there', async () => {
    await tell(world, mara, liked(otto))
    await tell(world, mara, started())
    await readAll(mara)
    await tell(world, mara, liked(otto))
    expect(await unreadOf(mara)).toBe(0)
    await tell(world, mara, liked(uma))
    expect(await unreadOf(mara)).toBe(1)
    expect((await noticesOf(mara)).map(({ kind, read }) => [kind, read])).toEqual([
      ['post-liked', false],
      ['new-follower', true],
    ])
  })

  test('goes with the last of them', async () => {
    await tell(world, mara, liked(otto))
    await tell(world, mara, liked(uma))
    const undo = ({ userId: actorId }: Person) =>
      transaction(world.platform, (tx) => takeBackFrom(tx, mara.userId, { kind: 'post-liked', key: 'post', actorId }))
    await undo(uma)
    await undo(uma)
    expect((await likes())[0]?.people.map(({ username }) => username)).toEqual(['otto'])
    await undo(otto)
    expect(await rows()).toEqual([])
  })

  test('counts a hundred, and is quiet about more', async () => {
    await tell(world, mara, liked(otto))
    await sql`
      insert into account (id, email, username, role, age_group, language, initial_time_zone, awaits_verification, created_at, updated_at)
      select gen_random_uuid(), 'many' || n || '@example.org', 'many' || n, 'member', '16-plus', 'en', 'UTC', false, now(), now()
      from generate_series(1, 99) as n`.execute(world.platform.db)
    await sql`
      insert into notification_actor (user_id, notification_id, actor_id, at)
      select n.user_id, n.id, a.id, now() from notification n, account a where a.username like 'many%'`.execute(
      world.platform.db,
    )
    await readAll(mara)
    await tell(world, mara, liked(uma))
    const [notice] = await likes()
    expect([notice?.read, (notice?.people.length ?? 0) + (notice?.others ?? 0)]).toEqual([true, 100])
  })
})
