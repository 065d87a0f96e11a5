/** Every act of a team's challenge, by everybody who is or was something to the team; and who hears of what happens. */
import { addDays } from '@setpoint/science/calendar'
import { io } from 'socket.io-client'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { challenger, join, set, unseen, write, todayIn } from '../../test/challengers.ts'
import { cast, foundTeam, type TestTeam, type Who } from '../../test/team-cast.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
let team: TestTeam
let challengeId = ''
beforeAll(async () => {
  // At this hour it is the same day in Berlin as in UTC.
  world.clock.set('2026-11-28T08:00:00Z')
  team = await foundTeam(world, true)
  const { owner } = team.people
  const challenge = await set(world, owner, { type: 'consistency', scope: 'team', teamId: team.id })
  challengeId = challenge.id
  await join(team.target, challenge)
})

/** What each of the cast gets, in its order: owner, admin, moderator, member, blocked, former, stranger. */
const acts: Record<string, [(person: Person) => Promise<{ status: number }>, readonly number[]]> = {
  'sees it': [(person) => person.get(`/challenges/${challengeId}`), [200, 200, 200, 200, 200, 404, 404]],
  'sees the board': [
    (person) => person.get(`/challenges/${challengeId}/leaderboard`),
    [200, 200, 200, 200, 200, 404, 404],
  ],
  'lists the team’s': [(person) => person.get('/challenges', { teamId: team.id }), [200, 200, 200, 200, 200, 403, 403]],
  'reads what is held': [
    (person) => person.get(`/challenges/${challengeId}/reviews`),
    [200, 200, 200, 403, 403, 404, 404],
  ],
  'decides on it': [
    (person) =>
      person.put(`/challenges/${challengeId}/reviews/${team.target.userId}`, { decision: 'cleared', reason: 'x' }),
    [404, 404, 404, 403, 403, 404, 404],
  ],
  'changes it': [
    (person) => person.patch(`/challenges/${challengeId}`, { name: 'Another name' }),
    [200, 200, 200, 403, 403, 404, 404],
  ],
  'sets one': [
    (person) => person.post('/challenges', { ...wanted(), teamId: team.id }),
    [201, 201, 201, 403, 403, 403, 403],
  ],
  'deletes it': [(person) => person.delete(`/challenges/${challengeId}`), [409, 409, 409, 403, 403, 404, 404]],
  'joins and leaves': [
    async (person) => {
      const joined = await join(person, { id: challengeId }, unseen)
      return joined.status === 200 ? person.post(`/challenges/${challengeId}/leave`) : joined
    },
    [204, 204, 204, 204, 204, 404, 404],
  ],
  'reads a course that is not theirs': [
    (person) => person.get(`/challenges/${challengeId}/progress`),
    [404, 404, 404, 404, 404, 404, 404],
  ],
}
const wanted = () => ({
  name: 'One more',
  type: 'consistency',
  scope: 'team',
  target: 3,
  startDay: todayIn(world),
  endDay: addDays(todayIn(world), 10),
})

describe.each(cast.map((who, at) => [who, at] as const))('the %s', (who: Who, at) => {
  test.each(Object.entries(acts))('%s, or is told what they may', async (_act, [act, statuses]) => {
    expect((await act(team.people[who])).status).toBe(statuses[at])
  })
})

test('a challenge is named and reported by whoever sees it, and a personal one by nobody', async () => {
  const [own, other] = [await challenger(world, 'owning'), await challenger(world, 'other')]
  const personal = await set(world, own, { type: 'consistency', scope: 'personal' })
  const report = { reason: 'other' }
  expect((await other.post(`/challenges/${personal.id}/report`, report)).status).toBe(404)
  const open = await set(world, own, { type: 'consistency' })
  expect([200, 201]).toContain((await other.post(`/challenges/${open.id}/report`, report)).status)
})

describe('live', () => {
  test('a weigh-in moves the board of those for whom the person is there, and nobody else’s', async () => {
    const [ada, ben, cid] = [
      await challenger(world, 'l_ada'),
      await challenger(world, 'l_ben'),
      await challenger(world, 'l_cid'),
    ]
    const challenge = await set(world, ada, { type: 'consistency' })
    for (const person of [ada, ben, cid]) await join(person, challenge)
    await cid.post('/users/me/blocks', { userId: ada.userId })
    await world.drain()
    const address = await world.app.http.listen({ host: '127.0.0.1', port: 0 })
    const [heardByBen, heardByCid] = [await hearing(address, ben), await hearing(address, cid)]
    await write(world, ada, [{ day: todayIn(world), weight: 90 }])
    await world.drain()
    await expect.poll(() => heardByBen).toContainEqual({ userId: ben.userId, challengeId: challenge.id })
    expect(heardByCid).toEqual([])
  })
})

async function hearing(address: string, { accessToken: token }: Person): Promise<unknown[]> {
  const socket = io(address, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } })
  onTestFinished(() => void socket.disconnect())
  const payloads: unknown[] = []
  socket.on('changed', ({ event, payload }: { event: string; payload: unknown }) => {
    if (event === 'challenge.progressed') payloads.push(payload)
  })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  return payloads
}
