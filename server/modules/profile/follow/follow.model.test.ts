/**
 * Following against a model that fits on a page: whatever three people do to each other in whatever order, each sees of the
 * others, and of their lists and counts, exactly what the model says.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useWorld, type Person } from '../../../test/world.ts'

const names = [0, 1, 2] as const
type Name = (typeof names)[number]
type State = 'none' | 'requested' | 'following'

interface Model {
  /** `a b`: what a is to b. */
  readonly states: Map<string, State>
  /** `a b`: a has blocked b. */
  readonly blocks: Set<string>
  readonly asksFirst: Set<Name>
  readonly hidden: Set<Name>
}
type Real = readonly [Person, Person, Person]

const world = useWorld()
const key = (a: Name, b: Name) => `${a} ${b}`
const stateOf = ({ states }: Model, a: Name, b: Name): State => states.get(key(a, b)) ?? 'none'
const isBlocked = ({ blocks }: Model, a: Name, b: Name) => blocks.has(key(a, b)) || blocks.has(key(b, a))
const sees = (model: Model, a: Name, b: Name) => !isBlocked(model, a, b) && !model.hidden.has(b)

type Act = (model: Model, real: Real) => Promise<void>
const command = (name: string, act: Act): fc.AsyncCommand<Model, Real> => ({
  check: () => true,
  run: async (model, real) => {
    await act(model, real)
    await compare(model, real)
  },
  toString: () => name,
})

const follows = (a: Name, b: Name) =>
  command(`${a} follows ${b}`, async (model, real) => {
    const { status, data } = await real[a].post(`/users/${real[b].userId}/follow`)
    if (!sees(model, a, b)) {
      expect(status).toBe(404)
      return
    }
    const before = stateOf(model, a, b)
    const after = before !== 'none' ? before : model.asksFirst.has(b) ? 'requested' : 'following'
    model.states.set(key(a, b), after)
    expect([status, data.follow]).toEqual([before === 'none' ? 201 : 200, after])
  })

/** What needs a certain state and ends it, or turns it into another. */
const turning =
  (
    name: string,
    ask: (person: Person, other: Person) => Promise<{ status: number }>,
    turns: { of: 'mine' | 'theirs'; from: readonly State[]; to: State; evenBlocked: boolean },
  ) =>
  (a: Name, b: Name) =>
    command(`${a} ${name} ${b}`, async (model, real) => {
      const [follower, followed] = turns.of === 'mine' ? [a, b] : [b, a]
      const isThere = turns.evenBlocked || !isBlocked(model, a, b)
      const works = isThere && turns.from.includes(stateOf(model, follower, followed))
      expect((await ask(real[a], real[b])).status).toBe(works ? 204 : 404)
      if (works) model.states.set(key(follower, followed), turns.to)
    })

const unfollows = turning('unfollows', (person, { userId }) => person.delete(`/users/${userId}/follow`), {
  of: 'mine',
  from: ['requested', 'following'],
  to: 'none',
  evenBlocked: true,
})
const removes = turning('removes', (person, { userId }) => person.delete(`/users/me/followers/${userId}`), {
  of: 'theirs',
  from: ['following'],
  to: 'none',
  evenBlocked: true,
})
const accepts = turning('accepts', (person, { userId }) => person.post(`/users/me/follow-requests/${userId}/accept`), {
  of: 'theirs',
  from: ['requested'],
  to: 'following',
  evenBlocked: false,
})
const declines = turning('declines', (person, { userId }) => person.delete(`/users/me/follow-requests/${userId}`), {
  of: 'theirs',
  from: ['requested'],
  to: 'none',
  evenBlocked: true,
})

const blocks = (a: Name, b: Name) =>
  command(`${a} blocks ${b}`, async (model, real) => {
    const { status } = await real[a].post('/users/me/blocks', { userId: real[b].userId })
    expect(status).toBe(model.blocks.has(key(a, b)) ? 200 : isBlocked(model, a, b) ? 404 : 201)
    if (status !== 201) return
    model.blocks.add(key(a, b))
    // At once, whether or not it was ended behind it already.
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      await compareLists(model, real, one)
      expect((await real[one].get(`/users/${real[other].userId}`)).status).toBe(404)
    }
    await world.drain()
    for (const pair of [key(a, b), key(b, a)]) model.states.set(pair, 'none')
  })

