/** What of blocks, mutes and sanctions is taken out, and how it goes. */
import type { Platform } from '../../platform/context.ts'
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonList, tableFiles } from '../../platform/personal-data/table-files.ts'
import { deleteSanctionsOf, listSanctions } from './sanction-store.ts'
import { deleteAllAbout, listAvoided, type Avoided, type List } from './store.ts'

const pageSize = 1_000

async function* wholeList(platform: Platform, list: List, userId: string): AsyncGenerator<Avoided> {
  for (let page = 1; ; page++) {
    const { items } = await listAvoided(platform, list, userId, { page, limit: pageSize })
    yield* items
    if (items.length < pageSize) return
  }
}

const part = (list: List, file: string, about: { en: string; de: string }) =>
  fixedPart({ name: `${file}.json, ${file}.csv`, tables: [list], about }, (platform, userId) =>
    tableFiles(file, ['userId', 'at'], () => wholeList(platform, list, userId)),
  )

const sanctions = fixedPart(
  {
    name: 'sanctions.json',
    tables: ['sanction'],
    about: {
      en: 'When you could not write, in which team (by its id) or everywhere, and why.',
      de: 'Wann du nichts schreiben konntest, in welchem Team (mit seiner Kennung) oder überall, und warum.',
    },
  },
  (platform, userId) => [
    jsonList('sanctions.json', async function* () {
      for (const { kind, teamId, reason, from, until, liftedAt } of await listSanctions(platform, userId, null, 10_000))
        yield { kind, teamId, reason, from, until, liftedAt }
    }),
  ],
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
    sanctions,
  ],
  notExported: {},
  erases: ['block', 'mute', 'sanction'],
  folders: [],
  async erase(tx, userId) {
    await deleteAllAbout(tx, 'block', userId)
    await deleteAllAbout(tx, 'mute', userId)
    await deleteSanctionsOf(tx, userId)
  },
}
