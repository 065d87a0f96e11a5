/** Who may what in a team: every route, as everybody. A new route is missing here by construction. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../app.ts'
import { call, keyOf } from '../../test/matrix-calls.ts'
import { useWorld } from '../../test/world.ts'
import { rightsOf } from './policy.ts'
import { cast, forgetTeams, foundTeam, type TestTeam, type Who } from '../../test/team-cast.ts'

const world = useWorld()
// Nobody’s token runs out and no proof grows old, however long all of it takes.
beforeAll(() => world.clock.set(new Date()))
afterEach(() => forgetTeams(world))

type Statuses = readonly [number, number, number, number, number, number, number]

/** In a private team that is listed: owner, admin, moderator, member, blocked, former, stranger. */
const mayWhat: Record<string, Statuses> = {
  'GET /teams/:teamId': [200, 200, 200, 200, 200, 200, 200],
  'PATCH /teams/:teamId': [200, 200, 403, 403, 403, 403, 403],
  'DELETE /teams/:teamId': [204, 403, 403, 403, 403, 403, 403],
  'POST /teams/:teamId/join': [200, 200, 200, 200, 200, 403, 403],
  'POST /teams/:teamId/leave': [409, 204, 204, 204, 204, 403, 403],
  'GET /teams/:teamId/members': [200, 200, 200, 200, 200, 403, 403],
  'POST /teams/:teamId/members/:userId/remove': [204, 204, 403, 403, 403, 403, 403],
  'PATCH /teams/:teamId/members/:userId/role': [200, 403, 403, 403, 403, 403, 403],
  'POST /teams/:teamId/transfer': [200, 403, 403, 403, 403, 403, 403],
  'GET /teams/:teamId/invites': [200, 200, 403, 403, 403, 403, 403],
  'POST /teams/:teamId/invites': [201, 201, 403, 403, 403, 403, 403],
  'DELETE /teams/:teamId/invites/:inviteId': [204, 204, 403, 403, 403, 403, 403],
  'GET /teams/:teamId/requests': [200, 200, 403, 403, 403, 403, 403],
  'POST /teams/:teamId/requests': [409, 409, 409, 409, 409, 201, 201],
  'DELETE /teams/:teamId/requests/mine': [404, 404, 404, 404, 404, 404, 404],
  'POST /teams/:teamId/requests/:userId/accept': [204, 204, 403, 403, 403, 403, 403],
  'POST /teams/:teamId/requests/:userId/decline': [204, 204, 403, 403, 403, 403, 403],
  'GET /teams/:teamId/leaderboard': [200, 200, 200, 200, 200, 403, 403],
  'GET /teams/:teamId/leaderboard/showing': [200, 200, 200, 200, 200, 403, 403],
  'PUT /teams/:teamId/leaderboard/showing': [200, 200, 200, 200, 200, 403, 403],
  'GET /teams/:teamId/analytics': [200, 200, 403, 403, 403, 403, 403],
  'POST /teams/:teamId/avatar': [200, 200, 403, 403, 403, 403, 403],
  'DELETE /teams/:teamId/avatar': [204, 204, 403, 403, 403, 403, 403],
  'GET /teams/:teamId/badges': [200, 200, 200, 200, 200, 403, 403],
  'POST /teams/:teamId/badges': [201, 201, 403, 403, 403, 403, 403],
  'PATCH /teams/:teamId/badges/:badgeId': [200, 200, 403, 403, 403, 403, 403],
  'DELETE /teams/:teamId/badges/:badgeId': [204, 204, 403, 403, 403, 403, 403],
  'GET /teams/:teamId/badges/:badgeId/holders': [200, 200, 200, 200, 200, 403, 403],
  'POST /teams/:teamId/badges/:badgeId/awards': [201, 201, 403, 403, 403, 403, 403],
  'POST /teams/:teamId/badges/:badgeId/awards/:userId/take-back': [404, 404, 403, 403, 403, 403, 403],
  'GET /teams/:teamId/posts': [200, 200, 200, 200, 200, 403, 403],
  'POST /teams/:teamId/report': [409, 201, 201, 201, 201, 201, 201],
}

