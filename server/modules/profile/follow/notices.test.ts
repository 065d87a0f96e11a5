import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { kindsOf, noticesOf, readAll, unreadOf } from '../../../test/notices-of.ts'
import { useWorld, type Person } from '../../../test/world.ts'

const world = useWorld()
let mara: Person
let otto: Person
beforeEach(async () => {
  await sql`delete from follow`.execute(world.platform.db)
  await sql`delete from notification`.execute(world.platform.db)
  mara = await world.person('mara')
  otto = await world.person('otto')
  await mara.patch('/users/me', { approveFollowers: false })
})

const follow = () => otto.post(`/users/${mara.userId}/follow`)
const unfollow = () => otto.delete(`/users/${mara.userId}/follow`)

test('a new follower is told of once, also when two apps follow at the same moment', async () => {
  await Promise.all([follow(), follow(), follow()])
  expect(await noticesOf(mara)).toMatchObject([{ kind: 'new-follower', people: [{ username: 'otto' }] }])
  expect(await noticesOf(otto)).toEqual([])
})

test('who follows no more before it was read was never there; read once, it is not told again and again', async () => {
  await follow()
  await unfollow()
  expect(await noticesOf(mara)).toEqual([])
  await follow()
  await readAll(mara)
  await unfollow()
  await follow()
  expect([await kindsOf(mara), await unreadOf(mara)]).toEqual([['new-follower'], 0])
})

test('a follower who is muted is not told of', async () => {
  await mara.post('/users/me/mutes', { userId: otto.userId })
  await follow()
  expect([await kindsOf(mara), await unreadOf(mara)]).toEqual([[], 0])
  await mara.delete(`/users/me/mutes/${otto.userId}`)
})

describe('a request', () => {
  beforeEach(() => mara.patch('/users/me', { approveFollowers: true }))
  const answer = (act: 'accept' | 'decline') =>
    act === 'accept'
      ? mara.post(`/users/me/follow-requests/${otto.userId}/accept`)
      : mara.delete(`/users/me/follow-requests/${otto.userId}`)

  test('is told to who is asked, and its acceptance to who asked', async () => {
    await follow()
    expect(await kindsOf(mara)).toEqual(['follow-request'])
    await Promise.all([answer('accept'), answer('accept')])
    expect(await noticesOf(mara)).toEqual([])
    expect(await noticesOf(otto)).toMatchObject([{ kind: 'follow-accepted', people: [{ username: 'mara' }] }])
  })

  test('that is taken back or declined is gone, read or not, and is told anew when it is made anew', async () => {
    await follow()
    await readAll(mara)
    await unfollow()
    expect(await noticesOf(mara)).toEqual([])
    await follow()
    expect(await unreadOf(mara)).toBe(1)
    await answer('decline')
    expect([await noticesOf(mara), await noticesOf(otto)]).toEqual([[], []])
    await follow()
    expect(await unreadOf(mara)).toBe(1)
  })

  test('accepted a second time is told a second time', async () => {
    await follow()
    await answer('accept')
    await readAll(otto)
    await unfollow()
    await follow()
    expect(await noticesOf(otto)).toEqual([])
    await answer('accept')
    expect(await unreadOf(otto)).toBe(1)
  })

  test('whose follower is removed again before they read of it: they are told nothing', async () => {
    await follow()
    await answer('accept')
    await mara.delete(`/users/me/followers/${otto.userId}`)
    expect(await noticesOf(otto)).toEqual([])
  })
})

test('a block takes away what was told, on both sides', async () => {
  await mara.patch('/users/me', { approveFollowers: true })
  await follow()
  await mara.post(`/users/${otto.userId}/follow`)
  expect([await unreadOf(mara), await unreadOf(otto)]).toEqual([1, 1])
  await mara.post('/users/me/blocks', { userId: otto.userId })
  await world.drain()
  expect([await unreadOf(mara), await unreadOf(otto)]).toEqual([0, 0])
  await mara.delete(`/users/me/blocks/${otto.userId}`)
  expect([await noticesOf(mara), await noticesOf(otto)]).toEqual([[], []])
})
