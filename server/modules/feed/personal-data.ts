/** What of the feed is taken out, and how it goes. */
import type { Platform, Tx } from '../../platform/context.ts'
import type { ArchiveFile, ExportPart, PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonList } from '../../platform/personal-data/table-files.ts'
import { deleteBookmarksOf, listBookmarksOf } from './bookmark/store.ts'
import { forgetCommentsOf, listCommentsOf, type CommentRow } from './comment/store.ts'
import { deleteCommentVersionsOf, listCommentVersions } from './comment/version-store.ts'
import { openFormerWords, openWords } from './comment/words.ts'
import { deleteLikesOf, listLikesOf } from './like/store.ts'
import { pictureFile, pictureFolder } from './picture/file.ts'
import { countPicturesOf, deletePicturesOf, listPicturesOf, type PictureRow } from './picture/store.ts'
import { openContent, openVersion, type Content } from './post/content.ts'
import { deletePostsOf, listPostsOf, type PostRow } from './post/store.ts'
import { deleteVersionsOf, listVersions } from './post/version-store.ts'

const pageSize = 200

/** Of a list that goes on behind its last, page by page. */
async function* all<Row>(read: (last: Row | null) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let last: Row | null = null; ;) {
    const rows: Row[] = await read(last)
    yield* rows
    last = rows.at(-1) ?? null
    if (rows.length < pageSize) return
  }
}

const behind = (row: { createdAt: Date; id: string } | null) => row && { at: row.createdAt, id: row.id }

/** Words as they were typed. */
const wordsOf = ({ title, text, tags, card }: Content) => ({ title, content: text, tags, card })

async function* writtenPosts(platform: Platform, userId: string): AsyncGenerator<object> {
  const vault = await platform.vault.of(userId)
  const rows = all<PostRow>((last) => listPostsOf(platform, userId, behind(last), pageSize))
  for await (const row of rows) {
    const { id, type, visibility, teamId, language, createdAt, editedAt, hiddenAt, likes, comments } = row
    const versions = editedAt === null ? [] : await listVersions(platform, id)
    yield {
      id,
      type,
      visibility,
      teamId,
      language,
      ...wordsOf(openContent(vault, id, row.sealed)),
      createdAt,
      editedAt,
      removedAt: hiddenAt,
      likes,
      comments,
      before: versions.map(({ id: versionId, sealed, writtenAt }) => ({
        ...wordsOf(openVersion(vault, versionId, sealed)),
        writtenAt,
      })),
    }
  }
}

async function* writtenComments(platform: Platform, userId: string): AsyncGenerator<object> {
  const vault = await platform.vault.of(userId)
  const rows = all<CommentRow>((last) => listCommentsOf(platform, userId, behind(last), pageSize))
  for await (const { id, postId, parentId, sealed, createdAt, editedAt, hiddenAt } of rows) {
    if (sealed === null) continue
    const versions = editedAt === null ? [] : await listCommentVersions(platform, id)
    yield {
      id,
      postId,
      answers: parentId,
      content: openWords(vault, id, sealed).text,
      createdAt,
      editedAt,
      removedAt: hiddenAt,
      before: versions.map((version) => ({
        content: openFormerWords(vault, version.id, version.sealed).text,
        writtenAt: version.writtenAt,
      })),
    }
  }
}

const posts = fixedPart(
  {
    name: 'posts.json, comments.json',
    tables: ['post', 'post_version', 'comment', 'comment_version'],
    about: {
      en: 'What you have posted and what you have said to posts, as you typed it, with what it said before you changed it; the latest first.',
      de: 'Was du veröffentlicht und kommentiert hast, wie du es getippt hast, und wie es vor deinen Änderungen lautete; das Neueste zuerst.',
    },
  },
  (platform, userId) => [
    jsonList('posts.json', () => writtenPosts(platform, userId)),
    jsonList('comments.json', () => writtenComments(platform, userId)),
  ],
)

const marks = fixedPart(
  {
    name: 'liked-posts.json, bookmarked-posts.json',
    tables: ['post_like', 'post_bookmark'],
    about: {
      en: 'The posts that you like and those that you have bookmarked, by their id, the latest first.',
      de: 'Die Beiträge, die dir gefallen, und deine Lesezeichen, mit ihrer Kennung, das Neueste zuerst.',
    },
  },
  (platform, userId) => [
    jsonList('liked-posts.json', async function* () {
      yield* await listLikesOf(platform, userId)
    }),
    jsonList('bookmarked-posts.json', async function* () {
      yield* await listBookmarksOf(platform, userId)
    }),
  ],
)

const pathOf = ({ id }: PictureRow) => `${pictureFolder}/${id}.webp`
const picturesOf = (platform: Platform, userId: string) =>
  all<PictureRow>((last) => listPicturesOf(platform, userId, last?.id ?? null, pageSize))

const pictures: ExportPart = {
  name: `${pictureFolder}/, post-pictures.json`,
  tables: ['post_picture'],
  about: {
    en: 'The pictures of your posts as they are kept (WebP), and a list with the post that each belongs to.',
    de: 'Die Bilder deiner Beiträge, wie sie aufbewahrt werden (WebP), und eine Liste, zu welchem Beitrag jedes gehört.',
  },
  count: async (platform, userId) => 1 + (await countPicturesOf(platform, userId)),
  async *files(platform, userId) {
    yield jsonList('post-pictures.json', async function* () {
      for await (const picture of picturesOf(platform, userId)) {
        const { id, postId, width, height, createdAt } = picture
        yield { id, postId, file: pathOf(picture), width, height, createdAt }
      }
    })
    for await (const picture of picturesOf(platform, userId)) {
      const bytes = await pictureFile(platform, userId, picture.id, 'full')
      if (bytes !== null) yield fileOf(picture, bytes)
    }
  },
}

const fileOf = (picture: PictureRow, bytes: Buffer): ArchiveFile => ({
  path: pathOf(picture),
  compress: false,
  async *read() {
    yield bytes
  },
})

export const feedData: PersonalData = {
  exports: [posts, marks, pictures],
  notExported: {},
  erases: ['post', 'post_version', 'post_picture', 'post_like', 'post_bookmark', 'comment', 'comment_version'],
  folders: [pictureFolder],
  async erase(tx: Tx<Platform>, userId) {
    await deleteLikesOf(tx, userId)
    await deleteBookmarksOf(tx, userId)
    await deleteCommentVersionsOf(tx, userId)
    await forgetCommentsOf(tx, userId)
    await deleteVersionsOf(tx, userId)
    await deletePostsOf(tx, userId)
    await deletePicturesOf(tx, userId)
  },
}