const ofTeams = routes.filter(({ path, access }) => path.startsWith('/teams/:teamId') && access.signedIn)
const outside: readonly Who[] = ['former', 'stranger']

const picture = { shape: 'circle', colour: 'teal', symbol: 'sun' }

/** A team with a badge that nobody has. */
async function foundWithBadge(listed: boolean): Promise<TestTeam & { badgeId: string }> {
  const team = await foundTeam(world, listed)
  const badge = await team.people.owner.post(`/teams/${team.id}/badges`, { name: 'Early', picture })
  return { ...team, badgeId: badge.data.id }
}

const pathIn = ({ id, target, asking, inviteId, badgeId }: TestTeam & { badgeId: string }, path: string) =>
  path
    .replace(':teamId', id)
    .replace(':userId', (path.includes('/requests/') ? asking : target).userId)
    .replace(':inviteId', inviteId)
    .replace(':badgeId', badgeId)

const bodyIn = ({ target }: TestTeam, key: string): unknown =>
  ({
    'PATCH /teams/:teamId': { description: 'Another.' },
    'PATCH /teams/:teamId/members/:userId/role': { role: 'moderator' },
    'POST /teams/:teamId/transfer': { userId: target.userId },
    'PUT /teams/:teamId/leaderboard/showing': { weight: null, streak: true, points: false },
    'POST /teams/:teamId/badges': { name: 'Late', picture },
    'PATCH /teams/:teamId/badges/:badgeId': { name: 'Earliest' },
    'POST /teams/:teamId/badges/:badgeId/awards': { userId: target.userId, reason: 'For the soup.' },
    'POST /teams/:teamId/badges/:badgeId/awards/:userId/take-back': { reason: 'By mistake.' },
    'POST /teams/:teamId/report': { reason: 'spam' },
  })[key] ?? {}

test('the table names every route of a team', () => {
  expect(ofTeams.map(keyOf).filter((key) => !(key in mayWhat))).toEqual([])
})

describe.each(ofTeams.map((route) => [keyOf(route), route] as const))('%s', (key, route) => {
  test.each([...cast])('as %s', async (who) => {
    const team = await foundWithBadge(true)
    const answer = await call(team.people[who], route, pathIn(team, route.path), null, bodyIn(team, key))
    expect(answer.status).toBe(mayWhat[key]?.[cast.indexOf(who)])
  })

  test.each(outside)('as %s, where the team is not listed: as if it were not there', async (who) => {
    const team = await foundWithBadge(false)
    const [theirs, nobodys] = [
      await call(team.people[who], route, pathIn(team, route.path), null, bodyIn(team, key)),
      await call(
        team.people[who],
        route,
        pathIn({ ...team, id: crypto.randomUUID() }, route.path),
        null,
        bodyIn(team, key),
      ),
    ]
    expect([theirs.status, theirs.error]).toEqual([404, nobodys.error])
  })
})

describe('nobody acts on who is of their rank or above', () => {
  const ranked = ['owner', 'admin', 'moderator', 'member'] as const
  test.each(ranked.flatMap((actor) => ranked.map((other) => [actor, other] as const)))(
    '%s on %s',
    async (actor, other) => {
      const team = await foundTeam(world, false)
      const path = `/teams/${team.id}/members/${actor === other ? await twin(team, other) : team.people[other].userId}`
      const above = ranked.indexOf(actor) < ranked.indexOf(other)
      const role = await team.people[actor].patch(`${path}/role`, { role: 'member' })
      expect(role.status).toBe(above && rightsOf[actor].includes('change-roles') ? 200 : 403)
      await team.people.owner.patch(`${path}/role`, { role: other })
      const removed = await team.people[actor].post(`${path}/remove`)
      expect(removed.status).toBe(above && rightsOf[actor].includes('remove-members') ? 204 : 403)
    },
  )

  /** Another of the same role; there is one owner, who does not act on themselves. */
  async function twin({ id, people, target }: TestTeam, role: (typeof ranked)[number]): Promise<string> {
    if (role === 'owner') return people.owner.userId
    await people.owner.patch(`/teams/${id}/members/${target.userId}/role`, { role })
    return target.userId
  }
})
