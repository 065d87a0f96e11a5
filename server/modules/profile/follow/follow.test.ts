import { describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../../test/world.ts'

const world = useWorld()
let count = 0
/** Somebody new, who has been here. */
async function somebody(name: string, age: '13-15' | '16-plus' = '16-plus'): Promise<Person> {
  const person = await world.person(`${name}_${++count}`, { age })
  expect((await person.get('/users/me')).status).toBe(200)
  return person
}
const two = async (a: string, b: string) => [await somebody(a), await somebody(b)] as const
const namesOf = (people: { username: string }[]) => people.map(({ username }) => username)
const listed = async (person: Person, path: string) => namesOf((await person.get(path)).data)
const nobody = () => crypto.randomUUID()
const suspend = (person: Person, at: Date | null) =>
  world.platform.db.updateTable('account').set({ suspended_at: at }).where('id', '=', person.userId).execute()

describe('following', () => {
  test('is one act, known to both, and counted', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const first = await ann.post(`/users/${bob.userId}/follow`)
    expect([first.status, first.data]).toEqual([
      201,
      { userId: bob.userId, follow: 'following', since: expect.any(String) },
    ])
    const again = await ann.post(`/users/${bob.userId}/follow`)
    expect([again.status, again.data]).toEqual([200, first.data])
    expect((await ann.get(`/users/${bob.userId}`)).data).toMatchObject({
      follow: 'following',
      followsYou: false,
      followers: 1,
      following: 0,
    })
    expect((await bob.get(`/users/${ann.userId}`)).data).toMatchObject({ follow: 'none', followsYou: true })
    expect(await listed(ann, '/users/me/following')).toEqual([bob.username])
    expect(await listed(bob, '/users/me/followers')).toEqual([ann.username])
    expect(await listed(bob, '/users/me/following')).toEqual([])
  })

  test('ends from either side, and only once', async () => {
    const [ann, bob] = await two('ann', 'bob')
    await ann.post(`/users/${bob.userId}/follow`)
    expect((await ann.delete(`/users/${bob.userId}/follow`)).status).toBe(204)
    expect((await ann.delete(`/users/${bob.userId}/follow`)).status).toBe(404)
    await ann.post(`/users/${bob.userId}/follow`)
    expect((await bob.delete(`/users/me/followers/${ann.userId}`)).status).toBe(204)
    expect((await bob.delete(`/users/me/followers/${ann.userId}`)).status).toBe(404)
    expect(await listed(ann, '/users/me/following')).toEqual([])
  })

  test('is not of oneself, nobody, somebody private or kept out', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const self = await ann.post(`/users/${ann.userId}/follow`)
    expect([self.status, self.error?.details?.[0]?.field]).toEqual([400, 'userId'])
    const unknown = await ann.post(`/users/${nobody()}/follow`)
    expect(unknown.status).toBe(404)
    await bob.patch('/users/me', { privacy: { profile: 'private' } })
    const hidden = await ann.post(`/users/${bob.userId}/follow`)
    expect([hidden.status, hidden.error]).toEqual([404, unknown.error])
    await bob.patch('/users/me', { privacy: { profile: 'members' } })
    await suspend(bob, new Date())
    const out = await ann.post(`/users/${bob.userId}/follow`)
    expect([out.status, out.error]).toEqual([404, unknown.error])
  })

  test('by many requests at once is one', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const answers = await Promise.all(Array.from({ length: 6 }, () => ann.post(`/users/${bob.userId}/follow`)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 201])
    expect((await bob.get(`/users/${ann.userId}`)).data.following).toBe(1)
  })

  test('ends at 10,000 people, also when the last two race', async () => {
    const max = await somebody('max')
    const [a, b] = await two('a', 'b')
    await followCrowd(max, 9_999)
    const race = await Promise.all([a, b].map(({ userId }) => max.post(`/users/${userId}/follow`)))
    expect(race.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await max.get('/users/me/following', { limit: 5 })).pagination).toMatchObject({
      totalItems: 10_000,
      hasNext: true,
    })
  })

  test('is told to the open apps of both', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const told: [string, unknown][] = []
    const { realtime } = world.platform
    const changed = realtime.changed.bind(realtime)
    Object.assign(realtime, {
      changed: (userId: string, event: 'follow.changed', payload: never) => {
        if (event === 'follow.changed') told.push([userId, payload])
        changed(userId, event, payload)
      },
    })
    await ann.post(`/users/${bob.userId}/follow`)
    Object.assign(realtime, { changed })
    expect(told).toEqual([
      [ann.userId, { userId: ann.userId, otherId: bob.userId }],
      [bob.userId, { userId: bob.userId, otherId: ann.userId }],
    ])
  })
})

