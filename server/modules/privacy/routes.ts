import { Erasure, ExportFileQuery, ExportLink, ExportList, ExportParams, ExportRun } from '@setpoint/contract/privacy'
import { alsoInGrace, anyone, fresh, member } from '../../platform/http/access.ts'
import { accepted, file, gone, ok } from '../../platform/http/answers.ts'
import { routes, type Route } from '../../platform/http/routes.ts'
import { askForErasure, cancelErasure, readErasure } from './erasure.ts'
import {
  deleteExport,
  downloadExport,
  linkExport,
  listExports,
  readExport,
  startExport,
  type MakeArchive,
} from './export-run.ts'

const mine = alsoInGrace(member)
const mineProven = alsoInGrace(fresh(member))
const run = accepted(ExportRun, ({ id }) => `/users/me/export/${id}`)

/** `makeArchive` is the job that knows what every module has. */
// oxfmt-ignore
export const privacyRoutes = (makeArchive: MakeArchive): Route[] => [
  ...routes('/users/me', {
    'POST /export':                { access: mineProven, answer: run, run: startExport(makeArchive), summary: 'Has an archive of everything made; one at a time, one a day.' },
    'GET /export':                 { access: mine, answer: ok(ExportList), run: listExports, summary: 'One’s exports, the latest first.' },
    'GET /export/:exportId':       { access: mine, params: ExportParams, answer: ok(ExportRun), run: readExport, summary: 'How far an export has come.' },
    'DELETE /export/:exportId':    { access: mine, params: ExportParams, answer: gone, run: deleteExport, summary: 'Stops an export, or deletes its archive; its links are dead.' },
    'POST /export/:exportId/link': { access: mineProven, params: ExportParams, answer: ok(ExportLink), run: linkExport, summary: 'An address to download the archive from, for a day at most.' },
    'DELETE /':                    { access: fresh(member), answer: accepted(Erasure, () => '/users/me/erasure'), run: askForErasure, summary: 'Has everything erased in 30 days; until then it can be cancelled.' },
    'GET /erasure':                { access: mine, answer: ok(Erasure), run: readErasure, summary: 'When everything is erased, if that was asked for.' },
    'POST /erasure/cancel':        { access: mine, answer: ok(Erasure), run: cancelErasure, summary: 'Changes one’s mind about being erased.' },
  }),
  ...routes('/exports', {
    'GET /:exportId/file': { access: anyone, params: ExportParams, query: ExportFileQuery, limit: 'media', answer: file('application/zip'), run: downloadExport, summary: 'The archive behind a signed address.' },
  }),
]
