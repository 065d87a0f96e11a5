/** What of a profile is taken out, and how it goes. */
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonFile } from '../../platform/personal-data/table-files.ts'
import { avatarFile, avatarSizes } from './avatar-file.ts'
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
      const bytes = await avatarFile(platform, userId, version, size)
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

export const profileData: PersonalData = {
  exports: [profile, picture],
  notExported: {},
  erases: ['profile'],
  folders: ['avatars'],
  erase: deleteProfile,
}
