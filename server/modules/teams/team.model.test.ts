/** Whatever five people do with two teams in whatever order, the API and a plain map agree who is in them as what. */
import type { TeamRole } from '@setpoint/contract/teams'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'
import { forgetTeams } from '../../test/team-cast.ts'

const world = useWorld()
let people: Person[] = []
beforeAll(async () => {
  world.clock.set(new Date())
  people = await Promise.all(['anna', 'ben', 'cleo', 'dora', 'emil'].map((name) => world.person(name)))
})

type Openness = 'public' | 'listed' | 'hidden'
interface Kept {
  readonly id: string
  openness: Openness
  limit: number
  readonly members: Map<number, TeamRole>
  readonly requests: Set<number>
  readonly removed: Set<number>
  /** In the last days: the clock hardly goes on here. */
  readonly declined: Set<number>
  /** `not` are those who were put out after it was made. */
  readonly codes: { readonly code: string; usesLeft: number; readonly not: Set<number> }[]
}
type Model = Map<number, Kept>

/** Written down once more, from what was asked for and not from policy.ts. */
const allowed: Record<string, readonly TeamRole[]> = {
  'be in it': ['owner', 'admin', 'moderator', 'member'],
  'let in and put out': ['owner', 'admin'],
  edit: ['owner', 'admin'],
  own: ['owner'],
}
const order: readonly TeamRole[] = ['owner', 'admin', 'moderator', 'member']

const isSeen = (team: Kept, who: number) => team.openness !== 'hidden' || team.members.has(who)
const isFull = (team: Kept) => team.members.size >= team.limit

/** The refusal that awaits them; null where they may. */
function refusal(team: Kept, who: number, what: keyof typeof allowed): number | null {
  if (!isSeen(team, who)) return 404
  const role = team.members.get(who)
  return role !== undefined && allowed[what]?.includes(role) ? null : 403
}

function refusalOn(team: Kept, who: number, other: number, what: keyof typeof allowed): number | null {
  const refused = refusal(team, who, what)
  if (refused !== null) return refused
  const [own, theirs] = [team.members.get(who), team.members.get(other)]
  if (own === undefined || theirs === undefined) return 404
  return order.indexOf(own) < order.indexOf(theirs) ? null : 403
}

function enter(team: Kept, who: number): void {
  team.members.set(who, 'member')
  team.requests.delete(who)
  team.removed.delete(who)
  team.declined.delete(who)
}

const settings = (openness: Openness) => ({
  privacy: openness === 'public' ? 'public' : 'private',
  listed: openness !== 'hidden',
})

type Command = fc.AsyncCommand<Model, object>
type Run = (team: Kept, as: (who: number) => Person, model: Model) => Promise<void>

/** Where that team is; what is done to one that is not there is tested elsewhere. */
const command = (name: string, slot: number, run: Run): Command => ({
  check: (model) => model.has(slot),
  run(model) {
    // A moment later than what was done before; no token runs out and no proof grows old, however long all of it takes.
    world.clock.advance(0.001)
    return run(model.get(slot) as Kept, person, model)
  },
  toString: () => `${name} in ${slot}`,
})
const person = (who: number) => people[who] as Person

const found = (slot: number, who: number, openness: Openness, limit: number): Command => ({
  check: (model) => !model.has(slot),
  async run(model) {
    const body = { name: `Model ${slot}`, memberLimit: limit, ...settings(openness) }
    const { status, data } = await person(who).post('/teams', body)
    expect(status).toBe(201)
    const members = new Map<number, TeamRole>([[who, 'owner']])
    model.set(slot, {
      id: data.id,
      openness,
      limit,
      members,
      requests: new Set(),
      removed: new Set(),
      declined: new Set(),
      codes: [],
    })
  },
  toString: () => `${who} founds ${slot}, ${openness}, for ${limit}`,
})

const edit = (slot: number, who: number, openness: Openness, limit: number) =>
  command(`${who} edits: ${openness}, for ${limit}`, slot, async (team, as) => {
    const { status } = await as(who).patch(`/teams/${team.id}`, { memberLimit: limit, ...settings(openness) })
    expect(status).toBe(refusal(team, who, 'edit') ?? 200)
    if (status === 200) Object.assign(team, { openness, limit })
  })

