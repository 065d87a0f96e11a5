/** What of reports and decisions is taken out, and how it goes: nothing that anybody could read stays of who is erased. */
import type { Platform } from '../../platform/context.ts'
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonList } from '../../platform/personal-data/table-files.ts'
import { deleteCasesOf, findCases, releaseAll } from './case-store.ts'
import { listHidden } from './decision-store.ts'
import { presentAll } from './own.ts'
import { presentOwnReport } from './present-own.ts'
import { deleteReportsBy, listReportsBy } from './report-store.ts'

const batch = 200

async function* ownReports(platform: Platform, userId: string) {
  for (let before: string | null = null; ;) {
    const reports = await listReportsBy(platform, userId, { before, limit: batch })
    const cases = await findCases(
      platform,
      reports.map(({ caseId }) => caseId),
    )
    for (const report of reports) {
      const row = cases.get(report.caseId)
      if (row !== undefined) yield presentOwnReport(report, row)
    }
    before = reports.at(-1)?.id ?? null
    if (reports.length < batch) return
  }
}

async function* ownDecisions(platform: Platform, userId: string) {
  for (let before: string | null = null; ;) {
    const decisions = await listHidden(platform, userId, { before, limit: batch })
    yield* await presentAll(platform, userId, decisions)
    before = decisions.at(-1)?.id ?? null
    if (decisions.length < batch) return
  }
}

const reports = fixedPart(
  {
    name: 'reports.json',
    tables: ['report'],
    about: {
      en: 'What you have reported, why, and whether something was done, the latest first.',
      de: 'Was du gemeldet hast, warum, und ob etwas unternommen wurde, das Neueste zuerst.',
    },
  },
  (platform, userId) => [jsonList('reports.json', () => ownReports(platform, userId))],
)

const decisions = fixedPart(
  {
    name: 'moderation.json',
    tables: ['decision', 'appeal', 'case_evidence'],
    about: {
      en: 'What of yours was hidden, as it was then, why, and your appeals with their answers, the latest first.',
      de: 'Was von dir ausgeblendet wurde, wie es war und warum, deine Einsprüche und die Antworten, das Neueste zuerst.',
    },
  },
  (platform, userId) => [jsonList('moderation.json', () => ownDecisions(platform, userId))],
)

export const reportsData: PersonalData = {
  exports: [reports, decisions],
  notExported: {
    moderation_case: 'what waits for a decision is not told before it; what was decided is in moderation.json',
  },
  erases: ['moderation_case', 'report', 'case_evidence', 'decision', 'appeal'],
  folders: [],
  async erase(tx, userId) {
    await deleteReportsBy(tx, userId)
    await releaseAll(tx, userId)
    // With evidence, decisions and appeals. What they decided about others stays without their name.
    await deleteCasesOf(tx, userId)
  },
}
