/** Challenges are set, answered by the teams that are asked, and joined: each in the stretch in which it begins. */
import { consentVersions } from '@setpoint/contract/consents'
import { addDays } from '@setpoint/science/calendar'
import { named, type Callers } from './arrive.ts'
import { demoChallenges, type DemoChallenge } from './challenge-texts.ts'
import { dateIn, daysBefore } from './days.ts'
import { zoneOf } from './people/index.ts'
import { severalAtOnce } from './several-at-once.ts'
import { teamsByName } from './team-texts.ts'
import { teamIdOf, type TeamIds } from './teams.ts'
import type { Stretch } from './year.ts'

/** Answers what is to be done in a stretch. */
export function challenges(callers: Callers, teams: TeamIds, now: Date): (stretch: Stretch) => Promise<void> {
  return async ({ from, to }) => {
    for (const challenge of demoChallenges) {
      const { at } = timesOf(challenge, now)
      if (at > from && at <= to) await set(callers, teams, challenge, now)
    }
  }
}

/**
 * When it is set, and its first and last day: by the calendar of who sets it, for around midnight that of others is a day apart,
 * and teams are asked a day ahead.
 */
export function timesOf(
  { by, days: [first, last] }: DemoChallenge,
  now: Date,
): { at: Date; startDay: string; endDay: string } {
  const at = daysBefore(now, first + 1)
  const startDay = addDays(dateIn(zoneOf(by), at), 1)
  return { at, startDay, endDay: addDays(startDay, first - last) }
}

/** A day before it begins; the others join within that day. */
async function set(callers: Callers, teams: TeamIds, challenge: DemoChallenge, now: Date): Promise<void> {
  const { name, description, type, scope, team, opponents, days, target, rewardPoints = 0, by, who } = challenge
  const { at, startDay, endDay } = timesOf(challenge, now)
  const owner = named(callers, by)
  const { id } = await owner.call(at, 'POST', '/challenges', {
    name,
    description,
    type,
    scope,
    startDay,
    endDay,
    target,
    rewardPoints,
    ...(team !== undefined && { teamId: teamIdOf(teams, team) }),
    ...(opponents !== undefined && { opponents: opponents.map((each) => teamIdOf(teams, each)) }),
  })
  for (const each of opponents ?? []) {
    const answering = named(callers, teamsByName[each].owner)
    // At once: it may begin within minutes.
    await answering.call(at, 'POST', `/challenges/${id}/teams/${teamIdOf(teams, each)}/accept`)
  }
  const takingPart = scope === 'personal' ? [] : [by, ...who]
  await severalAtOnce(takingPart, (username) => join(callers, challenge, id, username, daysBefore(now, days[0] + 0.6)))
}

const join = (callers: Callers, { unseen = [] }: DemoChallenge, id: string, username: string, at: Date) =>
  named(callers, username).call(
    at,
    'POST',
    `/challenges/${id}/join`,
    unseen.includes(username) ? { showing: false } : { showing: true, version: consentVersions.challenge },
  )
