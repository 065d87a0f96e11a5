/** What of a profile is taken out, and how it goes. */
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import type { Platform } from '../../platform/context.ts'
import { avatarFile, avatarSizes } from '../../platform/images/avatar-files.ts'
import { fixedPart, jsonFile, tableFiles } from '../../platform/personal-data/table-files.ts'
import { accountsOf } from '../identity/index.ts'
import { avatarAt } from './avatar-file.ts'
import { allFollows, deleteFollowsOf, type Side } from './follow/store.ts'
import { deleteFindable } from './search/store.ts'
import { allDismissed, deleteDismissedOf } from './suggestion/store.ts'
import { deleteProfile, findProfile, findWholeProfile } from './store.ts'

const profile = fixedPart(
  {
    name: 'profile.json',
    tables: ['profile'],
    about: {
      en: 'What you told about yourself: name, text, units, time zone, who sees what, height (cm), birth date, sex, activity, goal (kg).',
      de: 'Was du über dich angegeben hast: Name, Text, Einheiten, Zeitzone, wer was sieht, Größe (cm), Geburtsdatum, Geschlecht, Aktivität, Ziel (kg).',
    },
  },
  (platform, userId) => [jsonFile('profile.json', () => findWholeProfile(platform, userId))],
)

const picture: PersonalData['exports'][number] = {
  name: 'picture/',
  tables: [],
  about: {
    en: 'Your picture in the sizes that are kept (WebP).',
    de: 'Dein Bild in den Größen, die aufbewahrt werden (WebP).',
  },
  count: async (platform, userId) => ((await findProfile(platform, userId))?.avatarVersion ? avatarSizes.length : 0),
  async *files(platform, userId) {
    const version = (await findProfile(platform, userId))?.avatarVersion
    if (!version) return
    for (const size of avatarSizes) {
      const bytes = await avatarFile(platform, avatarAt(userId, version), size)
      if (bytes === null) continue
      yield {
        path: `picture/${size}.webp`,
        compress: false,
        async *read() {
          yield bytes
        },
      }
    }
  },
}

/** With the usernames of those who are here. */
async function* follows(platform: Platform, side: Side, userId: string) {
  const all = await allFollows(platform, side, userId)
  const other = (follow: (typeof all)[number]) => (side === 'following' ? follow.followedId : follow.userId)
  const accounts = await accountsOf(platform, all.map(other))
  for (const follow of all) {
    const username = accounts.get(other(follow))?.username ?? null
    yield { userId: other(follow), username, state: follow.state, since: follow.since }
  }
}

const followColumns = ['userId', 'username', 'state', 'since']

const following = fixedPart(
  {
    name: 'following.json, following.csv',
    tables: ['follow'],
    about: {
      en: 'The people you follow or have asked to, by their id and username, the latest first.',
      de: 'Die Personen, denen du folgst oder folgen möchtest, mit Kennung und Benutzernamen, die neueste zuerst.',
    },
  },
  (platform, userId) => tableFiles('following', followColumns, () => follows(platform, 'following', userId)),
)

const followers = fixedPart(
  {
    name: 'followers.json, followers.csv',
    tables: [],
    about: {
      en: 'The people who follow you or have asked to, by their id and username, the latest first.',
      de: 'Die Personen, die dir folgen oder folgen möchten, mit Kennung und Benutzernamen, die neueste zuerst.',
    },
  },
  (platform, userId) => tableFiles('followers', followColumns, () => follows(platform, 'followers', userId)),
)

const dismissed = fixedPart(
  {
    name: 'dismissed-suggestions.json, dismissed-suggestions.csv',
    tables: ['dismissed_suggestion'],
    about: {
      en: 'The people whom you do not want to be suggested, by their id, the latest first.',
      de: 'Die Personen, die dir nicht vorgeschlagen werden sollen, mit ihrer Kennung, die neueste zuerst.',
    },
  },
  (platform, userId) =>
    tableFiles('dismissed-suggestions', ['userId', 'at'], async function* () {
      yield* await allDismissed(platform, userId)
    }),
)

export const profileData: PersonalData = {
  exports: [profile, picture, following, followers, dismissed],
  notExported: { findable_person: 'a copy of the username and the name, for who looks for them' },
  erases: ['profile', 'follow', 'findable_person', 'dismissed_suggestion'],
  folders: ['avatars'],
  async erase(tx, userId) {
    await deleteDismissedOf(tx, userId)
    await deleteFindable(tx, userId)
    await deleteFollowsOf(tx, userId)
    await deleteProfile(tx, userId)
  },
}
