import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { mostBadges } from '@setpoint/contract/badges'
import { noticesOf } from '../../../test/notices-of.ts'
import { cast, forgetTeams, foundTeam, type TestTeam, type Who } from '../../../test/team-cast.ts'
import { useWorld, type Person } from '../../../test/world.ts'

const world = useWorld()
let team: TestTeam
let owner: Person
let target: Person
let badgeId: string
const picture = { shape: 'shield', colour: 'teal', symbol: 'flame' }
beforeEach(async () => {
  await forgetTeams(world)
  team = await foundTeam(world, false)
  owner = team.people.owner
  target = team.target
  badgeId = (await make(owner, 'Early bird')).data.id
  await sql`delete from notification`.execute(world.platform.db)
})

const at = (path = '') => `/teams/${team.id}/badges${path}`
const make = (by: Person, name: string) => by.post(at(), { name, picture })
const give = (by: Person, to: Person, reason = 'For being there at six.') =>
  by.post(at(`/${badgeId}/awards`), { userId: to.userId, reason })
const take = (by: Person, from: Person) =>
  by.post(at(`/${badgeId}/awards/${from.userId}/take-back`), { reason: 'That was somebody else.' })
const own = async (person: Person) => (await person.get('/achievements/badges')).data
const shown = async (viewer: Pick<Person, 'get'>, person: Person) =>
  (await viewer.get(`/users/${person.userId}/badges`)).data
const holders = async (viewer: Person) => (await viewer.get(at(`/${badgeId}/holders`))).data

describe('who is what in the team', () => {
  const managing: Record<Who, number> = {
    owner: 201,
    admin: 201,
    moderator: 403,
    member: 403,
    blocked: 403,
    former: 404,
    stranger: 404,
  }
  test.each(cast)('decides what %s may do', async (who) => {
    const person = team.people[who]
    expect((await make(person, 'Another one')).status).toBe(managing[who])
    expect((await give(person, target)).status).toBe(managing[who])
    const change = await person.patch(at(`/${badgeId}`), { retired: true })
    expect(change.status).toBe(managing[who] === 201 ? 200 : managing[who])
    const seen = managing[who] === 404 ? 404 : 200
    expect([(await person.get(at())).status, (await person.get(at(`/${badgeId}/holders`))).status]).toEqual([
      seen,
      seen,
    ])
    expect((await take(person, target)).status).toBe(managing[who] === 201 ? 204 : managing[who])
  })
})

