import {
  Case,
  CaseLine,
  CaseParams,
  CasePictureParams,
  CasePictureQuery,
  CasesQuery,
  ContentLine,
  ContentsQuery,
  Desk,
  PersonRecord,
  RecordParams,
  RecordQuery,
} from '@setpoint/contract/cases'
import {
  AppealAnswerInput,
  AppealInput,
  AppealParams,
  DecisionInput,
  DecisionParams,
  OwnDecision,
  RestoreInput,
} from '@setpoint/contract/decisions'
import {
  CursorQuery,
  OwnReport,
  ReportedChallengeParams,
  ReportedCommentParams,
  ReportedPostParams,
  ReportedTeamParams,
  ReportedUserParams,
  ReportInput,
  ReportReceipt,
  SanctionList,
} from '@setpoint/contract/reports'
import { anyone, member } from '../../platform/http/access.ts'
import { created, file, gone, ok, scroll } from '../../platform/http/answers.ts'
import { routes, type Route } from '../../platform/http/routes.ts'
import { answerAppeal, appealDecision } from './appeal.ts'
import { claimCase, listCases, readCase, readDesk, releaseCase } from './case.ts'
import { decideCase, restoreCase } from './decision.ts'
import type { Kinds } from './kinds.ts'
import { listOwnDecisions, listOwnSanctions, readOwnDecision } from './own.ts'
import { readCasePicture } from './picture.ts'
import { listContents, readRecord } from './record.ts'
import { listOwnReports, reportContent } from './report.ts'

const report = { access: member, body: ReportInput, limit: 'report', answer: created(ReportReceipt) } as const

/** A report of each kind of content stands below that content's own address. */
// oxfmt-ignore
const reportRoutes = (kinds: Kinds): Route[] => {
  const [post, comment, person, team, challenge] = (['post', 'comment', 'person', 'team', 'challenge'] as const).map((kind) => reportContent(kinds, kind)) as [Report, Report, Report, Report, Report]
  return routes('', {
    'POST /posts/:postId/report':           { ...report, params: ReportedPostParams, run: (ctx, { postId, ...said }) => post(ctx, postId, said), summary: 'Reports a post that one sees.' },
    'POST /comments/:commentId/report':     { ...report, params: ReportedCommentParams, run: (ctx, { commentId, ...said }) => comment(ctx, commentId, said), summary: 'Reports a comment that one sees.' },
    'POST /users/:userId/report':           { ...report, params: ReportedUserParams, run: (ctx, { userId, ...said }) => person(ctx, userId, said), summary: 'Reports somebody’s name, text or picture.' },
    'POST /teams/:teamId/report':           { ...report, params: ReportedTeamParams, run: (ctx, { teamId, ...said }) => team(ctx, teamId, said), summary: 'Reports a team’s name, description or picture.' },
    'POST /challenges/:challengeId/report': { ...report, params: ReportedChallengeParams, run: (ctx, { challengeId, ...said }) => challenge(ctx, challengeId, said), summary: 'Reports a challenge that one sees.' },
  })
}
type Report = ReturnType<typeof reportContent>

// oxfmt-ignore
export const reportsRoutes = (kinds: Kinds): Route[] => [
  ...reportRoutes(kinds),
  ...routes('/moderation', {
    'GET /reports':                   { access: member, query: CursorQuery, answer: scroll(OwnReport), run: listOwnReports, summary: 'What one has reported, the latest first, and whether something was done.' },
    'GET /mine':                      { access: member, query: CursorQuery, answer: scroll(OwnDecision), run: listOwnDecisions, summary: 'What of one’s own was hidden, the latest first, and why.' },
    'GET /mine/:decisionId':          { access: member, params: DecisionParams, answer: ok(OwnDecision), run: readOwnDecision, summary: 'A decision about something of one’s own.' },
    'POST /mine/:decisionId/appeal':  { access: member, params: DecisionParams, body: AppealInput, answer: created(OwnDecision), run: appealDecision, summary: 'Asks that somebody else looks again; once, within 30 days.' },
    'GET /sanctions':                 { access: member, answer: ok(SanctionList), run: listOwnSanctions, summary: 'What keeps one from writing at present.' },
    'GET /desk':                      { access: member, answer: ok(Desk), run: readDesk, summary: 'What one looks after, and how much waits; for admins and moderators of teams.' },
    'GET /cases':                     { access: member, query: CasesQuery, answer: scroll(CaseLine), run: listCases, summary: 'Cases that one looks after: the most severe first, then the oldest.' },
    'GET /cases/:caseId':             { access: member, params: CaseParams, answer: ok(Case), run: readCase(kinds), summary: 'Everything about a case.' },
    'POST /cases/:caseId/claim':      { access: member, params: CaseParams, answer: ok(Case), run: claimCase(kinds), summary: 'Takes a case up for 15 minutes; 409 while somebody else has it.' },
    'DELETE /cases/:caseId/claim':    { access: member, params: CaseParams, answer: gone, run: releaseCase, summary: 'Lets others have it.' },
    'POST /cases/:caseId/decision':   { access: member, params: CaseParams, body: DecisionInput, answer: ok(Case), run: decideCase(kinds), summary: 'Decides a case, for good unless it is restored or appealed; 409 where somebody was faster.' },
    'POST /cases/:caseId/restore':    { access: member, params: CaseParams, body: RestoreInput, answer: ok(Case), run: restoreCase(kinds), summary: 'Shows it again, and lifts the sanction that came with it.' },
    'GET /cases/:caseId/pictures/:position': { access: anyone, params: CasePictureParams, query: CasePictureQuery, limit: 'media', answer: file('image/webp'), run: readCasePicture(kinds), summary: 'A picture of a reported content by its signed address.' },
    'POST /appeals/:appealId/answer': { access: member, params: AppealParams, body: AppealAnswerInput, answer: ok(Case), run: answerAppeal(kinds), summary: 'Answers an appeal; for somebody else than who decided.' },
    'GET /people/:personId':          { access: member, params: RecordParams, query: RecordQuery, answer: ok(PersonRecord), run: readRecord(kinds), summary: 'What was decided about somebody, as far as one looks after it.' },
    'GET /people/:personId/contents': { access: member, params: RecordParams, query: ContentsQuery, answer: scroll(ContentLine), run: listContents(kinds), summary: 'What somebody has written, in whatever state.' },
  }),
]
