import {
  ImportHistory,
  ImportParams,
  ImportPreview,
  ImportRemapping,
  ImportRun,
  ImportUpload,
} from '@setpoint/contract/imports'
import { member, withToken } from '../../platform/http/access.ts'
import { accepted, created, gone, ok, page } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import {
  confirmImport,
  deleteImport,
  listImports,
  readImport,
  remapImport,
  startImport,
  undoImport,
} from './import-run.ts'

const owner = withToken(member, 'imports')
const at = ({ id }: ImportRun) => `/imports/${id}`
const upload = {
  as: 'stream',
  maxBytes: ({ IMPORT_MAX_MB }: { IMPORT_MAX_MB: number }) => IMPORT_MAX_MB * 1024 * 1024,
} as const

// oxfmt-ignore
export const importRoutes = routes('/imports', {
  'POST /':                  { access: owner, query: ImportUpload, upload, limit: 'upload', answer: created(ImportPreview, at), run: startImport, summary: 'Reads a file of another app; nothing is written before it is confirmed.' },
  'GET /':                   { access: owner, query: ImportHistory, answer: page(ImportRun), run: listImports, summary: 'Imports, newest first.' },
  'GET /:importId':          { access: owner, params: ImportParams, answer: ok(ImportPreview), run: readImport, summary: 'An import and what was found in its file.' },
  'PATCH /:importId':        { access: owner, params: ImportParams, body: ImportRemapping, answer: ok(ImportPreview), run: remapImport, summary: 'Reads a table again, with the columns as its owner says.' },
  'DELETE /:importId':       { access: owner, params: ImportParams, answer: gone, run: deleteImport, summary: 'Throws a preview away.' },
  'POST /:importId/confirm': { access: owner, params: ImportParams, answer: accepted(ImportRun, at), run: confirmImport, summary: 'Writes the rows of a preview, in a job.' },
  'POST /:importId/undo':    { access: owner, params: ImportParams, answer: ok(ImportRun), run: undoImport, summary: 'Takes back what an import wrote.' },
})
