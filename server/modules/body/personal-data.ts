/** What of weigh-ins and photos is taken out, and how it goes. */
import type { Platform } from '../../platform/context.ts'
import type { ArchiveFile, ExportPart, PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonList } from '../../platform/personal-data/table-files.ts'
import { entriesOf, weightCsv } from './export.ts'
import { photoFile } from './photo-file.ts'
import { countPhotos, listPhotos, type StoredPhoto } from './photo-store.ts'
import { presentEntry } from './present.ts'
import { boundsOf } from './range.ts'
import { forgetSeries } from './series.ts'
import { deleteSeries, touchSeries } from './series-version.ts'
import { deleteEntries } from './store.ts'

const weights = fixedPart(
  {
    name: 'weights.csv, weights.json',
    tables: ['weight_entry', 'weight_series'],
    about: {
      en: 'Every weigh-in, the oldest first: weights in kg, circumferences in cm. Setpoint and many others can import the CSV again.',
      de: 'Jede Wägung, die älteste zuerst: Gewichte in kg, Umfänge in cm. Setpoint und viele andere können die CSV-Datei wieder einlesen.',
    },
  },
  (platform, userId) => [
    { path: 'weights.csv', read: () => weightCsv(platform, userId, boundsOf({})) },
    jsonList('weights.json', async function* () {
      for await (const entries of entriesOf(platform, userId, boundsOf({}))) yield* entries.map(presentEntry)
    }),
  ],
)

const pageSize = 100

async function* photosOf(platform: Platform, userId: string): AsyncGenerator<StoredPhoto> {
  for (let offset = 0; ; offset += pageSize) {
    const { photos } = await listPhotos(platform, userId, { order: 'asc', limit: pageSize, offset })
    yield* photos
    if (photos.length < pageSize) return
  }
}

const pathOf = ({ id, day }: StoredPhoto) => `photos/${day}-${id}.webp`

const photos: ExportPart = {
  name: 'photos/, photos.json',
  tables: ['weight_photo'],
  about: {
    en: 'Your progress photos as they are kept (WebP, at most as large as they are shown), and a list with the weigh-in each belongs to.',
    de: 'Deine Fotos, wie sie aufbewahrt werden (WebP, höchstens so groß wie angezeigt), und eine Liste, zu welcher Wägung jedes gehört.',
  },
  count: async (platform, userId) => 1 + (await countPhotos(platform, userId)),
  async *files(platform, userId) {
    yield jsonList('photos.json', async function* () {
      for await (const photo of photosOf(platform, userId)) yield listed(photo)
    })
    for await (const photo of photosOf(platform, userId)) {
      const bytes = await photoFile(platform, userId, photo.id, 'full')
      if (bytes !== null) yield pictureFile(photo, bytes)
    }
  },
}

const listed = (photo: StoredPhoto) => ({
  id: photo.id,
  entryId: photo.entryId,
  day: photo.day,
  file: pathOf(photo),
  width: photo.width,
  height: photo.height,
  createdAt: photo.createdAt.toISOString(),
})

const pictureFile = (photo: StoredPhoto, bytes: Buffer): ArchiveFile => ({
  path: pathOf(photo),
  compress: false,
  async *read() {
    yield bytes
  },
})

export const bodyData: PersonalData = {
  exports: [weights, photos],
  notExported: {},
  erases: ['weight_entry', 'weight_series', 'weight_photo'],
  folders: ['photos'],
  async erase(tx, userId) {
    await touchSeries(tx, userId)
    await deleteEntries(tx, userId)
    await deleteSeries(tx, userId)
    tx.afterCommit(() => forgetSeries(userId))
  },
}
