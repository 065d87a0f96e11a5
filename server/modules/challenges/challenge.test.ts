import { addDays } from '@setpoint/science/calendar'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  back,
  board,
  challenger,
  fourWeeks,
  join,
  live,
  seen,
  set,
  todayIn,
  unseen,
  write,
} from '../../test/challengers.ts'
import { teamOf } from '../../test/showing-team.ts'
import { useWorld } from '../../test/world.ts'

const world = useWorld()
// A Saturday; in Berlin, where everybody here lives, it is nine.
beforeEach(() => world.clock.set('2026-11-28T08:00:00Z'))

describe('setting a challenge', () => {
  test('of one’s own: one takes part from the beginning, and nobody else knows of it', async () => {
    const [ada, ben] = [await challenger(world, 'ada'), await challenger(world, 'ben')]
    const challenge = await set(world, ada, { scope: 'personal', name: 'Down by two', rewardPoints: 20 })
    expect(challenge).toMatchObject({
      name: 'Down by two',
      state: 'running',
      participantCount: 1,
      own: { countsFrom: todayIn(world), value: null, share: 0, review: 'counted', showing: false },
      mayManage: true,
      joinObstacle: null,
    })
    expect((await ben.get(`/challenges/${challenge.id}`)).status).toBe(404)
    expect((await ada.get('/challenges')).data).toMatchObject([{ id: challenge.id }])
    const rows = await world.platform.db.selectFrom('challenge').selectAll().where('id', '=', challenge.id).execute()
    expect(rows[0]).toMatchObject({ name: null, target: null })
  })

  test.each([
    [{ endDay: '2026-11-27' }, 'endDay'],
    [{ startDay: '2026-11-27' }, 'startDay'],
    [{ endDay: '2027-11-29' }, 'endDay'],
    [{ startDay: '2027-12-29', endDay: '2028-01-20' }, 'startDay'],
    [{ target: 5 }, 'target'],
    [{ type: 'kilograms', target: 9 }, 'target'],
    [{ type: 'consistency', target: 29 }, 'target'],
    [{ target: 1.5 }, 'target'],
    [{ endDay: '2026-12-03', target: 1 }, 'target'],
    [{ rewardPoints: 501 }, 'rewardPoints'],
    [{ name: '   ' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ description: 'x'.repeat(1_001) }, 'description'],
    [{ scope: 'team' }, 'teamId'],
    [{ opponents: ['01890000-0000-7000-8000-000000000000'] }, 'opponents'],
  ])('%j is refused', async (wrong, field) => {
    const ada = await challenger(world, 'ada')
    const answer = await ada.post('/challenges', { ...fourWeeks(world), ...wrong })
    expect(answer).toMatchObject({ status: 400, error: { details: [{ field }] } })
  })

  test('one per cent a week is the most there is: four in four weeks', async () => {
    const cid = await challenger(world, 'cid')
    expect((await cid.post('/challenges', fourWeeks(world, { target: 4 }))).status).toBe(201)
  })

  test('for a team takes the right to; for who is not in it there is no team', async () => {
    const { teamId, people } = await teamOf(world, 'dan', 'eva')
    const [dan, eva] = people
    const wanted = fourWeeks(world, { scope: 'team', teamId })
    expect((await eva.post('/challenges', wanted)).status).toBe(403)
    expect((await dan.post('/challenges', wanted)).status).toBe(201)
    expect((await eva.get('/challenges', { list: 'teams' })).data).toHaveLength(1)
    const strange = await challenger(world, 'flo')
    const [theirs] = (await dan.get('/challenges', { list: 'teams' })).data
    expect((await strange.get(`/challenges/${theirs.id}`)).status).toBe(404)
    expect((await strange.post(`/challenges/${theirs.id}/join`, unseen)).status).toBe(404)
    expect((await strange.get('/challenges', { teamId })).status).toBe(403)
  })

  test('there are so many at once: three open ones, ten of one’s own', async () => {
    const gus = await challenger(world, 'gus')
    for (let at = 0; at < 3; at++) await set(world, gus, { type: 'consistency' })
    expect((await gus.post('/challenges', fourWeeks(world, { type: 'consistency' }))).status).toBe(409)
  })
})

