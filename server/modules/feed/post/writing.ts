/** What is the same for writing a post and changing it: whom it names, how it is found, how it is sealed. */
import type { Language } from '@setpoint/contract/common'
import type { Platform } from '../../../platform/context.ts'
import { memberIds } from '../../teams/index.ts'
import { tagHash, wordHashes } from '../search/blind-index.ts'
import type { Content, Words } from './content.ts'
import { withMentions } from './mention.ts'
import type { Indexed } from './store.ts'

/** Members of the team that is written to can be named, whatever of them others see. */
export async function namesIn(
  platform: Platform,
  authorId: string,
  text: string,
  teamId: string | null,
): Promise<Words> {
  const mates = teamId !== null && text.includes('@') ? await memberIds(platform, teamId) : []
  return withMentions(platform, authorId, text, mates)
}

/** Title, text, tags and what the pictures show are searched. */
export async function indexOf(platform: Platform, language: Language, content: Content): Promise<Indexed> {
  const { title, text, tags, alts } = content
  const words = [title ?? '', text, ...tags, ...Object.values(alts)].join('\n')
  return {
    words: await wordHashes(platform, language, words),
    tags: tags.map((tag) => tagHash(platform, tag)),
  }
}

export const altsOf = (pictures: readonly { id: string; alt?: string | undefined }[]): Record<string, string> =>
  Object.fromEntries(pictures.flatMap(({ id, alt }) => (alt === undefined || alt === '' ? [] : [[id, alt]])))
