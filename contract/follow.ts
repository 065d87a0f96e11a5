/** Following people, finding them, and who follows whom (`/users`). */
import * as z from 'zod/mini'
import { historyQuery, Instant, Line, QueryInteger, Uuid } from './common.ts'
import { Avatar, FollowState } from './profile.ts'

/** Each person follows that many at most, requests among them. */
export const mostFollowed = 10_000
/** A search gives so many to a page, and so many pages. */
export const foundOnPage = 20
export const mostPagesFound = 5
export const mostSuggestions = 10
export const shortestSearch = 2

/** Somebody in a list, as far as the viewer may see them; null is 'not shown' and 'not set' alike. */
export const PersonLine = z.object({
  id: Uuid,
  username: z.string(),
  displayName: z.nullable(z.string()),
  avatar: z.nullable(Avatar),
  /** Whether the viewer follows them. */
  follow: FollowState,
})
export type PersonLine = z.infer<typeof PersonLine>

/** What the actor is to somebody now. */
export const FollowAnswer = z.object({ userId: Uuid, follow: FollowState, since: Instant })
export type FollowAnswer = z.infer<typeof FollowAnswer>

/** One of a list of followers, of followed or of requests. */
export const FollowLine = z.object({ ...PersonLine.shape, since: Instant })
export type FollowLine = z.infer<typeof FollowLine>

export const FollowQuery = z.strictObject({ page: historyQuery.page, limit: historyQuery.limit })
export type FollowQuery = z.infer<typeof FollowQuery>

/** By username or name, at least two characters; the page's size is fixed. */
export const PeopleSearch = z.strictObject({
  search: Line(60).check(z.trim(), z.minLength(shortestSearch)),
  page: z._default(QueryInteger(1, mostPagesFound), 1),
})
export type PeopleSearch = z.infer<typeof PeopleSearch>

export const Suggestion = z.object({
  ...PersonLine.shape,
  /** Why: this person and so many others follow them, all of whom the actor follows. */
  followedBy: z.object({ id: Uuid, name: z.string(), others: z.int() }),
})
export type Suggestion = z.infer<typeof Suggestion>

/** At most ten. */
export const Suggestions = z.object({ people: z.array(Suggestion) })
export type Suggestions = z.infer<typeof Suggestions>