describe('joining', () => {
  test('is for grown-ups, whose height and weight are known, and only where it is healthy', async () => {
    const host = await challenger(world, 'hal')
    const challenge = await set(world, host)
    const ivy = await world.person('ivy')
    const obstacle = async () => {
      const answer = await join(ivy, challenge, unseen)
      return [answer.status, answer.error?.details?.[0]?.field]
    }
    expect(await obstacle()).toEqual([422, 'birth-date-needed'])
    await ivy.patch('/users/me', { birthDate: '2009-01-01' })
    expect(await obstacle()).toEqual([422, 'too-young'])
    await ivy.patch('/users/me', { birthDate: '1990-01-01' })
    expect(await obstacle()).toEqual([422, 'height-needed'])
    await ivy.patch('/users/me', { height: 180 })
    expect(await obstacle()).toEqual([422, 'weigh-in-needed'])
    await write(world, ivy, [{ day: todayIn(world), weight: 60.5 }])
    expect(await obstacle()).toEqual([422, 'target-too-light'])
    expect((await ivy.get(`/challenges/${challenge.id}`)).data.joinObstacle).toBe('target-too-light')
    await ivy.patch('/users/me', { height: 170 })
    expect(await obstacle()).toEqual([200, undefined])
  })

  test('for kilograms asks how much that is for oneself, and says so to nobody else', async () => {
    const [jan, kim] = [await challenger(world, 'jan', 110), await challenger(world, 'kim', 70)]
    const challenge = await set(world, jan, { type: 'kilograms', target: 4 })
    expect((await join(jan, challenge)).status).toBe(200)
    const refused = await join(kim, challenge)
    expect([refused.status, refused.error?.details?.[0]?.field]).toEqual([422, 'target-too-fast'])
    expect((await jan.get(`/challenges/${challenge.id}`)).data).toMatchObject({
      participantCount: 1,
      joinObstacle: null,
    })
  })

  test('late leaves less time: what would have to be lost faster than one per cent a week is refused', async () => {
    const [leo, mia] = [await challenger(world, 'leo'), await challenger(world, 'mia')]
    const challenge = await set(world, leo, { target: 4 })
    world.clock.set('2026-12-01T08:00:00Z')
    const late = await join(await challenger(world, 'mia'), challenge)
    expect([late.status, late.error?.details?.[0]?.field]).toEqual([422, 'target-too-fast'])
    expect((await mia.get('/challenges', { list: 'open' })).data[0]).toMatchObject({ joinObstacle: 'target-too-fast' })
  })

  test('twice is once, and leaving and coming back goes on from where one was', async () => {
    const [nia, oto] = [await challenger(world, 'nia'), await challenger(world, 'oto')]
    const challenge = await set(world, nia, { type: 'consistency', target: 7 })
    await Promise.all(Array.from({ length: 5 }, () => join(oto, challenge)))
    expect((await oto.get(`/challenges/${challenge.id}`)).data).toMatchObject({
      participantCount: 1,
      own: { showing: true },
    })
    await live(world, 3, [[oto, () => 90]])
    await back(world, nia, oto)
    expect(await board(oto, challenge)).toEqual([[1, 'oto', 3]])
    expect((await oto.post(`/challenges/${challenge.id}/leave`)).status).toBe(204)
    expect((await nia.get(`/challenges/${challenge.id}`)).data.participantCount).toBe(0)
    expect(await board(nia, challenge)).toEqual([])
    expect((await join(oto, challenge)).data.own).toMatchObject({ countsFrom: '2026-11-28', value: 3, showing: true })
  })
})

