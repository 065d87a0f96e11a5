/** What happens in the feed, in the open apps of who reads it. */
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openApps, type Heard } from '../../../test/hearing.ts'
import { useWorld, type Person } from '../../../test/world.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { reportablePost } from '../reportable.ts'
import { pause } from './news.ts'

const world = useWorld()
let address = ''
const apps = openApps(world, () => address)
beforeAll(async () => {
  address = await world.app.http.listen({ host: '127.0.0.1', port: 0 })
})
afterEach(() => apps.close())

const of = (heard: readonly Heard[], wanted: string) =>
  heard.filter(({ event }) => event === wanted).map(({ payload }) => payload)
/** Each feed of which it hears that there is something. */
const feeds = (heard: readonly Heard[]) => [...new Set(of(heard, 'feed.changed').map(({ feed }) => feed))].toSorted()

async function posted(person: Person, input: object = {}): Promise<string> {
  const { status, body, data } = await person.post('/posts', {
    type: 'update',
    content: 'News',
    visibility: 'public',
    ...input,
  })
  if (status !== 201) throw new Error(body)
  await heardAll()
  return data.id
}
async function heardAll(): Promise<void> {
  await world.drain()
  await apps.heardAll()
}

test('who reads it in a feed hears that there is something, once for many, and not what or by whom', async () => {
  const names = ['ada', 'ben', 'cem', 'dan'] as const
  const [ada, ben, cem, dan] = (await Promise.all(names.map((name) => world.person(name)))) as [
    Person,
    Person,
    Person,
    Person,
  ]
  await ben.post(`/users/${ada.userId}/follow`)
  await ada.post('/users/me/blocks', { userId: dan.userId })
  const [own, follower, member, blocked] = [
    await apps.open(ada),
    await apps.open(ben),
    await apps.open(cem),
    await apps.open(dan),
  ]
  const began = performance.now()
  await posted(ada, { visibility: 'followers' })
  expect([feeds(own), feeds(follower), feeds(member), feeds(blocked)]).toEqual([[], ['following'], [], []])
  await posted(ada)
  await posted(ada)
  expect([feeds(own), feeds(member), feeds(blocked)]).toEqual([[], ['public'], []])
  expect(feeds(follower)).toEqual(['following', 'public'])
  expect(of(member, 'feed.changed')[0]).toEqual({ userId: cem.userId, feed: 'public', teamId: null })
  // Once at first, and once more for each pause that has gone by meanwhile.
  const most = 1 + Math.floor((performance.now() - began + 10) / pause)
  for (const feed of ['public', 'following']) {
    const times = of(follower, 'feed.changed').filter((news) => news['feed'] === feed)
    expect(times.length).toBeLessThanOrEqual(most)
  }
  expect(of(member, 'feed.changed').length).toBeLessThanOrEqual(most)
})

test('a team’s reaches who is in it', async () => {
  const [eva, fay, gil] = [await world.person('eva'), await world.person('fay'), await world.person('gil')]
  const team = (await eva.post('/teams', { name: 'Newsroom', privacy: 'public' })).data
  await fay.post(`/teams/${team.id}/join`)
  const [member, stranger] = [await apps.open(fay), await apps.open(gil)]
  await posted(eva, { visibility: 'team', teamId: team.id })
  expect([of(member, 'feed.changed'), of(stranger, 'feed.changed')]).toEqual([
    [{ userId: fay.userId, feed: 'team', teamId: team.id }],
    [],
  ])
})

test('what was deleted, or hidden by moderation, leaves the screens of those who read it; of nobody else, and not told why', async () => {
  const names = ['hal', 'ivo', 'jan', 'kim', 'lea'] as const
  const [hal, ivo, jan, kim, lea] = await Promise.all(names.map((name) => world.person(name)))
  if (!hal || !ivo || !jan || !kim || !lea) throw new Error('nobody is there')
  await ivo.post(`/users/${hal.userId}/follow`)
  await hal.post('/users/me/blocks', { userId: kim.userId })
  const team = (await hal.post('/teams', { name: 'Gone', privacy: 'public' })).data
  await lea.post(`/teams/${team.id}/join`)
  const hearers = [hal, ivo, jan, kim, lea]
  const heard = await Promise.all(hearers.map((person) => apps.open(person)))
  const told = () => heard.map((all) => of(all.splice(0), 'post.gone').map(({ postId }) => postId))

  const publicly = await posted(hal)
  const forFollowers = await posted(hal, { visibility: 'followers' })
  const inTeam = await posted(hal, { visibility: 'team', teamId: team.id })
  const hide = (id: string) => transaction(world.platform, (tx) => reportablePost.hide(tx, id))
  await hide(publicly)
  await heardAll()
  expect(told()).toEqual([[], [publicly], [publicly], [], [publicly]])
  await hide(forFollowers)
  await heardAll()
  expect(told()).toEqual([[], [forFollowers], [], [], []])
  await hal.delete(`/posts/${inTeam}`)
  await heardAll()
  expect(told()).toEqual([[], [], [], [], [inTeam]])
})
