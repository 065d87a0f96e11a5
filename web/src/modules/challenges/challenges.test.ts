import { expect, test } from 'vitest'
import type { OwnParticipation } from '@setpoint/contract/challenge-participants'
import { ChallengeInput, type Challenge } from '@setpoint/contract/challenges'
import { nameList } from './name-list.ts'
import { daysIn, lightestFor, mostIn, perWeek } from './pace.ts'
import { choicesOf, cutToTenth, daysLeft, isDeletable, isJoining, isOpenToChange, startsIn } from './standing.ts'
import { changeOf, inputOf, newChallenge, problemsOf, suggestedTarget, valuesOf, valuesOfDraft } from './values.ts'

const today = '2026-11-26'
const own: OwnParticipation = {
  joinedAt: '2026-11-20T08:00:00Z',
  countsFrom: '2026-11-20',
  teamId: null,
  showing: true,
  shownValue: 1,
  value: 1.4,
  share: 0.46,
  reached: false,
  reachedOn: null,
  review: 'counted',
  reviewReason: null,
  explanation: null,
  decisionReason: null,
  final: false,
  completed: false,
  won: false,
  points: 0,
}
const running: Challenge = {
  id: '0197f000-0000-7000-8000-000000000001',
  name: 'Three in four weeks',
  description: null,
  type: 'percentage',
  scope: 'open',
  team: null,
  teams: [],
  startDay: '2026-11-20',
  endDay: '2026-12-17',
  target: 3,
  rewardPoints: 20,
  photoVerified: false,
  state: 'running',
  createdBy: null,
  createdAt: '2026-11-19T08:00:00Z',
  finishedAt: null,
  cancelledAt: null,
  participantCount: 3,
  participantLimit: 500,
  own,
  joinObstacle: null,
  showingObstacle: null,
  joinableTeams: [],
  mayManage: false,
  openReviews: null,
  winners: [],
  winningTeams: [],
}

test('no more than one per cent a week, two kilograms a week or a day a day is offered as a target', () => {
  expect(mostIn('percentage', 28)).toBe(4)
  expect(mostIn('percentage', 27)).toBe(3)
  expect(mostIn('percentage', 6)).toBe(0)
  expect(mostIn('kilograms', 7)).toBe(2)
  expect(mostIn('kilograms', 3)).toBe(0)
  expect(mostIn('consistency', 21)).toBe(21)
  expect(mostIn('consistency', 366)).toBe(365)
})

test('how fast a target is, and for whom kilograms are too fast', () => {
  expect(perWeek(3, 21)).toBe(1)
  expect(perWeek(2, 28)).toBe(0.5)
  // 4 kg in four weeks are a kilogram a week: one per cent of 100 kg.
  expect(lightestFor(4, 28)).toBe(100)
  expect(lightestFor(1, 28)).toBe(25)
})

test('the first and the last day both count; days the wrong way round are none', () => {
  expect(daysIn({ startDay: today, endDay: today })).toBe(1)
  expect(daysIn({ startDay: today, endDay: '2026-12-02' })).toBe(7)
  expect(daysIn({ startDay: today, endDay: '2026-11-25' })).toBeNull()
  expect(daysIn({ startDay: null, endDay: today })).toBeNull()
})

test('what is suggested is always allowed', () => {
  for (const type of ['percentage', 'kilograms', 'consistency'] as const) {
    for (const days of [1, 3, 7, 8, 28, 366]) {
      const suggested = suggestedTarget(type, days)
      if (suggested === null) expect(mostIn('percentage', days), `${type} ${days}`).toBe(0)
      else expect(suggested, `${type} ${days}`).toBeLessThanOrEqual(mostIn(type, days))
    }
  }
})

test('a new challenge has nothing wrong with it but its name, for oneself and for a team', () => {
  for (const teamId of [null, '0197f000-0000-7000-8000-0000000000aa']) {
    const values = newChallenge(today, teamId)
    expect(problemsOf(values, today)).toEqual({})
    expect(ChallengeInput.safeParse(inputOf(values)).success).toBe(false)
    expect(ChallengeInput.safeParse(inputOf({ ...values, name: 'A week' })).success).toBe(true)
  }
})

test('days, target and teams that do not belong together are told at their fields', () => {
  const values = { ...newChallenge(today, null), type: 'percentage' as const, target: 3 }
  expect(problemsOf({ ...values, endDay: '2026-12-10' }, today)).toEqual({ target: 'too-much' })
  expect(problemsOf({ ...values, endDay: '2026-11-29' }, today)).toEqual({ target: 'too-short' })
  expect(problemsOf({ ...values, startDay: '2026-11-25' }, today)).toMatchObject({ startDay: 'start' })
  expect(problemsOf({ ...values, endDay: '2026-11-20' }, today)).toEqual({ endDay: 'end' })
  expect(problemsOf({ ...values, endDay: null }, today)).toEqual({ endDay: 'end' })
  expect(problemsOf({ ...values, endDay: '2027-11-27' }, today)).toEqual({})
  expect(problemsOf({ ...values, endDay: '2027-11-28' }, today)).toEqual({ endDay: 'end' })
  expect(problemsOf({ ...values, scope: 'teams', startDay: today }, today)).toEqual({
    startDay: 'start-teams',
    teamId: 'team',
    opponents: 'opponents',
  })
  // One that runs keeps its first day, and ends today at the earliest.
  expect(problemsOf({ ...values, startDay: '2026-11-20', endDay: '2026-12-17' }, today, true)).toEqual({})
})