const end = (slot: number, who: number) =>
  command(`${who} deletes`, slot, async (team, as, model) => {
    const { status } = await as(who).delete(`/teams/${team.id}`)
    expect(status).toBe(refusal(team, who, 'own') ?? 204)
    if (status === 204) model.delete(slot)
  })

const join = (slot: number, who: number) =>
  command(`${who} joins`, slot, async (team, as) => {
    const { status } = await as(who).post(`/teams/${team.id}/join`)
    const wrong = team.openness !== 'public' || team.removed.has(who) ? 403 : isFull(team) ? 409 : 200
    expect(status).toBe(!isSeen(team, who) ? 404 : team.members.has(who) ? 200 : wrong)
    if (status === 200 && !team.members.has(who)) enter(team, who)
  })

const leave = (slot: number, who: number) =>
  command(`${who} leaves`, slot, async (team, as, model) => {
    const { status } = await as(who).post(`/teams/${team.id}/leave`)
    const stuck = team.members.get(who) === 'owner' && team.members.size > 1
    expect(status).toBe(refusal(team, who, 'be in it') ?? (stuck ? 409 : 204))
    if (status !== 204) return
    team.members.delete(who)
    if (team.members.size === 0) model.delete(slot)
  })

const invite = (slot: number, who: number, uses: number) =>
  command(`${who} invites ${uses}`, slot, async (team, as) => {
    const { status, data } = await as(who).post(`/teams/${team.id}/invites`, { uses })
    expect(status).toBe(refusal(team, who, 'let in and put out') ?? 201)
    if (status === 201) team.codes.push({ code: data.code, usesLeft: uses, not: new Set() })
  })

const joinByCode = (slot: number, who: number) =>
  command(`${who} takes an invitation`, slot, async (team, as) => {
    const invitation = team.codes.at(-1)
    if (invitation === undefined) return
    const { status } = await as(who).post('/teams/join', { code: invitation.code })
    const isIn = team.members.has(who)
    const isTooOld = team.removed.has(who) && invitation.not.has(who)
    expect(status).toBe(invitation.usesLeft === 0 ? 410 : isIn ? 200 : isTooOld ? 410 : isFull(team) ? 409 : 200)
    if (status !== 200 || isIn) return
    invitation.usesLeft -= 1
    enter(team, who)
  })

const ask = (slot: number, who: number) =>
  command(`${who} asks`, slot, async (team, as) => {
    const { status } = await as(who).post(`/teams/${team.id}/requests`, {})
    const needless = team.members.has(who) || (team.openness === 'public' && !team.removed.has(who))
    expect(status).toBe(
      !isSeen(team, who) ? 404 : team.requests.has(who) ? 200 : needless || team.declined.has(who) ? 409 : 201,
    )
    if (status === 201) team.requests.add(who)
  })

const withdraw = (slot: number, who: number) =>
  command(`${who} withdraws`, slot, async (team, as) => {
    const { status } = await as(who).delete(`/teams/${team.id}/requests/mine`)
    expect(status).toBe(team.requests.delete(who) ? 204 : 404)
  })

const respond = (slot: number, who: number, other: number, act: 'accept' | 'decline') =>
  command(`${who} ${act}s ${other}`, slot, async (team, as) => {
    const { status } = await as(who).post(`/teams/${team.id}/requests/${person(other).userId}/${act}`)
    const unfit = !team.requests.has(other) ? 404 : act === 'accept' && isFull(team) ? 409 : 204
    expect(status).toBe(refusal(team, who, 'let in and put out') ?? unfit)
    if (status !== 204) return
    team.requests.delete(other)
    if (act === 'accept') enter(team, other)
    else team.declined.add(other)
  })

const remove = (slot: number, who: number, other: number) =>
  command(`${who} removes ${other}`, slot, async (team, as) => {
    const { status } = await as(who).post(`/teams/${team.id}/members/${person(other).userId}/remove`)
    expect(status).toBe(refusalOn(team, who, other, 'let in and put out') ?? 204)
    if (status !== 204) return
    team.members.delete(other)
    team.removed.add(other)
    team.codes.forEach(({ not }) => not.add(other))
  })

const setRole = (slot: number, who: number, other: number, role: 'admin' | 'moderator' | 'member') =>
  command(`${who} makes ${other} ${role}`, slot, async (team, as) => {
    const { status } = await as(who).patch(`/teams/${team.id}/members/${person(other).userId}/role`, { role })
    expect(status).toBe(refusalOn(team, who, other, 'own') ?? 200)
    if (status === 200) team.members.set(other, role)
  })

