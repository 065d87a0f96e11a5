/** A post before it is sent: what was typed, what of it cannot be sent yet, and what is sent. Pure. */
import type { CardInput } from '@setpoint/contract/cards'
import {
  longestPost,
  longestTag,
  longestTitle,
  mostPictures,
  mostTags,
  normaliseTag,
  PostContent,
  PostTitle,
  Tag,
  type Post,
  type PostChange,
  type PostInput,
  type PostPicture,
  type PostType,
  type PostVisibility,
} from '@setpoint/contract/feed'

export interface DraftPicture {
  /** Ours, until the server has given it an id. */
  key: string
  file: Blob
  name: string
  alt: string
  /** Where it was uploaded already. */
  uploaded: { id: string; at: number } | null
}

export interface Draft {
  /** Of the post to be: a retry is the same post. */
  id: string
  type: PostType
  title: string
  content: string
  tags: readonly string[]
  visibility: PostVisibility
  teamId: string | null
  pictures: readonly DraftPicture[]
  card: CardInput | null
}

export const emptyDraft = (id: string): Draft => ({
  id,
  type: 'update',
  title: '',
  content: '',
  tags: [],
  visibility: 'public',
  teamId: null,
  pictures: [],
  card: null,
})

/** Nothing is lost when it is thrown away. */
export const isBlank = ({ title, content, tags, pictures, card }: Draft): boolean =>
  title.trim() === '' && content.trim() === '' && tags.length === 0 && pictures.length === 0 && card === null

export type Problem = 'title' | 'content-missing' | 'content-long' | 'team'

/** In the order in which the fields stand. */
export function problemsOf({ title, content, visibility, teamId }: Draft): Problem[] {
  const problems: Problem[] = []
  if (title.trim() !== '' && !PostTitle.safeParse(title).success) problems.push('title')
  if (!PostContent.safeParse(content).success)
    problems.push(lengthOf(content) > longestPost ? 'content-long' : 'content-missing')
  if (visibility === 'team' && teamId === null) problems.push('team')
  return problems
}

/** As the server counts: composed, without blanks at the ends, in UTF-16 units. */
export const lengthOf = (text: string): number => text.normalize('NFC').trim().length

/** How many characters are left, once that is worth saying; null before. */
export function leftOf(text: string, longest: number): number | null {
  const left = longest - lengthOf(text)
  return left <= Math.max(20, longest / 10) ? left : null
}
export const titleLeft = (title: string): number | null => leftOf(title, longestTitle)
export const contentLeft = (content: string): number | null => leftOf(content, longestPost)

/** An upload waits a day for its post; one that has waited almost that long is sent again. */
const uploadAge = 20 * 3_600_000
export const isUploaded = ({ uploaded }: DraftPicture, now: number): boolean =>
  uploaded !== null && now - uploaded.at < uploadAge

/** What is sent; the pictures that still have to be uploaded are named by their keys. */
export function inputOf(draft: Draft, now: number): PostInput {
  const { id, type, title, content, tags, visibility, teamId, pictures, card } = draft
  return {
    id,
    type,
    ...(title.trim() !== '' && { title: title.trim() }),
    content: content.trim(),
    visibility,
    ...(visibility === 'team' && teamId !== null && { teamId }),
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(pictures.length > 0 && {
      pictures: pictures.map((picture) => ({
        id: isUploaded(picture, now) ? (picture.uploaded?.id ?? picture.key) : picture.key,
        ...(picture.alt.trim() !== '' && { alt: picture.alt.trim() }),
      })),
    }),
    ...(card !== null && { card }),
  }
}

/** Of a post that is changed: only what differs; pictures only where they do. */
export function changeOf(
  post: Pick<Post, 'type' | 'title' | 'content' | 'tags' | 'pictures'>,
  words: Pick<Draft, 'type' | 'title' | 'content' | 'tags'>,
  pictures: readonly Pick<PostPicture, 'id' | 'alt'>[],
): PostChange {
  const title = words.title.trim() === '' ? null : words.title.trim()
  const content = words.content.trim()
  const described = pictures.map(({ id, alt }) => ({
    id,
    ...((alt ?? '').trim() !== '' && { alt: (alt ?? '').trim() }),
  }))
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const before = post.pictures.map(({ id, alt }) => ({ id, ...(alt !== null && alt !== '' && { alt }) }))
  return {
    ...(words.type !== post.type && { type: words.type }),
    ...(title !== post.title && { title }),
    ...(content !== post.content && { content }),
    ...(!isSame(words.tags, post.tags) && { tags: [...words.tags] }),
    ...(!isSame(described, before) && { pictures: described }),
  }
}

/** The tag as it is kept; null where it is none, is there already, or there is no room. */
export function tagToAdd(tags: readonly string[], typed: string): string | null {
  const tag = normaliseTag(typed)
  if (tags.length >= mostTags || tags.includes(tag) || tag.length > longestTag) return null
  return Tag.safeParse(tag).success ? tag : null
}

/** The list with one of it moved to another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}

/** Kinds of pictures that the server reads, and how large one may be. */
export const pictureKinds: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']
export const largestPicture = 10_000_000

export interface Chosen {
  taken: File[]
  /** Each with the reason. */
  refused: { name: string; why: 'kind' | 'size' | 'count' }[]
}

/** What of the chosen files can be taken, with so many there already. */
export function chosenOf(files: readonly File[], there: number): Chosen {
  const chosen: Chosen = { taken: [], refused: [] }
  for (const file of files) {
    const why = !pictureKinds.includes(file.type)
      ? 'kind'
      : file.size > largestPicture
        ? 'size'
        : there + chosen.taken.length >= mostPictures
          ? 'count'
          : null
    if (why === null) chosen.taken.push(file)
    else chosen.refused.push({ name: file.name, why })
  }
  return chosen
}
