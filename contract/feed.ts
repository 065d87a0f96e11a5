/**
 * Posts, and the feeds that they are read in. What is said about them is in `comments.ts`, what they show of their author's own
 * in `cards.ts`.
 *
 * Writing
 * - `POST /posts` PostInput -> 201 Post; the same `id` by the same person again is 200 with the post that is there
 * - `PATCH /posts/:postId` PostChange -> Post, within 24 hours; `DELETE /posts/:postId` -> 204, at any time
 * - `GET /posts/:postId` -> Post; `GET /posts/:postId/history` -> PostVersion[] (its author, and who moderates it)
 * - `POST /posts/pictures` (multipart, field `file`) -> 201 PostPicture, to be named in a post within a day;
 *   `GET /posts/pictures/:pictureId/file` by a signed address only
 * - `POST /posts/:postId/like`, `DELETE …/like` -> LikeAnswer; twice is once
 * - `POST /posts/:postId/bookmark`, `DELETE …/bookmark` -> 204
 * - `GET /posts/:postId/likes` -> Liker[], the latest first, by cursor
 *
 * Reading: all by `?cursor&limit` with `pagination {nextCursor, hasNext, newestCursor}`, the latest first; all answer Post[]
 * - `GET /posts` public posts (`?type` for one type); `GET /posts/following` of whom one follows, and one's own
 * - `GET /posts/mine`, `GET /posts/bookmarked` (the last bookmarked first)
 * - `GET /posts/tagged?tag=`, `GET /posts/search?words=`: among all that one may see
 * - `GET /teams/:teamId/posts`, `GET /users/:userId/posts`
 * - `GET /posts/new-count?feed=public|following|team&teamId=&since=<newestCursor>` -> NewCount
 *
 * Live: the socket's `changed` with event `feed.changed` and `{feed: public|following|team, teamId}` says that something new may
 * be there: ask for the count (with some jitter, and only for the feed that is shown). `post.changed` and `comment.changed`
 * reach the open apps of the author. `post.gone` `{postId}` says that a post was deleted or taken out of sight: drop it.
 */
import * as z from 'zod/mini'
import { Card, CardInput, shownPicture } from './cards.ts'
import { Instant, Language, Line, QueryInteger, Text, Uuid } from './common.ts'
import { Avatar } from './profile.ts'

export const PostType = z.enum(['update', 'milestone', 'tip', 'question', 'recipe', 'workout'])
export type PostType = z.infer<typeof PostType>

/** `public`: everybody who is signed in. `followers`: who follows the author. `team`: who is in the team. */
export const PostVisibility = z.enum(['public', 'followers', 'team'])
export type PostVisibility = z.infer<typeof PostVisibility>

export const longestTitle = 100
export const longestPost = 5_000
export const longestAltText = 200
export const longestTag = 40
export const mostPictures = 5
export const mostTags = 10
/** People whom one post or comment can name. */
export const mostMentions = 20
/** Hours after writing in which posts and comments can be changed. */
export const editableHours = 24
/** Hours that a picture waits for its post. */
export const pictureWaitsHours = 24
/** Days after which what was deleted is gone from the database. */
export const deletedKeptDays = 30
/** Posts that one person can have bookmarked. */
export const mostBookmarks = 5_000
/** New posts are counted so far. */
export const mostNewCounted = 99
export const mostPerPage = 50
/** Posts and comments that one person can write in an hour. */
export const writtenPerHour = 60

/** Something to read: not only blanks and characters that nobody sees. */
const isReadable = (text: string) => /[^\s\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]/u.test(text)
/** Text of at most so many characters, with something to read in it. */
export const Written = (max: number) =>
  Text(max).check(
    z.overwrite((typed) => typed.normalize('NFC').trim()),
    z.minLength(1),
    z.refine(isReadable, 'Must not be empty'),
  )

