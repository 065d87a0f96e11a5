/** Challenges are set, answered by the teams that are asked, and joined: each in the stretch in which it begins. */
import { consentVersions } from '@setpoint/contract/consents'
import { addDays } from '@setpoint/science/calendar'
import { named, type Callers } from './arrive.ts'
import { demoChallenges, type DemoChallenge } from './challenge-texts.ts'
import { daysBefore } from './days.ts'
import { severalAtOnce } from './several-at-once.ts'
import { teamsByName } from './team-texts.ts'
import { teamIdOf, type TeamIds } from './teams.ts'
import type { Stretch } from './year.ts'

/** Answers what is to be done in a stretch. */
export function challenges(callers: Callers, teams: TeamIds, now: Date): (stretch: Stretch) => Promise<void> {
  return async ({ from, to }) => {
    for (const challenge of demoChallenges) {
      const setAt = daysBefore(now, challenge.days[0] + 1)
      if (setAt > from && setAt <= to) await set(callers, teams, challenge, now)
    }
  }
}

/** A day before it begins; the others join within that day. */
async function set(callers: Callers, teams: TeamIds, challenge: DemoChallenge, now: Date): Promise<void> {
  const { name, description, type, scope, team, opponents, days, target, rewardPoints = 0, by, who } = challenge
  const at = daysBefore(now, days[0] + 1)
  const today = now.toISOString().slice(0, 10)
  const owner = named(callers, by)
  const { id } = await owner.call(at, 'POST', '/challenges', {
    name,
    description,
    type,
    scope,
    startDay: addDays(today, -days[0]),
    endDay: addDays(today, -days[1]),
    target,
    rewardPoints,
    ...(team !== undefined && { teamId: teamIdOf(teams, team) }),
    ...(opponents !== undefined && { opponents: opponents.map((each) => teamIdOf(teams, each)) }),
  })
  for (const each of opponents ?? []) {
    const answering = named(callers, teamsByName[each].owner)
    await answering.call(
      daysBefore(now, days[0] + 0.9),
      'POST',
      `/challenges/${id}/teams/${teamIdOf(teams, each)}/accept`,
    )
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