/** Accounts of nobody, all followed. */
async function followCrowd(person: Person, size: number): Promise<void> {
  const { db } = world.platform
  const ids = Array.from({ length: size }, () => crypto.randomUUID())
  for (let start = 0; start < ids.length; start += 2_000) {
    const some = ids.slice(start, start + 2_000)
    const now = new Date()
    const account = (id: string) => ({
      id,
      email: `${id}@example.org`,
      username: id,
      language: 'en',
      initial_time_zone: 'UTC',
      awaits_verification: false,
      age_group: '16-plus',
      created_at: now,
      updated_at: now,
    })
    await db.insertInto('account').values(some.map(account)).execute()
    await db
      .insertInto('follow')
      .values(some.map((id) => ({ user_id: person.userId, followed_id: id, state: 'following', since: now })))
      .execute()
  }
}

describe('who wants to be asked', () => {
  test('gets a request, which shows nothing before it is accepted', async () => {
    const [ann, bob] = await two('ann', 'bob')
    await bob.patch('/users/me', { bio: 'For friends.', approveFollowers: true, privacy: { bio: 'followers' } })
    expect((await ann.post(`/users/${bob.userId}/follow`)).data.follow).toBe('requested')
    const asked = await ann.get(`/users/${bob.userId}`)
    expect(asked.data).toMatchObject({ follow: 'requested', bio: null, followers: 0 })
    expect((await ann.get('/users/me/following')).data).toMatchObject([{ id: bob.userId, follow: 'requested' }])
    expect(await listed(bob, '/users/me/followers')).toEqual([])
    expect(await listed(bob, '/users/me/follow-requests')).toEqual([ann.username])
    expect((await bob.post(`/users/me/follow-requests/${ann.userId}/accept`)).status).toBe(204)
    expect((await ann.get(`/users/${bob.userId}`)).data).toMatchObject({ follow: 'following', bio: 'For friends.' })
    expect(await listed(bob, '/users/me/follow-requests')).toEqual([])
    expect((await bob.post(`/users/me/follow-requests/${ann.userId}/accept`)).status).toBe(404)
  })

  test('declines without a word, and is asked again; a request is taken back in the same way as a follow', async () => {
    const [ann, bob] = await two('ann', 'bob')
    await bob.patch('/users/me', { approveFollowers: true })
    await ann.post(`/users/${bob.userId}/follow`)
    expect((await bob.delete(`/users/me/followers/${ann.userId}`)).status).toBe(404)
    expect((await bob.delete(`/users/me/follow-requests/${ann.userId}`)).status).toBe(204)
    expect((await bob.delete(`/users/me/follow-requests/${ann.userId}`)).status).toBe(404)
    expect((await ann.get(`/users/${bob.userId}`)).data.follow).toBe('none')
    expect((await ann.post(`/users/${bob.userId}/follow`)).status).toBe(201)
    expect((await ann.delete(`/users/${bob.userId}/follow`)).status).toBe(204)
    expect(await listed(bob, '/users/me/follow-requests')).toEqual([])
  })

  test('accepts once, when they press twice', async () => {
    const [ann, bob] = await two('ann', 'bob')
    await bob.patch('/users/me', { approveFollowers: true })
    await ann.post(`/users/${bob.userId}/follow`)
    const path = `/users/me/follow-requests/${ann.userId}/accept`
    const race = await Promise.all(Array.from({ length: 4 }, () => bob.post(path)))
    expect(race.map(({ status }) => status).toSorted()).toEqual([204, 404, 404, 404])
  })

  test('keeps the followers they have, and the requests when they ask no more', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const eve = await somebody('eve')
    await ann.post(`/users/${bob.userId}/follow`)
    await bob.patch('/users/me', { approveFollowers: true })
    await eve.post(`/users/${bob.userId}/follow`)
    await bob.patch('/users/me', { approveFollowers: false })
    expect(await listed(bob, '/users/me/followers')).toEqual([ann.username])
    expect(await listed(bob, '/users/me/follow-requests')).toEqual([eve.username])
  })

  test('is everybody under 16, whatever they chose', async () => {
    const ann = await somebody('ann')
    const kim = await somebody('kim', '13-15')
    expect((await kim.get('/users/me')).data).toMatchObject({ findable: false, approveFollowers: true })
    await kim.patch('/users/me', { approveFollowers: false })
    expect((await kim.get('/users/me')).data.approveFollowers).toBe(true)
    expect((await ann.post(`/users/${kim.userId}/follow`)).data.follow).toBe('requested')
    const lou = await somebody('lou')
    await lou.patch('/users/me', { birthDate: `${new Date().getFullYear() - 14}-05-05` })
    expect((await lou.get('/users/me')).data).toMatchObject({ findable: false, approveFollowers: true })
    expect((await ann.post(`/users/${lou.userId}/follow`)).data.follow).toBe('requested')
  })
})