test('only what belongs to its scope is sent', () => {
  const values = { ...newChallenge(today, 'a'), name: 'x', opponents: [{ id: 'b', name: 'B' }], rewardPoints: 10 }
  expect(inputOf({ ...values, scope: 'personal' })).not.toHaveProperty('teamId')
  expect(inputOf({ ...values, scope: 'personal' })).toMatchObject({ rewardPoints: 0 })
  expect(inputOf({ ...values, scope: 'team' })).toMatchObject({ teamId: 'a', rewardPoints: 10 })
  expect(inputOf({ ...values, scope: 'team' })).not.toHaveProperty('opponents')
  expect(inputOf({ ...values, scope: 'teams' })).toMatchObject({ teamId: 'a', opponents: ['b'] })
})

test('a draft is taken up where it was left; one of another app, or none, is not', () => {
  const fresh = newChallenge(today, null)
  expect(valuesOfDraft(null, fresh, today)).toBeNull()
  expect(valuesOfDraft('words', fresh, today)).toBeNull()
  expect(valuesOfDraft({ name: 'half' }, fresh, today)).toBeNull()
  expect(valuesOfDraft({ ...fresh, target: 'seven' }, fresh, today)).toBeNull()
  const draft = { ...fresh, name: 'A week', target: null }
  expect(valuesOfDraft(structuredClone(draft), fresh, today)).toEqual(draft)
  // Days that have gone by since are moved up; there are as many.
  const old = { ...draft, startDay: '2026-11-01', endDay: '2026-11-07' }
  expect(valuesOfDraft(old, fresh, today)).toMatchObject({ startDay: '2026-11-27', endDay: '2026-12-03' })
})

test('only what was changed is sent', () => {
  const input = ChallengeInput.parse(inputOf({ ...valuesOf(running), endDay: '2026-12-20' }))
  expect(changeOf(running, input)).toEqual({ endDay: '2026-12-20' })
  expect(changeOf({ ...running, description: 'Long' }, input)).toEqual({ description: null, endDay: '2026-12-20' })
})

test('what is shown as the target has reached it', () => {
  expect(cutToTenth(2.99)).toBe(2.9)
  expect(cutToTenth(3)).toBe(3)
  expect(cutToTenth(0.1 + 0.2)).toBe(0.3)
  expect(cutToTenth(0)).toBe(0)
})

test('days left count today, and the last day is one', () => {
  expect(daysLeft(running, today)).toBe(22)
  expect(daysLeft(running, '2026-12-17')).toBe(1)
  expect(daysLeft(running, '2026-12-18')).toBe(0)
  expect(startsIn({ startDay: '2026-11-27' }, today)).toBe(1)
})

test('the menu offers what one may do, and nothing else', () => {
  expect(choicesOf(running)).toEqual(['showing', 'leave'])
  expect(choicesOf({ ...running, mayManage: true })).toEqual(['showing', 'edit', 'leave', 'cancel'])
  expect(choicesOf({ ...running, mayManage: true, participantCount: 1 })).toContain('delete')
  expect(choicesOf({ ...running, mayManage: true, scope: 'personal', participantCount: 1 })).toEqual(['edit', 'delete'])
  expect(choicesOf({ ...running, state: 'finished', mayManage: true })).toEqual([])
  expect(choicesOf({ ...running, state: 'cancelled', mayManage: true })).toEqual(['delete'])
  expect(choicesOf({ ...running, own: null })).toEqual([])
})

test('all of it can be changed while nobody else is in and it has not begun', () => {
  const ahead = { ...running, startDay: '2026-11-27', participantCount: 1 }
  expect(isOpenToChange(ahead, today)).toBe(true)
  expect(isOpenToChange({ ...ahead, own: null, participantCount: 1 }, today)).toBe(false)
  expect(isOpenToChange({ ...ahead, startDay: today }, today)).toBe(false)
  expect(isDeletable({ ...ahead, mayManage: false })).toBe(false)
})

test('one joins what has not ended and is not somebody’s own', () => {
  expect(isJoining({ ...running, own: null })).toBe(true)
  expect(isJoining(running)).toBe(false)
  expect(isJoining({ ...running, own: null, state: 'closing' })).toBe(false)
  expect(isJoining({ ...running, own: null, scope: 'personal' })).toBe(false)
})

test('names are read as one says them', () => {
  const and = (first: string, last: string) => `${first} and ${last}`
  expect(nameList([], and)).toBe('')
  expect(nameList(['Ann'], and)).toBe('Ann')
  expect(nameList(['Ann', 'Ben', 'Cem'], and)).toBe('Ann, Ben and Cem')
})
