/**
 * What is said about posts.
 *
 * - `GET /posts/:postId/comments` -> Comment[], by cursor, each followed by its replies (a thread read from top to bottom);
 *   `POST /posts/:postId/comments` CommentInput -> 201 Comment
 * - `GET`, `PATCH`, `DELETE /comments/:commentId` and `GET /comments/:commentId/history` as with posts
 *
 * Live: `comment.changed` reaches the open apps of the author.
 */
import * as z from 'zod/mini'
import { Instant, Uuid } from './common.ts'
import { Author, Mention, Written } from './feed.ts'

export const longestComment = 2_000
/** 1 is an answer to the post. */
export const deepestComment = 3
/** Comments that a post can have. */
export const mostComments = 5_000

export const CommentContent = Written(longestComment)

export const CommentInput = z.strictObject({
  id: z.optional(Uuid),
  content: CommentContent,
  /** The comment that it answers; one on the third level cannot be. */
  parentId: z.optional(Uuid),
})
export type CommentInput = z.infer<typeof CommentInput>

export const CommentChange = z.strictObject({ content: CommentContent })
export type CommentChange = z.infer<typeof CommentChange>

export const CommentRights = z.object({
  edit: z.boolean(),
  delete: z.boolean(),
  history: z.boolean(),
  reply: z.boolean(),
})

/**
 * One that is deleted, or not there for the viewer, keeps its place while it has answers: `author` and `content` are null then,
 * whatever the reason.
 */
export const Comment = z.object({
  id: Uuid,
  postId: Uuid,
  parentId: z.nullable(Uuid),
  /** 1 to 3. */
  level: z.int(),
  author: z.nullable(Author),
  content: z.nullable(z.string()),
  mentions: z.array(Mention),
  createdAt: Instant,
  editedAt: z.nullable(Instant),
  editableUntil: Instant,
  removed: z.boolean(),
  may: CommentRights,
})
export type Comment = z.infer<typeof Comment>

export const CommentParams = z.strictObject({ commentId: Uuid })
export type CommentParams = z.infer<typeof CommentParams>

export const CommentVersion = z.object({
  content: z.string(),
  writtenAt: Instant,
  replacedAt: z.nullable(Instant),
})
export type CommentVersion = z.infer<typeof CommentVersion>
export const CommentHistory = z.array(CommentVersion)