describe('what is for followers', () => {
  test('is shown to them, and no longer when they are removed', async () => {
    const [ann, bob] = await two('ann', 'bob')
    await bob.patch('/users/me', { displayName: 'Bob B.', privacy: { displayName: 'followers' } })
    const nameSeen = async () => (await ann.get(`/users/${bob.userId}`)).data.displayName
    expect(await nameSeen()).toBe(null)
    await ann.post(`/users/${bob.userId}/follow`)
    expect(await nameSeen()).toBe('Bob B.')
    expect((await ann.get('/users/me/following')).data).toMatchObject([{ displayName: 'Bob B.' }])
    await bob.delete(`/users/me/followers/${ann.userId}`)
    expect(await nameSeen()).toBe(null)
  })

  test('a profile for followers is there for those who follow already, and for nobody else', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const eve = await somebody('eve')
    await ann.post(`/users/${bob.userId}/follow`)
    await bob.patch('/users/me', { privacy: { profile: 'followers' } })
    expect((await ann.get(`/users/${bob.userId}`)).status).toBe(200)
    for (const stranger of [eve, world.anonymous])
      expect((await stranger.get(`/users/${bob.userId}`)).error).toEqual((await eve.get(`/users/${nobody()}`)).error)
    expect((await eve.post(`/users/${bob.userId}/follow`)).status).toBe(404)
    expect((await eve.get('/users', { search: bob.username })).data).toEqual([])
  })

  test('their picture’s address dies when they stop following', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const { picture } = await import('../../../test/picture.ts')
    await bob.upload('/users/me/avatar', await picture(), 'me.png')
    await bob.patch('/users/me', { privacy: { avatar: 'followers' } })
    expect((await ann.get(`/users/${bob.userId}`)).data.avatar).toBe(null)
    await ann.post(`/users/${bob.userId}/follow`)
    const { small } = (await ann.get(`/users/${bob.userId}`)).data.avatar
    expect((await world.anonymous.get(small)).status).toBe(200)
    await ann.delete(`/users/${bob.userId}/follow`)
    expect((await world.anonymous.get(small)).status).toBe(404)
  })
})