const transfer = (slot: number, who: number, other: number) =>
  command(`${who} hands over to ${other}`, slot, async (team, as) => {
    const { status } = await as(who).post(`/teams/${team.id}/transfer`, { userId: person(other).userId })
    expect(status).toBe(refusalOn(team, who, other, 'own') ?? 200)
    if (status === 200) team.members.set(who, 'admin').set(other, 'owner')
  })

/** Everything that shows who is in a team agrees with the model. */
const look = (slot: number, who: number) =>
  command(`${who} looks`, slot, async (team, as) => {
    const own = (await as(who).get('/teams/mine')).data.find(({ id }: { id: string }) => id === team.id)
    expect(own?.membership?.role).toBe(team.members.get(who))
    // A team that is not found any more is not there for who has asked it, either.
    expect(own !== undefined).toBe(team.members.has(who) || (team.requests.has(who) && team.openness !== 'hidden'))
    const { status, data } = await as(who).get(`/teams/${team.id}`)
    expect(status).toBe(isSeen(team, who) ? 200 : 404)
    if (status !== 200) return
    expect(data.memberCount).toBe(team.members.size)
    expect(data.requestedAt !== null).toBe(team.requests.has(who))
    expect(data.openRequests).toBe(refusal(team, who, 'let in and put out') === null ? team.requests.size : null)
    const members = await as(who).get(`/teams/${team.id}/members`)
    expect(members.status).toBe(refusal(team, who, 'be in it') ?? 200)
    if (members.status !== 200) return
    const seen = members.data.map((member: { username: string; role: string }) => [member.username, member.role])
    const kept = [...team.members].map(([member, role]) => [person(member).username, role])
    expect(seen.toSorted()).toEqual(kept.toSorted())
  })

const aSlot = fc.integer({ min: 0, max: 1 })
/** The first two found the teams that there are at the beginning, and have most to do. */
const somebody = fc.constantFrom(0, 0, 1, 1, 2, 3, 4)
const anOpenness = fc.constantFrom<Openness>('public', 'listed', 'hidden')
const aLimit = fc.constantFrom(2, 3, 5)
const aRole = fc.constantFrom('admin' as const, 'moderator' as const, 'member' as const)

/** Who comes in comes in often, or nobody would be there to act on: ends and departures are one of many. */
const entering = [
  fc.tuple(aSlot, somebody).map((given) => join(...given)),
  fc.tuple(aSlot, somebody, fc.integer({ min: 1, max: 3 })).map((given) => invite(...given)),
  fc.tuple(aSlot, somebody).map((given) => joinByCode(...given)),
  fc.tuple(aSlot, somebody).map((given) => ask(...given)),
  fc.tuple(aSlot, somebody, somebody).map((given) => respond(...given, 'accept')),
  fc.tuple(aSlot, somebody, somebody, aRole).map((given) => setRole(...given)),
]
const others = [
  fc.tuple(aSlot, somebody, anOpenness, aLimit).map((given) => edit(...given)),
  fc.tuple(aSlot, somebody).map((given) => end(...given)),
  fc.tuple(aSlot, somebody).map((given) => leave(...given)),
  fc.tuple(aSlot, somebody).map((given) => withdraw(...given)),
  fc.tuple(aSlot, somebody, somebody).map((given) => respond(...given, 'decline')),
  fc.tuple(aSlot, somebody, somebody).map((given) => remove(...given)),
  fc.tuple(aSlot, somebody, somebody).map((given) => transfer(...given)),
  fc.tuple(aSlot, somebody).map((given) => look(...given)),
]
const foundings = fc.tuple(aSlot, somebody, anOpenness, aLimit).map((given) => found(...given))
const commands = fc.commands([foundings, ...entering, ...entering, ...entering, ...others], {
  maxCommands: 150,
  size: 'max',
})

test('whatever is done in whatever order, the API and a plain map agree', async () => {
  let runs = 0
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      runs++
      await forgetTeams(world)
      const model: Model = new Map()
      await found(0, 0, 'public', 3).run(model, {})
      await found(1, 1, 'listed', 5).run(model, {})
      await fc.asyncModelRun(() => ({ model, real: {} }), sequence)
    }),
    { numRuns: 60 },
  )
  expect(runs).toBe(60)
}, 900_000)
