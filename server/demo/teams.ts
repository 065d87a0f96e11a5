/** The three teams: founded, joined, and with what each member lets the leaderboard show. */
import { consentVersions } from '@setpoint/contract/consents'
import { named, type Callers } from './arrive.ts'
import { chanceOf, daysBefore } from './days.ts'
import { teamPicture } from './drawn/index.ts'
import { severalAtOnce } from './several-at-once.ts'
import { demoTeams, membersOf, teamsByName, type DemoTeam, type TeamName } from './team-texts.ts'

/** By the team's name. */
export type TeamIds = ReadonlyMap<string, string>

export const teamIdOf = (ids: TeamIds, name: TeamName): string => ids.get(teamsByName[name].about.name) ?? ''

/** Days in which the first members come, one after the other; within the last year all of them are there. */
const daysOfJoining = 20

export async function foundTeams(callers: Callers, now: Date): Promise<TeamIds> {
  const ids = new Map<string, string>()
  for (const team of demoTeams) ids.set(team.about.name, await found(callers, team, now))
  return ids
}

async function found(callers: Callers, team: DemoTeam, now: Date): Promise<string> {
  const owner = named(callers, team.owner)
  const begin = daysBefore(now, team.since)
  const { id } = await owner.call(begin, 'POST', '/teams', team.about)
  await owner.upload(begin, `/teams/${id}/avatar`, await teamPicture(team.scene), 'team.png')
  const newcomers = membersOf(team).slice(1)
  for (const [index, username] of newcomers.entries()) {
    const at = daysBefore(now, team.since - ((index + 1) * daysOfJoining) / newcomers.length)
    await join(callers, team, id, username, at)
  }
  const promote = (username: string, role: 'admin' | 'moderator') =>
    owner.call(
      daysBefore(now, team.since - daysOfJoining - 1),
      'PATCH',
      `/teams/${id}/members/${named(callers, username).id}/role`,
      { role },
    )
  for (const username of team.admins) await promote(username, 'admin')
  for (const username of team.moderators) await promote(username, 'moderator')
  return id
}

async function join(callers: Callers, team: DemoTeam, teamId: string, username: string, at: Date): Promise<void> {
  const member = named(callers, username)
  if (team.about.privacy === 'public') return void (await member.call(at, 'POST', `/teams/${teamId}/join`))
  const owner = named(callers, team.owner)
  const { code } = await owner.call(at, 'POST', `/teams/${teamId}/invites`, { days: 3, uses: 1 })
  await member.call(at, 'POST', '/teams/join', { code })
}

/** Most show per cent and their streak, some only that they keep at it, a few nothing. One kind for all of a person's teams. */
export async function chooseWhatToShow(callers: Callers, ids: TeamIds, now: Date): Promise<void> {
  await severalAtOnce(demoTeams, async (team) => {
    const teamId = ids.get(team.about.name) ?? ''
    for (const username of membersOf(team)) {
      const showing = choiceOf(username)
      if (showing === null) continue
      const member = named(callers, username)
      const at = daysBefore(now, 330 - chanceOf(`${username} shows`)() * 20)
      if (showing.weight !== null) {
        const consent = { given: true, version: consentVersions['team-leaderboard'], with: teamId }
        await member.call(at, 'PUT', '/users/me/consents/team-leaderboard', consent)
      }
      await member.call(at, 'PUT', `/teams/${teamId}/leaderboard/showing`, showing)
    }
  })
}

const showsKilograms: ReadonlySet<string> = new Set(['tomasz', 'ben_c', 'andre', 'sam_o', 'anton'])
const showsEffort: ReadonlySet<string> = new Set(['rosa_l', 'noor', 'yuki_t', 'ruth', 'kwame', 'freya', 'paula_s'])
const showsNothing: ReadonlySet<string> = new Set(['karin_b', 'zoe', 'iris_c', 'hana_m', 'jun'])

function choiceOf(username: string) {
  if (showsNothing.has(username)) return null
  if (showsEffort.has(username)) return { weight: null, streak: true, points: true }
  return { weight: showsKilograms.has(username) ? 'kilograms' : 'percentage', streak: true, points: true }
}

/** Those who would like to come in, and wait for an answer. */
export async function askToJoin(callers: Callers, ids: TeamIds, now: Date): Promise<void> {
  for (const { about, asking } of demoTeams)
    for (const { by, back, message } of asking)
      await named(callers, by).call(daysBefore(now, back), 'POST', `/teams/${ids.get(about.name)}/requests`, {
        message,
      })
}
