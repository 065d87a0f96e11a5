/** What of achievements is taken out, and how it goes. */
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, tableFiles } from '../../platform/personal-data/table-files.ts'
import { deleteAwardsOf, listAwardsOf } from './badge/award-store.ts'
import { deleteAchievements, listAwarded } from './store.ts'

const badgeColumns = ['badgeId', 'reason', 'awardedAt', 'shown', 'takenBackAt', 'takenBackReason'] as const

export const achievementsData: PersonalData = {
  exports: [
    fixedPart(
      {
        name: 'achievements.json, achievements.csv',
        tables: ['achievement'],
        about: {
          en: 'What you have achieved, when it was awarded, and whether others see it, the latest first.',
          de: 'Was du erreicht hast, wann es verliehen wurde und ob andere es sehen, das Neueste zuerst.',
        },
      },
      (platform, userId) =>
        tableFiles('achievements', ['kind', 'awardedAt', 'shown'], async function* () {
          yield* await listAwarded(platform, userId)
        }),
    ),
    fixedPart(
      {
        name: 'badges.json, badges.csv',
        tables: ['badge_award'],
        about: {
          en: 'The badges that teams have given to you, why and when, whether others see them, and which were taken back and why, the latest first.',
          de: 'Die Abzeichen, die dir Teams verliehen haben, warum und wann, ob andere sie sehen und welche warum zurückgenommen wurden, das Neueste zuerst.',
        },
      },
      (platform, userId) =>
        tableFiles('badges', badgeColumns, async function* () {
          for (const { id: _id, userId: _owner, ...award } of await listAwardsOf(platform, userId)) yield award
        }),
    ),
  ],
  notExported: {},
  erases: ['achievement', 'badge_award'],
  folders: [],
  async erase(tx, userId) {
    await deleteAchievements(tx, userId)
    await deleteAwardsOf(tx, userId)
  },
}
