/** What of blocks and mutes is taken out, and how it goes. */
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, tableFiles } from '../../platform/personal-data/table-files.ts'
import { deleteAllAbout, listAvoided, type List } from './store.ts'

const wholeList = { page: 1, limit: 1_000_000 }

const part = (list: List, file: string, about: { en: string; de: string }) =>
  fixedPart({ name: `${file}.json, ${file}.csv`, tables: [list], about }, (platform, userId) =>
    tableFiles(file, ['userId', 'at'], async function* () {
      yield* (await listAvoided(platform, list, userId, wholeList)).items
    }),
  )

export const moderationData: PersonalData = {
  exports: [
    part('block', 'blocked-people', {
      en: 'The people you have blocked, by their id, the latest first.',
      de: 'Die Personen, die du blockiert hast, mit ihrer Kennung, die neueste zuerst.',
    }),
    part('mute', 'muted-people', {
      en: 'The people you have muted, by their id, the latest first.',
      de: 'Die Personen, die du stummgeschaltet hast, mit ihrer Kennung, die neueste zuerst.',
    }),
  ],
  notExported: {},
  erases: ['block', 'mute'],
  folders: [],
  async erase(tx, userId) {
    await deleteAllAbout(tx, 'block', userId)
    await deleteAllAbout(tx, 'mute', userId)
  },
}