describe('the lists of others', () => {
  test('are for whom their owner wants, and hold whom the viewer may see', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const [eve, hid] = await two('eve', 'hid')
    await bob.post(`/users/${eve.userId}/follow`)
    await bob.post(`/users/${hid.userId}/follow`)
    await hid.patch('/users/me', { privacy: { profile: 'private' } })
    const path = `/users/${bob.userId}/following`
    expect((await ann.get(path)).error).toEqual((await ann.get(`/users/${nobody()}/following`)).error)
    await ann.post(`/users/${bob.userId}/follow`)
    expect((await ann.get(`/users/${bob.userId}`)).data.showsFollows).toBe(true)
    const seen = await ann.get(path)
    expect([namesOf(seen.data), seen.pagination?.totalItems]).toEqual([[eve.username], 1])
    await bob.patch('/users/me', { privacy: { follows: 'private' } })
    expect((await ann.get(path)).status).toBe(404)
    expect((await bob.get(path)).status).toBe(200)
  })

  test('tell of a follower only what the follower shows', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const [eve, sly] = await two('eve', 'sly')
    await bob.patch('/users/me', { privacy: { follows: 'members' } })
    await eve.patch('/users/me', { privacy: { follows: 'members' } })
    for (const person of [eve, sly, ann]) await person.post(`/users/${bob.userId}/follow`)
    expect(await listed(ann, `/users/${bob.userId}/followers`)).toEqual([ann.username, eve.username])
    expect(await listed(sly, `/users/${bob.userId}/followers`)).toEqual([sly.username, eve.username])
    expect(await listed(bob, '/users/me/followers')).toEqual([ann.username, sly.username, eve.username])
  })

  test('have pages', async () => {
    const [ann, bob] = await two('ann', 'bob')
    const eve = await somebody('eve')
    for (const person of [ann, eve]) await person.post(`/users/${bob.userId}/follow`)
    const { data, pagination } = await bob.get('/users/me/followers', { limit: 1, page: 2 })
    expect([namesOf(data), pagination]).toEqual([
      [ann.username],
      { page: 2, limit: 1, totalItems: 2, totalPages: 2, hasNext: false, hasPrev: true },
    ])
  })
})

describe('who is not there any more', () => {
  test('vanishes from lists and counts while kept out or about to be erased, and comes back', async () => {
    const [ann, bob] = await two('ann', 'bob')
    await ann.post(`/users/${bob.userId}/follow`)
    await bob.post(`/users/${ann.userId}/follow`)
    const seen = async () => [
      await listed(ann, '/users/me/following'),
      await listed(ann, '/users/me/followers'),
      (await ann.get(`/users/${ann.userId}`)).data.followers,
      (await ann.get(`/users/${ann.userId}`)).data.following,
    ]
    await suspend(bob, new Date())
    expect(await seen()).toEqual([[], [], 0, 0])
    await suspend(bob, null)
    expect(await seen()).toEqual([[bob.username], [bob.username], 1, 1])
    await world.erasing(bob)
    expect(await seen()).toEqual([[], [], 0, 0])
  })

  test('vanishes at once for both with a block, which ends following both ways for good', async () => {
    const [ann, bob] = await two('ann', 'bob')
    await ann.post(`/users/${bob.userId}/follow`)
    await bob.post(`/users/${ann.userId}/follow`)
    await ann.post('/users/me/blocks', { userId: bob.userId })
    for (const person of [ann, bob])
      for (const list of ['followers', 'following']) expect(await listed(person, `/users/me/${list}`)).toEqual([])
    expect((await bob.post(`/users/${ann.userId}/follow`)).status).toBe(404)
    await world.drain()
    await ann.delete(`/users/me/blocks/${bob.userId}`)
    expect((await ann.get(`/users/${bob.userId}`)).data).toMatchObject({ follow: 'none', followsYou: false })
  })

  test('cannot be accepted once blocked', async () => {
    const [ann, bob] = await two('ann', 'bob')
    await bob.patch('/users/me', { approveFollowers: true })
    await ann.post(`/users/${bob.userId}/follow`)
    await ann.post('/users/me/blocks', { userId: bob.userId })
    expect((await bob.post(`/users/me/follow-requests/${ann.userId}/accept`)).status).toBe(404)
  })
})
