/** What happens in the feed, in the open apps of who reads it. */
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { useWorld, type Person } from '../../../test/world.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { reportablePost } from '../reportable.ts'

const world = useWorld()
let address: string
beforeAll(async () => {
  address = await world.app.http.listen({ host: '127.0.0.1', port: 0 })
})
let sockets: Socket[] = []
afterEach(() => {
  sockets.forEach((socket) => socket.disconnect())
  sockets = []
})

interface News {
  readonly userId: string
  readonly feed: string
  readonly teamId: string | null
}
interface Heard {
  readonly event: string
  readonly payload: News & { readonly postId: string }
}

/** What an open app of that person hears of feeds from now on. */
async function listening(person: Person): Promise<Heard['payload'][]> {
  return hearing(person, 'feed.changed')
}
async function hearing(person: Person, wanted: string): Promise<Heard['payload'][]> {
  const socket = io(address, { transports: ['websocket'], auth: { token: person.accessToken } })
  sockets.push(socket)
  const heard: Heard['payload'][] = []
  socket.on('changed', ({ event, payload }: Heard) => {
    if (event === wanted) heard.push(payload)
  })
  await new Promise((resolve) => socket.once('connect', () => resolve(null)))
  return heard
}
async function posted(person: Person, input: object = {}): Promise<string> {
  const { status, body, data } = await person.post('/posts', {
    type: 'update',
    content: 'News',
    visibility: 'public',
    ...input,
  })
  if (status !== 201) throw new Error(body)
  await world.drain()
  await heardAll()
  return data.id
}
const heardAll = () => new Promise((resolve) => setTimeout(resolve, 150))
const feeds = (heard: readonly Heard['payload'][]) => heard.map(({ feed }) => feed).toSorted()

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
    await listening(ada),
    await listening(ben),
    await listening(cem),
    await listening(dan),
  ]
  await posted(ada, { visibility: 'followers' })
  expect([feeds(own), feeds(follower), feeds(member), feeds(blocked)]).toEqual([[], ['following'], [], []])
  await posted(ada)
  await posted(ada)
  expect([feeds(own), feeds(member), feeds(blocked)]).toEqual([[], ['public'], []])
  expect(feeds(follower)).toEqual(['following', 'public'])
  expect(member[0]).toEqual({ userId: cem.userId, feed: 'public', teamId: null })
})

test('a team’s reaches who is in it', async () => {
  const [eva, fay, gil] = [await world.person('eva'), await world.person('fay'), await world.person('gil')]
  const team = (await eva.post('/teams', { name: 'Newsroom', privacy: 'public' })).data
  await fay.post(`/teams/${team.id}/join`)
  const [member, stranger] = [await listening(fay), await listening(gil)]
  await posted(eva, { visibility: 'team', teamId: team.id })
  expect([member, stranger]).toEqual([[{ userId: fay.userId, feed: 'team', teamId: team.id }], []])
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
  const heard = await Promise.all(hearers.map((person) => hearing(person, 'post.gone')))
  const told = () => heard.map((all) => all.splice(0).map(({ postId }) => postId))

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