export const PostTitle = Line(longestTitle).check(
  z.overwrite((typed) => typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')),
  z.minLength(1),
  z.refine(isReadable, 'Must not be empty'),
)
export const PostContent = Written(longestPost)

/** One spelling for what is the same tag: without `#`, in lower case, compatibility characters made plain. */
export const normaliseTag = (typed: string): string =>
  typed
    .trim()
    .replace(/^[#＃]+/, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')

/** Letters of any script, digits, `_` and `-`, with a letter or digit among them; `#` in front is dropped. */
export const Tag = z
  .string()
  .check(
    z.maxLength(2 * longestTag),
    z.overwrite(normaliseTag),
    z.minLength(1),
    z.maxLength(longestTag),
    z.regex(/^(?=.*[\p{L}\p{N}])(?:[\p{L}\p{M}\p{N}_-]|\u200C|\u200D)+$/u, 'Must be one word of letters and digits'),
  )
export const Tags = z.array(Tag).check(
  z.maxLength(mostTags),
  z.overwrite((tags) => [...new Set(tags)]),
)

export const AltText = Text(longestAltText).check(z.overwrite((typed) => typed.trim()))
/** A picture that was uploaded before. No `alt` is a picture that nobody describes. */
export const PictureInput = z.strictObject({ id: Uuid, alt: z.optional(AltText) })
const Pictures = z.array(PictureInput).check(
  z.maxLength(mostPictures),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Names a picture twice'),
)

/** `id` is chosen by the client, so that a retry from an outbox is the same post. `teamId` is for `team`, and for it alone. */
export const PostInput = z
  .strictObject({
    id: z.optional(Uuid),
    type: PostType,
    title: z.optional(PostTitle),
    content: PostContent,
    visibility: PostVisibility,
    teamId: z.optional(Uuid),
    tags: z.optional(Tags),
    pictures: z.optional(Pictures),
    card: z.optional(CardInput),
    /** What it is written in, for the search; otherwise the person's own. */
    language: z.optional(Language),
  })
  .check(
    z.refine((post) => (post.visibility === 'team') === (post.teamId !== undefined), {
      path: ['teamId'],
      error: 'Needed for a team’s post, and for no other',
    }),
  )
export type PostInput = z.infer<typeof PostInput>

/** Only what is named is changed; null empties. Pictures can be taken away, described and put in another order; none comes in. */
export const PostChange = z.strictObject({
  type: z.optional(PostType),
  title: z.optional(z.nullable(PostTitle)),
  content: z.optional(PostContent),
  tags: z.optional(Tags),
  pictures: z.optional(Pictures),
  language: z.optional(Language),
})
export type PostChange = z.infer<typeof PostChange>

/** `userId` null: a name is shown that leads nowhere (somebody who is not there for the viewer). Offsets are UTF-16 units of `content`. */
export const Mention = z.object({
  userId: z.nullable(Uuid),
  username: z.nullable(z.string()),
  start: z.int(),
  end: z.int(),
})
export type Mention = z.infer<typeof Mention>

export const Author = z.object({
  userId: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
})
export type Author = z.infer<typeof Author>

export const PostPicture = z.object({ id: Uuid, ...shownPicture, alt: z.nullable(z.string()) })
export type PostPicture = z.infer<typeof PostPicture>

/** What the viewer can do with it now. */
export const PostRights = z.object({
  edit: z.boolean(),
  delete: z.boolean(),
  history: z.boolean(),
  comment: z.boolean(),
})
export type PostRights = z.infer<typeof PostRights>

export const Post = z.object({
  id: Uuid,
  type: PostType,
  title: z.nullable(z.string()),
  /** As typed, except that people are named as they are called now: `@username` at each of `mentions`. */
  content: z.string(),
  mentions: z.array(Mention),
  language: Language,
  tags: z.array(z.string()),
  pictures: z.array(PostPicture),
  card: z.nullable(Card),
  author: Author,
  visibility: PostVisibility,
  team: z.nullable(z.object({ id: Uuid, name: z.string() })),
  likes: z.int(),
  liked: z.boolean(),
  comments: z.int(),
  bookmarked: z.boolean(),
  createdAt: Instant,
  editedAt: z.nullable(Instant),
  /** Until when the author can change it. */
  editableUntil: Instant,
  /** Taken out of sight by moderation: then only its author and moderators are shown it. */
  removed: z.boolean(),
  may: PostRights,
})
export type Post = z.infer<typeof Post>

export const PostParams = z.strictObject({ postId: Uuid })
export type PostParams = z.infer<typeof PostParams>

/** As it was until `replacedAt`; the latest first, the present one (null) at the top. */
export const PostVersion = z.object({
  title: z.nullable(z.string()),
  content: z.string(),
  tags: z.array(z.string()),
  writtenAt: Instant,
  replacedAt: z.nullable(Instant),
})
export type PostVersion = z.infer<typeof PostVersion>
export const PostHistory = z.array(PostVersion)

export const LikeAnswer = z.object({ liked: z.boolean(), likes: z.int() })
export type LikeAnswer = z.infer<typeof LikeAnswer>

/** Who likes it, as far as they are there for the viewer. */
export const Liker = Author
export type Liker = z.infer<typeof Liker>

/** Opaque: whatever an answer's `pagination` named. */
export const Cursor = z.string().check(z.maxLength(200), z.regex(/^[\w-]+$/, 'Must be a cursor of an earlier answer'))
const paging = { cursor: z.optional(Cursor), limit: z._default(QueryInteger(1, mostPerPage), 20) }

export const FeedQuery = z.strictObject(paging)
export type FeedQuery = z.infer<typeof FeedQuery>

export const PublicFeedQuery = z.strictObject({
  ...paging,
  type: z.optional(PostType),
  /** May be named; there is no other here. */
  visibility: z.optional(z.literal('public')),
})
export type PublicFeedQuery = z.infer<typeof PublicFeedQuery>

export const TeamFeedQuery = z.strictObject({ ...paging, type: z.optional(PostType) })
export type TeamFeedQuery = z.infer<typeof TeamFeedQuery>

export const TaggedQuery = z.strictObject({ ...paging, tag: Tag })
export type TaggedQuery = z.infer<typeof TaggedQuery>

/** All of the words, in any order, whatever their endings. */
export const PostSearch = z.strictObject({
  ...paging,
  words: Line(100).check(z.trim(), z.minLength(2)),
})
export type PostSearch = z.infer<typeof PostSearch>

export const FeedName = z.enum(['public', 'following', 'team'])
export type FeedName = z.infer<typeof FeedName>

/** `since` is the `newestCursor` of the feed's first page; without it, all are new. */
export const NewCountQuery = z
  .strictObject({ feed: FeedName, teamId: z.optional(Uuid), since: z.optional(Cursor) })
  .check(
    z.refine((query) => (query.feed === 'team') === (query.teamId !== undefined), {
      path: ['teamId'],
      error: 'Needed for a team’s feed, and for no other',
    }),
  )
export type NewCountQuery = z.infer<typeof NewCountQuery>

/** Others' posts only; `more` when there are more than were counted. */
export const NewCount = z.object({ count: z.int(), more: z.boolean() })
export type NewCount = z.infer<typeof NewCount>

export const PictureParams = z.strictObject({ pictureId: Uuid })
export type PictureParams = z.infer<typeof PictureParams>
/** The query of a signed address, taken as it was given; `expires` in Unix seconds. */
export const PictureFileQuery = z.strictObject({
  size: z.enum(['full', 'thumbnail']),
  viewer: Uuid,
  expires: z.string().check(z.regex(/^\d{1,12}$/, 'Must be Unix seconds')),
  signature: z.string().check(z.maxLength(200)),
})
export type PictureFileQuery = z.infer<typeof PictureFileQuery>
