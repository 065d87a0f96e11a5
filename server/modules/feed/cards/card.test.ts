import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '@setpoint/science/calendar'
import { challengesModule } from '../../challenges/index.ts'
import { back, challenger, live, set, todayIn } from '../../../test/challengers.ts'
import { agree, losing, show, steady, teamOf, weighIns } from '../../../test/showing-team.ts'
import { picture } from '../../../test/picture.ts'
import { useWorld, type Person } from '../../../test/world.ts'

const world = useWorld()
beforeAll(() => world.clock.set('2026-11-20T08:00:00Z'))

const share = (person: Person, card: object) =>
  person.post('/posts', { type: 'milestone', content: 'Look', visibility: 'public', card })
const preview = (person: Person, card: object) => person.post('/posts/card-preview', { card })

describe('an achievement', () => {
  test('of one’s own, with the day and not the moment; not one that is not earned', async () => {
    const [mara, otto] = [await world.person('mara'), await world.person('otto')]
    await weighIns(world, mara, steady(8))
    await world.drain()
    const card = { kind: 'milestone', achievement: 'streak-7' }
    const shown = { kind: 'milestone', achievement: 'streak-7', points: 20, awardedOn: '2026-11-20' }
    expect((await preview(mara, card)).data).toEqual(shown)
    const { data } = await share(mara, card)
    expect((await otto.get(`/posts/${data.id}`)).data.card).toEqual(shown)
    expect((await share(otto, card)).status).toBe(404)
    expect((await preview(otto, card)).status).toBe(404)
  })

  test('a loss makes kilograms what is told, and is none for who tells per cent', async () => {
    const { teamId, people } = await teamOf(world, 'nina', 'tom')
    const [nina, tom] = people
    for (const person of people) {
      await weighIns(world, person, losing(90, 0.08))
      await agree(person, teamId)
    }
    await world.drain()
    await show(tom, teamId, { weight: 'percentage' })
    const card = { kind: 'milestone', achievement: 'lost-5-lb' }
    expect((await preview(nina, card)).status).toBe(200)
    // Looking tells nothing.
    expect((await show(nina, teamId, { weight: 'percentage' })).status).toBe(200)
    await show(nina, teamId, {})
    expect((await preview(tom, card)).status).toBe(409)
    expect((await share(tom, card)).status).toBe(409)
    const uma = await world.person('uma')
    await weighIns(world, uma, losing(90, 0.08))
    await world.drain()
    expect((await share(uma, card)).status).toBe(201)
    expect((await preview(uma, { kind: 'trend', period: '90d', figure: 'percentage' })).status).toBe(409)
  })
})

describe('a trend', () => {
  test('is whole steps by the week, of the one figure that is told; frozen when it is shared', async () => {
    const [vic, otto] = [await world.person('vic'), await world.person('otto')]
    await weighIns(world, vic, losing(91.37, 0.06))
    const card = { kind: 'trend', period: '90d', figure: 'percentage' }
    const shown = (await preview(vic, card)).data
    const { data } = await share(vic, card)
    expect(data.card).toEqual(shown)
    expect(shown.from).toBe('2026-10-01')
    expect(shown.steps.length).toBeLessThan(10)
    for (const { lost } of shown.steps) expect(Number.isInteger(lost)).toBe(true)
    expect(shown.steps[0].lost).toBe(0)
    expect(shown.steps.at(-1)).toEqual({ day: '2026-11-20', lost: 6 })
    expect(Object.keys(shown)).toEqual(['kind', 'period', 'figure', 'from', 'to', 'steps'])
    await weighIns(world, vic, steady(5, 70))
    expect((await otto.get(`/posts/${data.id}`)).data.card).toEqual(shown)
    for (const answer of [
      await preview(vic, { ...card, figure: 'kilograms' }),
      await share(vic, { ...card, figure: 'kilograms' }),
    ])
      expect([answer.status, answer.error?.details?.[0]?.field]).toEqual([409, 'card.figure'])
  })

  test('is none of too little, and a gain is 0', async () => {
    const [wim, xia] = [await world.person('wim'), await world.person('xia')]
    const card = { kind: 'trend', period: '30d', figure: 'kilograms' }
    expect((await preview(wim, card)).status).toBe(409)
    await weighIns(world, wim, steady(3))
    expect((await share(wim, card)).status).toBe(409)
    await weighIns(
      world,
      xia,
      Array.from({ length: 40 }, (_, n) => 80 + n / 8),
    )
    const { data } = await preview(xia, card)
    expect(data.steps.every(({ lost }: { lost: number }) => lost === 0)).toBe(true)
  })
})

