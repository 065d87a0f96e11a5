/** The last stage: a post as the contract has it, every field listed. */
import type { Author, Post, PostPicture } from '@setpoint/contract/feed'
import type { Platform } from '../../../platform/context.ts'
import type { PersonName } from '../../profile/index.ts'
import { presentCard } from '../cards/kinds.ts'
import { pictureAddresses } from '../picture/address.ts'
import type { PictureRow } from '../picture/store.ts'
import { editableUntil, mayComment, mayDelete, mayEdit, maySeeHistory } from '../policy.ts'
import { readable } from '../post/mention.ts'
import type { Viewer } from '../viewer.ts'
import type { Hydrated, Page } from './hydration.ts'

export function presentPost(platform: Platform, viewer: Viewer, post: Hydrated, page: Page): Post {
  const { row, content } = post
  const author = page.authors.get(row.userId)
  if (author === undefined) throw new Error(`post ${row.id} is shown without its author`)
  return {
    id: row.id,
    type: row.type,
    title: content.title,
    ...readable(content, page.named),
    language: row.language,
    tags: [...content.tags],
    pictures: post.pictures
      .filter(({ position }) => position !== null)
      .map((picture) => presentPicture(platform, viewer, picture, content.alts[picture.id])),
    card: content.card && presentCard(platform, viewer.userId, content.card, cardPicture(post)),
    author: presentAuthor(author),
    visibility: row.visibility,
    team: row.teamId === null || post.teamName === null ? null : { id: row.teamId, name: post.teamName },
    likes: post.likes,
    liked: post.liked,
    comments: post.comments,
    bookmarked: post.bookmarked,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    editableUntil: editableUntil(row).toISOString(),
    removed: row.hiddenAt !== null,
    may: {
      edit: mayEdit(viewer, row, platform.clock.now()),
      delete: mayDelete(viewer, row),
      history: maySeeHistory(viewer, row, row.teamId),
      comment: mayComment(viewer, row),
    },
  }
}

const cardPicture = ({ pictures }: Hydrated): PictureRow | null =>
  pictures.find(({ position }) => position === null) ?? null

const presentPicture = (
  platform: Platform,
  viewer: Viewer,
  picture: PictureRow,
  alt: string | undefined,
): PostPicture => ({
  id: picture.id,
  ...pictureAddresses(platform, picture, viewer.userId),
  alt: alt ?? null,
})

export const presentAuthor = ({ userId, username, displayName, avatar }: PersonName): Author => ({
  userId,
  username,
  displayName,
  avatar,
})
