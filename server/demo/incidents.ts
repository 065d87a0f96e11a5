/** What teams do besides: badges that are given, and what is reported, hidden and appealed. */
import { named, type Callers } from './arrive.ts'
import { daysBefore } from './days.ts'
import { badges, otherReports, sauna, type DemoReport } from './incident-texts.ts'
import { teamIdOf, type TeamIds } from './teams.ts'

export async function giveBadges(callers: Callers, teams: TeamIds, now: Date): Promise<void> {
  for (const { team, by, back, given, ...badge } of badges) {
    const path = `/teams/${teamIdOf(teams, team)}/badges`
    const giving = named(callers, by)
    const { id } = await giving.call(daysBefore(now, back), 'POST', path, badge)
    for (const { to, why, at } of given)
      await giving.call(daysBefore(now, at), 'POST', `${path}/${id}/awards`, {
        userId: named(callers, to).id,
        reason: why,
      })
  }
}

/** @param postOf the id of somebody's last post that has this in its text */
export async function moderate(
  callers: Callers,
  postOf: (by: string, part: string) => string,
  now: Date,
): Promise<void> {
  const report = ({ by, author, part, reason, note, back }: DemoReport) =>
    named(callers, by).call(daysBefore(now, back), 'POST', `/posts/${postOf(author, part)}/report`, { reason, note })
  await report(sauna.report)
  const moderator = named(callers, sauna.moderator)
  const [waiting] = await moderator.list(daysBefore(now, 1.5), '/moderation/cases')
  if (waiting === undefined) throw new Error('the report has reached no desk')
  await moderator.call(daysBefore(now, 1.5), 'POST', `/moderation/cases/${waiting.id}/decision`, sauna.decision)
  const author = named(callers, sauna.author)
  const [decision] = await author.list(daysBefore(now, 0.8), '/moderation/mine')
  await author.call(daysBefore(now, 0.8), 'POST', `/moderation/mine/${decision?.id}/appeal`, { text: sauna.appeal })
  for (const other of otherReports) await report(other)
}