describe('what others see', () => {
  test('nothing without the consent; with it whole steps of what it is about, and never more than the target', async () => {
    const [pam, quin] = [await challenger(world, 'pam'), await challenger(world, 'quin')]
    const challenge = await set(world, pam, { target: 2 })
    await join(pam, challenge, unseen)
    await join(quin, challenge, unseen)
    await live(world, 21, [
      [pam, (day) => 90 * (1 - 0.0015 * day)],
      [quin, (day) => 90 * (1 + 0.001 * day)],
    ])
    await back(world, pam, quin)
    expect(await board(quin, challenge)).toEqual([])
    const own = (await pam.get(`/challenges/${challenge.id}`)).data.own
    expect(own.value).toBeGreaterThan(2)
    expect(own).toMatchObject({ reached: true, share: 1, shownValue: null, showing: false })
    expect((await pam.put(`/challenges/${challenge.id}/showing`, seen)).status).toBe(200)
    expect((await quin.put(`/challenges/${challenge.id}/showing`, seen)).data.own.value).toBe(0)
    expect(await board(quin, challenge)).toEqual([
      [1, 'pam', 2],
      [2, 'quin', 0],
    ])
    await pam.put('/users/me/consents/challenge', { given: false, version: 1, with: challenge.id })
    expect(await board(quin, challenge)).toEqual([[1, 'quin', 0]])
  })

  test('kilograms are not told of whom others see per cent of, in a team or in a challenge', async () => {
    const rob = await challenger(world, 'rob', 120)
    const [percent, kilos] = [await set(world, rob), await set(world, rob, { type: 'kilograms' })]
    expect((await join(rob, percent)).status).toBe(200)
    const refused = await join(rob, kilos)
    expect([refused.status, refused.error?.details?.[0]?.field]).toEqual([409, 'other-figure'])
    expect((await rob.get(`/challenges/${kilos.id}`)).data).toMatchObject({
      own: null,
      showingObstacle: 'other-figure',
    })
    expect((await join(rob, kilos, unseen)).status).toBe(200)
  })

  test('who is blocked is not there, either way, and leaves no gap', async () => {
    const [sam, tia, uli] = [
      await challenger(world, 'sam'),
      await challenger(world, 'tia'),
      await challenger(world, 'uli'),
    ]
    const challenge = await set(world, sam, { type: 'consistency', target: 10 })
    for (const person of [sam, tia, uli]) await join(person, challenge)
    await live(world, 2, [
      [sam, () => 90],
      [tia, () => 90],
    ])
    await back(world, sam, tia, uli)
    await uli.post('/users/me/blocks', { userId: tia.userId })
    expect(await board(uli, challenge)).toEqual([
      [1, 'sam', 2],
      [2, 'uli', 0],
    ])
    expect(await board(tia, challenge)).toHaveLength(2)
    expect(await board(sam, challenge)).toHaveLength(3)
    const vic = await challenger(world, 'vic')
    await vic.post('/users/me/blocks', { userId: sam.userId })
    expect((await vic.get(`/challenges/${challenge.id}`)).status).toBe(404)
    expect((await vic.get('/challenges', { list: 'open' })).data.map(({ id }: { id: string }) => id)).not.toContain(
      challenge.id,
    )
  })
})

describe('changing', () => {
  test('is free before it begins and while nobody else is in it; afterwards words, and a later last day', async () => {
    const [wim, xia] = [await challenger(world, 'wim'), await challenger(world, 'xia')]
    const tomorrow = addDays(todayIn(world), 1)
    const challenge = await set(world, wim, { type: 'consistency', startDay: tomorrow, target: 5 })
    const change = (body: object) => wim.patch(`/challenges/${challenge.id}`, body)
    expect((await change({ target: 6, rewardPoints: 50, startDay: addDays(tomorrow, 1) })).data).toMatchObject({
      target: 6,
      rewardPoints: 50,
    })
    expect((await xia.patch(`/challenges/${challenge.id}`, { target: 1 })).status).toBe(403)
    await join(xia, challenge)
    for (const body of [
      { target: 7 },
      { startDay: tomorrow },
      { rewardPoints: 1 },
      { photoVerified: true },
      { endDay: addDays(challenge.endDay, -1) },
    ])
      expect((await change(body)).status).toBe(409)
    const later = addDays(challenge.endDay, 7)
    expect((await change({ name: 'Renamed', endDay: later })).data).toMatchObject({ name: 'Renamed', endDay: later })
    await world.drain()
    const [row] = await world.platform.db
      .selectFrom('challenge_participant')
      .select('closes_at')
      .where('challenge_id', '=', challenge.id)
      .execute()
    expect(row?.closes_at.toISOString()).toBe(`${addDays(later, 1)}T05:00:00.000Z`)
  })

  test('what others are in is cancelled before it is deleted', async () => {
    const [yan, zoe] = [await challenger(world, 'yan'), await challenger(world, 'zoe')]
    const challenge = await set(world, yan, { type: 'consistency' })
    await join(zoe, challenge)
    expect((await yan.delete(`/challenges/${challenge.id}`)).status).toBe(409)
    expect((await yan.post(`/challenges/${challenge.id}/cancel`)).data.state).toBe('cancelled')
    expect((await join(zoe, challenge)).status).toBe(200)
    expect((await zoe.get('/challenges', { list: 'finished' })).data).toMatchObject([
      { id: challenge.id, state: 'cancelled' },
    ])
    expect((await yan.delete(`/challenges/${challenge.id}`)).status).toBe(204)
    expect((await zoe.get(`/challenges/${challenge.id}`)).status).toBe(404)
  })
})