describe('two photos', () => {
  const photoOf = async (person: Person, recordedAt: string) => {
    const entry = (await person.post('/weight-entries', { weight: 80, recordedAt })).data
    return (await person.upload(`/weight-entries/${entry.id}/photos`, await picture(), 'a.png')).data.id as string
  }

  test('of one’s own are one picture, which stays when they go; nobody else’s', async () => {
    const [yan, otto] = [await world.person('yan'), await world.person('otto')]
    const [beforeId, afterId] = [await photoOf(yan, '2026-01-02T08:00:00Z'), await photoOf(yan, '2026-11-02T08:00:00Z')]
    const card = { kind: 'photos', beforeId, afterId }
    const shown = (await preview(yan, card)).data
    expect(shown).toMatchObject({ from: '2026-01-02', to: '2026-11-02', picture: null })
    expect((await world.anonymous.get(shown.preview.beforeUrl)).status).toBe(200)
    const { data } = await share(yan, card)
    expect(data.pictures).toEqual([])
    expect(data.card).toMatchObject({ kind: 'photos', from: '2026-01-02', preview: null })
    const seen = (await otto.get(`/posts/${data.id}`)).data.card.picture
    expect(seen.height).toBe(1200)
    expect(JSON.stringify(data.card)).not.toContain(beforeId)
    await yan.delete(`/photos/${beforeId}`)
    expect((await world.anonymous.get(seen.url)).headers['content-type']).toBe('image/webp')
    await yan.delete(`/posts/${data.id}`)
    expect((await world.anonymous.get(seen.url)).status).toBe(404)
    expect((await share(otto, { kind: 'photos', beforeId: afterId, afterId })).status).toBe(409)
    expect((await share(otto, { ...card, beforeId: afterId, afterId: beforeId })).status).toBe(404)
  })

  test('are shared by nobody under 16', async () => {
    const kim = await world.person('kim', { age: '13-15' })
    const [beforeId, afterId] = [await photoOf(kim, '2026-01-02T08:00:00Z'), await photoOf(kim, '2026-11-02T08:00:00Z')]
    expect((await preview(kim, { kind: 'photos', beforeId, afterId })).status).toBe(403)
  })
})

test('a kind that there is not, or half a card, is refused', async () => {
  const otto = await world.person('otto')
  for (const card of [{ kind: 'horoscope' }, { kind: 'trend' }, { kind: 'photos', beforeId: 'x' }, {}, 'milestone'])
    expect((await preview(otto, card as object)).status).toBe(400)
})

describe('how a challenge ended', () => {
  /** Over everywhere, and with it what may still arrive. */
  async function finish(endDay: string): Promise<void> {
    world.clock.set(`${addDays(endDay, 2)}T20:00:00Z`)
    for (let round = 0; round < 3; round++) {
      for (const { name, run } of challengesModule.jobs)
        if (name === 'challenges.catch-up') await run(world.platform, {} as never, { jobId: '' })
      await world.drain()
    }
  }

  test('is shared by who took part, once it has finished, as it was', async () => {
    const [host, otto] = [await challenger(world, 'host'), await world.person('otto')]
    const endDay = addDays(todayIn(world), 6)
    const challenge = await set(world, host, { type: 'consistency', scope: 'personal', endDay, target: 5 })
    const card = { kind: 'challenge', challengeId: challenge.id }
    expect((await preview(host, card)).status).toBe(409)
    expect((await preview(otto, card)).status).toBe(404)
    await live(world, 6, [[host, () => 90]])
    await finish(endDay)
    await back(world, host, otto)
    const shown = (await preview(host, card)).data
    expect(shown).toMatchObject({ kind: 'challenge', reached: true, won: false, rank: null, participants: 1 })
    const { data } = await share(host, card)
    expect((await otto.get(`/posts/${data.id}`)).data.card).toEqual(shown)
  })

  test('in per cent is for who tells that, for a target that was reached tells how much', async () => {
    const [ann, bea] = [await challenger(world, 'ann'), await challenger(world, 'bea')]
    const endDay = addDays(todayIn(world), 27)
    const cards = []
    for (const person of [ann, bea]) {
      const { id } = await set(world, person, { type: 'percentage', scope: 'personal', endDay, target: 2 })
      cards.push({ kind: 'challenge', challengeId: id })
    }
    const losingSlowly = (day: number) => 90 - day * 0.1
    await live(world, 28, [
      [ann, losingSlowly],
      [bea, losingSlowly],
    ])
    await finish(endDay)
    await back(world, ann, bea)
    const [hers, theirs] = cards as [object, object]
    const inKilograms = { kind: 'trend', period: '30d', figure: 'kilograms' }
    expect((await share(ann, hers)).status).toBe(201)
    expect((await share(ann, inKilograms)).status).toBe(409)
    expect((await share(bea, inKilograms)).status).toBe(201)
    for (const answer of [await preview(bea, theirs), await share(bea, theirs)])
      expect([answer.status, answer.error?.details?.[0]?.field]).toEqual([409, 'card.challengeId'])
  })
})
