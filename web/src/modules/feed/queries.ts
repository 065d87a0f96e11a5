/** What the feed's screens read. A list is not asked for again by itself: what is read keeps its place, news is told by the pill. */
import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Card, CardInput } from '@setpoint/contract/cards'
import type { Comment, CommentVersion } from '@setpoint/contract/comments'
import type { NewCount, Post, PostVersion } from '@setpoint/contract/feed'
import { api } from '../../platform/api.ts'
import { feedWord, knownPost, postWord, type Page, type Pages } from './posts-cache.ts'

export type Feed =
  | { kind: 'public' | 'following' | 'mine' | 'bookmarked'; of: null }
  /** By a team's or person's id, a tag, or words. */
  | { kind: 'team' | 'user' | 'tagged' | 'search'; of: string }

const pageSize = 15

function readFeed({ kind, of }: Feed, cursor: string | null, signal: AbortSignal): Promise<Page<Post>> {
  const paging = { cursor: cursor ?? undefined, limit: pageSize }
  switch (kind) {
    case 'public':
      return api.pageByCursor('/posts', { query: paging, signal })
    case 'following':
      return api.pageByCursor('/posts/following', { query: paging, signal })
    case 'mine':
      return api.pageByCursor('/posts/mine', { query: paging, signal })
    case 'bookmarked':
      return api.pageByCursor('/posts/bookmarked', { query: paging, signal })
    case 'team':
      return api.pageByCursor('/teams/{teamId}/posts', { path: { teamId: of }, query: paging, signal })
    case 'user':
      return api.pageByCursor('/users/{userId}/posts', { path: { userId: of }, query: paging, signal })
    case 'tagged':
      return api.pageByCursor('/posts/tagged', { query: { ...paging, tag: of }, signal })
    case 'search':
      return api.pageByCursor('/posts/search', { query: { ...paging, words: of }, signal })
  }
}

export const posts = (feed: Feed) =>
  infiniteQueryOptions({
    queryKey: [feedWord, feed.kind, feed.of],
    queryFn: ({ pageParam, signal }) => readFeed(feed, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pagination }) => pagination.nextCursor,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // What was read is not exchanged under the reader's eyes; see app/realtime.ts.
    meta: { keepsPlace: true },
  })

/** The feed from its top, as it is now: what was there before makes room when it has arrived. */
export async function readAnew(client: QueryClient, feed: Feed): Promise<void> {
  const { queryKey } = posts(feed)
  await client.cancelQueries({ queryKey })
  const page = await readFeed(feed, null, new AbortController().signal)
  client.setQueryData<Pages<Post>>(queryKey, { pages: [page], pageParams: [null] })
}

/** Feeds that tell how much is new. */
export type LiveFeed = Extract<Feed, { kind: 'public' | 'following' | 'team' }>
export const isLive = (feed: Feed): feed is LiveFeed =>
  feed.kind === 'public' || feed.kind === 'following' || feed.kind === 'team'

/** First word of the queries that the socket's `feed.changed` asks for again, with the feed and the team behind it. */
export const newsWord = 'feed-news'

/** How many have come since the first of what is shown. */
export const newPosts = ({ kind, of }: LiveFeed, since: string | null) =>
  queryOptions({
    queryKey: [newsWord, kind, of, since],
    queryFn: ({ signal }): Promise<NewCount> =>
      api.get('/posts/new-count', {
        query: { feed: kind, teamId: of ?? undefined, since: since ?? undefined },
        signal,
      }),
    retry: false,
  })

export const post = (client: QueryClient, postId: string) =>
  queryOptions({
    queryKey: [postWord, postId],
    queryFn: ({ signal }): Promise<Post> => api.get('/posts/{postId}', { path: { postId }, signal }),
    // Shown at once where it was in a list, and asked for anew all the same.
    placeholderData: () => knownPost(client, postId),
    staleTime: 0,
  })

export const commentWord = 'comments'

export const comments = (postId: string) =>
  infiniteQueryOptions({
    queryKey: [commentWord, postId],
    queryFn: ({ pageParam, signal }): Promise<Page<Comment>> =>
      api.pageByCursor('/posts/{postId}/comments', {
        path: { postId },
        query: { cursor: pageParam ?? undefined, limit: 30 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pagination }) => pagination.nextCursor,
    staleTime: 0,
  })

export type Versions = readonly (Pick<PostVersion, 'content' | 'writtenAt' | 'replacedAt'> & Partial<PostVersion>)[]

export const postHistory = (postId: string) =>
  queryOptions({
    queryKey: [postWord, postId, 'history'],
    queryFn: ({ signal }): Promise<PostVersion[]> => api.get('/posts/{postId}/history', { path: { postId }, signal }),
    staleTime: 0,
  })

export const commentHistory = (commentId: string) =>
  queryOptions({
    queryKey: [commentWord, commentId, 'history'],
    queryFn: ({ signal }): Promise<CommentVersion[]> =>
      api.get('/comments/{commentId}/history', { path: { commentId }, signal }),
    staleTime: 0,
  })

export const likers = (postId: string) =>
  infiniteQueryOptions({
    queryKey: [postWord, postId, 'likes'],
    queryFn: ({ pageParam, signal }) =>
      api.pageByCursor('/posts/{postId}/likes', {
        path: { postId },
        query: { cursor: pageParam ?? undefined },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pagination }) => pagination.nextCursor,
    staleTime: 0,
  })

/** What a card would show, with nothing written. */
export const cardPreview = (card: CardInput) =>
  queryOptions({
    queryKey: ['card-preview', card],
    queryFn: ({ signal }): Promise<Card> => api.post('/posts/card-preview', { body: { card }, signal }),
    staleTime: 0,
    retry: false,
  })

/** The teams one is in; the teams' own screens ask for the same, under the same key. */
export const myTeams = queryOptions({
  queryKey: ['teams', 'mine'],
  queryFn: ({ signal }) => api.get('/teams/mine', { signal }),
})

/** Those one follows, to name them; and a team's members, to name them in it. */
export const followedPeople = queryOptions({
  queryKey: ['people', 'me', 'following', 'to name'],
  queryFn: ({ signal }) => api.page('/users/me/following', { query: { page: 1, limit: 100 }, signal }),
  staleTime: 5 * 60_000,
})

export const teamPeople = (teamId: string) =>
  queryOptions({
    queryKey: ['teams', teamId, 'members', 'to name'],
    queryFn: ({ signal }) =>
      api.page('/teams/{teamId}/members', { path: { teamId }, query: { page: 1, limit: 200 }, signal }),
    staleTime: 5 * 60_000,
  })

/** Anybody who can be found; searches are counted, so it is asked for when nobody near is meant. */
export const findablePeople = (search: string) =>
  queryOptions({
    queryKey: ['people', 'search', search, 1],
    queryFn: ({ signal }) => api.page('/users', { query: { search, page: 1 }, signal }),
    staleTime: 5 * 60_000,
    retry: false,
    refetchOnWindowFocus: false,
  })
