/** What of consents is taken out, and how it goes. */
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonFile, tableFiles } from '../../platform/personal-data/table-files.ts'
import { guardianOf } from './guardian.ts'
import { deleteGuardian } from './guardian-store.ts'
import { presentAct } from './present.ts'
import { deleteActs, listActs } from './store.ts'

const ledger = fixedPart(
  {
    name: 'consents.json, consents.csv',
    tables: ['consent_act'],
    about: {
      en: 'Every consent you gave and withdrew, the latest first, with the version of the words you were shown.',
      de: 'Jede Einwilligung, die du gegeben und widerrufen hast, die neueste zuerst, mit der Fassung der gezeigten Worte.',
    },
  },
  (platform, userId) =>
    tableFiles('consents', ['id', 'purpose', 'with', 'given', 'version', 'language', 'by', 'at'], async function* () {
      yield* (await listActs(platform, userId, 1_000_000)).map(presentAct)
    }),
)

const guardian = fixedPart(
  {
    name: 'guardian.json',
    tables: ['guardian'],
    about: {
      en: 'Whether a parent or guardian had to agree, whom you named, and what they said.',
      de: 'Ob ein Elternteil zustimmen musste, wen du genannt hast und was dabei herauskam.',
    },
  },
  (platform, userId) => [jsonFile('guardian.json', () => guardianOf(platform, userId))],
)

export const consentsData: PersonalData = {
  exports: [ledger, guardian],
  notExported: {},
  erases: ['consent_act', 'guardian'],
  folders: [],
  async erase(tx, userId) {
    await deleteActs(tx, userId)
    await deleteGuardian(tx, userId)
  },
}