test('a badge is given once, however often and at once, and told once', async () => {
  const { admin } = team.people
  const given = await Promise.all([give(owner, target), give(admin, target), give(owner, target, 'Another reason.')])
  expect(given.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
  expect(await own(target)).toMatchObject([
    { id: badgeId, name: 'Early bird', team: { id: team.id }, shown: false, takenBackAt: null },
  ])
  expect(await noticesOf(target)).toMatchObject([
    { kind: 'badge', people: [], badge: { id: badgeId, name: 'Early bird', picture } },
  ])
  expect((await owner.get(at())).data).toMatchObject([{ id: badgeId, holders: 1 }])
})

test('why is told to the person and to who can give it, and lies sealed', async () => {
  await give(owner, target, 'canary-of-the-reason')
  expect((await own(target))[0].reason).toBe('canary-of-the-reason')
  const told = async (viewer: Person) => (await holders(viewer))[0].reason
  expect([await told(owner), await told(target), await told(team.people.member)]).toEqual([
    'canary-of-the-reason',
    'canary-of-the-reason',
    null,
  ])
  const { rows } = await sql<{ text: string }>`select encode(sealed, 'escape') as text from badge_award`.execute(
    world.platform.db,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.text).not.toContain('canary')
})

test('taken back, the person reads why, shows it no more, and can be given it anew', async () => {
  await give(owner, target)
  await target.patch(`/achievements/badges/${badgeId}`, { shown: true })
  expect(
    (await Promise.all([take(owner, target), take(team.people.admin, target)])).map(({ status }) => status).toSorted(),
  ).toEqual([204, 404])
  expect(await own(target)).toMatchObject([{ shown: false, takenBackReason: 'That was somebody else.' }])
  expect([await shown(owner, target), await holders(owner)]).toEqual([[], []])
  expect((await noticesOf(target)).map(({ kind }) => kind)).toEqual(['badge-taken'])
  expect((await target.patch(`/achievements/badges/${badgeId}`, { shown: true })).status).toBe(404)
  expect((await give(owner, target)).status).toBe(201)
  expect((await noticesOf(target)).map(({ kind }) => kind)).toEqual(['badge'])
})

test('others see it where its owner shows it, and the team’s name where they see the team', async () => {
  const { stranger, member } = team.people
  await give(owner, target)
  expect(await shown(stranger, target)).toEqual([])
  await target.patch(`/achievements/badges/${badgeId}`, { shown: true })
  expect(await shown(member, target)).toMatchObject([{ name: 'Early bird', team: { id: team.id } }])
  const [seen] = await shown(stranger, target)
  expect([seen.name, seen.team, 'reason' in seen]).toEqual(['Early bird', null, false])
})

test('who leaves keeps theirs; the team tells of it no more, and can still take it back', async () => {
  await give(owner, target)
  await target.post(`/teams/${team.id}/leave`)
  expect(await own(target)).toMatchObject([{ name: 'Early bird', team: null }])
  expect([await holders(owner), (await owner.get(at())).data[0].holders]).toEqual([[], 0])
  expect((await owner.delete(at(`/${badgeId}`))).status).toBe(409)
  expect((await take(owner, target)).status).toBe(204)
  expect((await owner.delete(at(`/${badgeId}`))).status).toBe(204)
  expect(await own(target)).toEqual([])
})

test('nobody decorates themselves, who is not in the team, or across a block: there another admin does', async () => {
  const { admin, blocked, stranger } = team.people
  expect((await give(owner, owner)).status).toBe(400)
  expect((await give(owner, stranger)).error).toEqual((await give(owner, blocked)).error)
  expect((await give(admin, blocked)).status).toBe(201)
  expect((await take(owner, blocked)).status).toBe(404)
  expect([(await holders(owner)).length, (await owner.get(at())).data[0].holders]).toEqual([0, 0])
  expect((await holders(admin)).length).toBe(1)
})

test('a retired one is given to nobody, and stays with who has it; names are one each', async () => {
  await give(owner, target)
  await owner.patch(at(`/${badgeId}`), { retired: true })
  expect((await give(owner, team.people.member)).status).toBe(409)
  expect(await own(target)).toHaveLength(1)
  expect((await make(owner, 'EARLY  bird')).error?.details).toMatchObject([{ field: 'name' }])
  const { data: other } = await make(owner, 'Night owl')
  expect((await owner.patch(at(`/${other.id}`), { name: 'early bird' })).status).toBe(409)
})

test('a team has fifty in use, also when two make the last at once', async () => {
  await sql`
    insert into team_badge (id, team_id, name, shape, colour, symbol, retired, created_at)
    select gen_random_uuid(), ${team.id}, 'Badge ' || n, 'circle', 'teal', 'sun', false, now()
    from generate_series(1, ${mostBadges - 2}) as n`.execute(world.platform.db)
  const made = await Promise.all(['Last', 'Too many'].map((name) => make(owner, name)))
  expect(made.map(({ status }) => status).toSorted()).toEqual([201, 409])
  await owner.patch(at(`/${badgeId}`), { retired: true })
  expect((await make(owner, 'Room again')).status).toBe(201)
  expect((await owner.patch(at(`/${badgeId}`), { retired: false })).status).toBe(409)
})

test('what is no badge or no reason is refused', async () => {
  for (const body of [
    { name: 'x', picture },
    { name: 'y'.repeat(51), picture },
    { name: '\u200b \u200b', picture },
    { name: 'Fine', picture: { ...picture, shape: '<svg/>' } },
    { name: 'Fine', picture, description: 'd'.repeat(201) },
    { name: 'Fine' },
  ])
    expect((await owner.post(at(), body)).status).toBe(400)
  for (const reason of ['', '  ', 'r'.repeat(201)]) expect((await give(owner, target, reason)).status).toBe(400)
})
