/** Whatever an author, two reporters, two moderators and an admin do to one content in whatever order, the API and a plain map agree. */
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
const names = ['author', 'reporter_a', 'reporter_b', 'judge_a', 'judge_b'] as const
type Name = (typeof names)[number]
let people: Record<Name, Person>
let teamId = ''
let postId = ''

beforeAll(async () => {
  const all = await Promise.all(names.map((name) => world.person(name)))
  people = Object.fromEntries(names.map((name, index) => [name, all[index]])) as Record<Name, Person>
  const owner = await world.person('founder')
  teamId = (await owner.post('/teams', { name: 'Model', privacy: 'public' })).data.id
  for (const person of all) await person.post(`/teams/${teamId}/join`)
  for (const judge of ['judge_a', 'judge_b'] as const)
    await owner.patch(`/teams/${teamId}/members/${people[judge].userId}/role`, { role: 'moderator' })
})

beforeEach(() => begin())

/** A post that nobody has said anything about. */
async function begin(): Promise<void> {
  await transaction(world.platform, (tx) => tx.db.deleteFrom('moderation_case').execute())
  await world.platform.db.deleteFrom('sanction').execute()
  const post = { type: 'update', content: 'The words in question', visibility: 'team', teamId }
  postId = (await people.author.post('/posts', post)).data.id
}

/** Written down once more, from what was asked for. */
interface Model {
  state: 'none' | 'open' | 'decided' | 'appealed'
  hidden: boolean
  muted: boolean
  reporters: Set<Name>
  claimedBy: Name | null
  decidedBy: Name | null
  appealed: boolean
  caseId: string | null
  decisionId: string | null
}
const nothing = (): Model => ({
  state: 'none',
  hidden: false,
  muted: false,
  reporters: new Set(),
  claimedBy: null,
  decidedBy: null,
  appealed: false,
  caseId: null,
  decisionId: null,
})

type Command = fc.AsyncCommand<Model, object>
const command = (name: string, run: (model: Model) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
})

const report = (who: Name): Command =>
  command(`${who} reports`, async (model) => {
    const { status } = await people[who].post(`/posts/${postId}/report`, { reason: 'spam' })
    if (who === 'author') return expect(status).toBe(409)
    if (model.hidden) return expect(status).toBe(404)
    // Once decided, the same words are not before the desk again because of who had reported them.
    const again = model.reporters.has(who)
    expect(status).toBe(again ? 200 : 201)
    if (again) return
    if (model.state !== 'open') Object.assign(model, { ...nothing(), muted: model.muted, state: 'open' })
    model.reporters.add(who)
    model.caseId = await lastCase()
  })

