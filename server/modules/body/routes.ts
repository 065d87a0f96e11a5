import {
  ChartQuery,
  EntryParams,
  EntryPhotos,
  Photo,
  PhotoFileQuery,
  PhotoHistory,
  PhotoParams,
  WeightChart,
  WeightEntry,
  WeightEntryChange,
  WeightEntryInput,
  WeightExport,
  WeightHistory,
  WeightStats,
} from '@setpoint/contract/body'
import { anyone, member, withToken } from '../../platform/http/access.ts'
import { created, file, gone, ok, page } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { weightChart } from './chart.ts'
import { exportWeights } from './export.ts'
import { addPhoto, deletePhoto, listEntryPhotos, listMyPhotos, readPhotoFile } from './photo.ts'
import { weightStats } from './stats.ts'
import { changeWeight, deleteWeight, listWeights, readWeight, recordWeight } from './weight-entry.ts'

const owner = withToken(member, 'body')
const entry = created(WeightEntry, ({ id }) => `/weight-entries/${id}`)
const photo = created(Photo, ({ entryId }) => `/weight-entries/${entryId}/photos`)
const picture = { as: 'bytes', maxBytes: 10 * 1024 * 1024 } as const

// oxfmt-ignore
const weightEntries = routes('/weight-entries', {
  'POST /':                { access: owner, body: WeightEntryInput, answer: entry, run: recordWeight, summary: 'Records a weigh-in.' },
  'GET /':                 { access: owner, query: WeightHistory, answer: page(WeightEntry), run: listWeights, summary: 'Weigh-ins of a time, page by page.' },
  'GET /stats':            { access: owner, answer: ok(WeightStats), run: weightStats, summary: 'Changes, best and worst weeks, consistency, BMI and goal.' },
  'GET /chart':            { access: owner, query: ChartQuery, answer: ok(WeightChart), run: weightChart, summary: 'Weigh-ins, trend and forecast of a period.' },
  'GET /export.csv':       { access: owner, query: WeightExport, answer: file('text/csv; charset=utf-8'), run: exportWeights, summary: 'Weigh-ins of a time as CSV, all without bounds.' },
  'GET /:entryId':         { access: owner, params: EntryParams, answer: ok(WeightEntry), run: readWeight, summary: 'One weigh-in.' },
  'PATCH /:entryId':       { access: owner, params: EntryParams, body: WeightEntryChange, answer: ok(WeightEntry), run: changeWeight, summary: 'Changes what is named; null empties a field.' },
  'DELETE /:entryId':      { access: owner, params: EntryParams, answer: gone, run: deleteWeight, summary: 'Deletes a weigh-in and its photos.' },
  'GET /:entryId/photos':  { access: owner, params: EntryParams, answer: ok(EntryPhotos), run: listEntryPhotos, summary: 'Photos of a weigh-in.' },
  'POST /:entryId/photos': { access: owner, params: EntryParams, upload: picture, limit: 'upload', answer: photo, run: addPhoto, summary: 'Adds a photo to a weigh-in, three at most.' },
})

// oxfmt-ignore
const photos = routes('/photos', {
  'GET /':              { access: owner, query: PhotoHistory, answer: page(Photo), run: listMyPhotos, summary: 'All of one’s photos by the time of their weigh-ins.' },
  'DELETE /:photoId':   { access: owner, params: PhotoParams, answer: gone, run: deletePhoto, summary: 'Deletes a photo.' },
  'GET /:photoId/file': { access: anyone, params: PhotoParams, query: PhotoFileQuery, limit: 'media', answer: file('image/webp'), run: readPhotoFile, summary: 'The picture behind a signed address.' },
})

export const bodyRoutes = [...weightEntries, ...photos]