const unblocks = (a: Name, b: Name) =>
  command(`${a} unblocks ${b}`, async (model, real) => {
    const { status } = await real[a].delete(`/users/me/blocks/${real[b].userId}`)
    expect(status).toBe(model.blocks.delete(key(a, b)) ? 204 : 404)
  })

const wantsToBeAsked = (a: Name, asks: boolean) =>
  command(`${a} ${asks ? 'wants' : 'does not want'} to be asked`, async (model, real) => {
    expect((await real[a].patch('/users/me', { approveFollowers: asks })).status).toBe(200)
    if (asks) model.asksFirst.add(a)
    else model.asksFirst.delete(a)
  })

const hides = (a: Name, isHidden: boolean) =>
  command(`${a} ${isHidden ? 'hides' : 'shows themselves'}`, async (model, real) => {
    const profile = isHidden ? 'private' : 'members'
    expect((await real[a].patch('/users/me', { privacy: { profile } })).status).toBe(200)
    if (isHidden) model.hidden.add(a)
    else model.hidden.delete(a)
  })

const idsOf = (data: { id: string }[]) => data.map(({ id }) => id).toSorted()

/** Everything that the three can see of each other. */
async function compare(model: Model, real: Real): Promise<void> {
  for (const a of names) {
    await compareLists(model, real, a)
    for (const b of names.filter((other) => other !== a)) await comparePair(model, real, a, b)
  }
}

async function compareLists(model: Model, real: Real, a: Name): Promise<void> {
  const of = (isMeant: (b: Name) => boolean) =>
    names
      .filter((b) => b !== a && isMeant(b))
      .map((b) => real[b].userId)
      .toSorted()
  const lists = await Promise.all(
    ['followers', 'following', 'follow-requests'].map((list) => real[a].get(`/users/me/${list}`)),
  )
  expect(lists.map(({ data }) => idsOf(data))).toEqual([
    of((b) => stateOf(model, b, a) === 'following' && !isBlocked(model, a, b)),
    of((b) => stateOf(model, a, b) !== 'none' && sees(model, a, b)),
    of((b) => stateOf(model, b, a) === 'requested' && !isBlocked(model, a, b)),
  ])
}

async function comparePair(model: Model, real: Real, a: Name, b: Name): Promise<void> {
  const { status, data } = await real[a].get(`/users/${real[b].userId}`)
  const isFollower = stateOf(model, a, b) === 'following'
  expect(status).toBe(sees(model, a, b) ? 200 : 404)
  if (!sees(model, a, b)) return
  expect(data).toMatchObject({
    bio: isFollower ? 'For followers.' : null,
    follow: stateOf(model, a, b),
    followsYou: stateOf(model, b, a) === 'following',
    followers: names.filter((c) => stateOf(model, c, b) === 'following').length,
    following: names.filter((c) => stateOf(model, b, c) === 'following').length,
  })
}

const name = fc.constantFrom(...names)
const pair = fc.tuple(name, name).filter(([a, b]) => a !== b)
const commands = fc.commands(
  [
    ...[follows, follows, accepts, accepts, declines, unfollows, removes, blocks, unblocks].map((act) =>
      pair.map(([a, b]) => act(a, b)),
    ),
    ...[wantsToBeAsked, hides].map((act) => fc.tuple(name, fc.boolean()).map(([a, is]) => act(a, is))),
  ],
  { maxCommands: 25, size: 'max' },
)

test('three people who follow, ask, accept, remove and block see of each other what they should', async () => {
  let round = 0
  const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31)
  process.stdout.write(`FC_SEED=${seed}\n`)
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      round += 1
      const some = names.map((n) => world.person(`model_${round}_${n}`))
      const real = (await Promise.all(some)) as unknown as Real
      for (const person of real) {
        const change = { bio: 'For followers.', privacy: { bio: 'followers' } }
        expect((await person.patch('/users/me', change)).status).toBe(200)
      }
      const model: Model = { states: new Map(), blocks: new Set(), asksFirst: new Set(), hidden: new Set() }
      await fc.asyncModelRun(() => ({ model, real }), sequence)
    }),
    { numRuns: 15, seed },
  )
})