async function lastCase(): Promise<string> {
  const { id } = await world.platform.db
    .selectFrom('moderation_case')
    .select('id')
    .where('content_id', '=', postId)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

const nobody = crypto.randomUUID()
const path = ({ caseId }: Model, rest: string) => `/moderation/cases/${caseId ?? nobody}${rest}`
/** The refusal that awaits who would judge; null where they may. */
function refusal(model: Model, who: Name): number | null {
  if (model.caseId === null || !who.startsWith('judge')) return 404
  return model.reporters.has(who) ? 403 : null
}

const claim = (who: Name): Command =>
  command(`${who} takes it up`, async (model) => {
    const { status } = await people[who].post(path(model, '/claim'))
    const isTaken = model.state !== 'open' || (model.claimedBy !== null && model.claimedBy !== who)
    expect(status).toBe(refusal(model, who) ?? (isTaken ? 409 : 200))
    if (status === 200) model.claimedBy = who
  })

const decide = (who: Name, act: 'dismiss' | 'hide' | 'mute'): Command =>
  command(`${who} decides to ${act}`, async (model) => {
    const body = { act, reason: 'For the model', ...(act === 'mute' && { days: 3 }) }
    const { status, data } = await people[who].post(path(model, '/decision'), body)
    const isTaken = model.state !== 'open' || (model.claimedBy !== null && model.claimedBy !== who)
    expect(status).toBe(refusal(model, who) ?? (isTaken ? 409 : 200))
    if (status !== 200) return
    Object.assign(model, { state: 'decided', hidden: act !== 'dismiss', claimedBy: null, decidedBy: who })
    if (act === 'mute') model.muted = true
    model.decisionId = act === 'dismiss' ? null : data.decisions[0].id
  })

const restore = (who: Name): Command =>
  command(`${who} restores`, async (model) => {
    const { status } = await people[who].post(path(model, '/restore'), { reason: 'For the model' })
    expect(status).toBe(refusal(model, who) ?? (model.hidden ? 200 : 409))
    if (status === 200) Object.assign(model, { state: 'decided', hidden: false, muted: false })
  })

const appeal = (who: Name): Command =>
  command(`${who} appeals`, async (model) => {
    const asked = `/moderation/mine/${model.decisionId ?? nobody}/appeal`
    const { status } = await people[who].post(asked, { text: 'For the model' })
    if (who !== 'author' || model.decisionId === null) return expect(status).toBe(404)
    expect(status).toBe(model.hidden && !model.appealed ? 201 : 409)
    if (status === 201) Object.assign(model, { state: 'appealed', appealed: true })
  })

const answer = (who: Name, outcome: 'upheld' | 'overturned'): Command =>
  command(`${who} answers ${outcome}`, async (model) => {
    const appealId = await openAppeal(model)
    const { status } = await people[who].post(`/moderation/appeals/${appealId}/answer`, {
      outcome,
      reason: 'For the model',
    })
    const isOwn = model.decidedBy === who
    expect(status).toBe(
      appealId === nobody ? 404 : (refusal(model, who) ?? (isOwn ? 403 : model.state === 'appealed' ? 200 : 409)),
    )
    if (status !== 200) return
    model.state = 'decided'
    if (outcome === 'overturned') Object.assign(model, { hidden: false, muted: false })
  })

async function openAppeal({ caseId }: Model): Promise<string> {
  if (caseId === null) return nobody
  const row = await world.platform.db.selectFrom('appeal').select('id').where('case_id', '=', caseId).executeTakeFirst()
  return row?.id ?? nobody
}

/** What everybody sees agrees with the map. */
const look = (): Command =>
  command('everybody looks', async (model) => {
    expect((await people.reporter_a.get(`/posts/${postId}`)).status).toBe(model.hidden ? 404 : 200)
    expect((await people.author.get('/moderation/sanctions')).data).toHaveLength(model.muted ? 1 : 0)
    const queue = (await people.judge_a.get('/moderation/cases', { team: teamId })).data
    expect(queue).toHaveLength(model.state === 'open' ? 1 : 0)
    expect((await people.author.get('/moderation/cases')).status).toBe(403)
    const mine = (await people.author.get('/moderation/mine')).data
    expect(mine.filter(({ state }: { state: string }) => state === 'hidden')).toHaveLength(model.hidden ? 1 : 0)
  })

test('a case lives as it should', { timeout: 300_000 }, async () => {
  const who = fc.constantFrom(...names)
  const judge = fc.constantFrom<Name>('judge_a', 'judge_b', 'judge_a', 'judge_b', 'reporter_a')
  const commands = [
    who.map(report),
    fc.constantFrom<Name>('reporter_a', 'reporter_b').map(report),
    judge.map(claim),
    fc.tuple(judge, fc.constantFrom('dismiss', 'hide', 'mute', 'hide')).map(([one, act]) => decide(one, act)),
    judge.map(restore),
    fc.constantFrom<Name>('author', 'author', 'reporter_a').map(appeal),
    fc.tuple(judge, fc.constantFrom('upheld', 'overturned')).map(([one, outcome]) => answer(one, outcome)),
    fc.constant(null).map(look),
  ]
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { size: '+1' }), async (all) => {
      await begin()
      await fc.asyncModelRun(() => ({ model: nothing(), real: {} }), all)
    }),
    { numRuns: 25, endOnFailure: true },
  )
  expect((await people.author.get('/moderation/cases')).status).toBe(403)
})
