/** The same post stands in several lists and on its own page: a change shows in all of them at once. */
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { CursorPagination } from '@setpoint/contract/common'
import type { Comment } from '@setpoint/contract/comments'
import type { Post } from '@setpoint/contract/feed'

export interface Page<Item> {
  items: Item[]
  pagination: CursorPagination
}
export type Pages<Item> = InfiniteData<Page<Item>>

/** First word of the queries that hold pages of posts, and of those that hold one post. */
export const feedWord = 'feed'
export const postWord = 'post'

type Change<Item> = (item: Item) => Item | null

/** Every page with the change; null takes the item out. The same object where nothing is changed. */
export function changedPages<Item extends { id: string }>(
  pages: Pages<Item> | undefined,
  id: string,
  change: Change<Item>,
): Pages<Item> | undefined {
  if (!pages?.pages.some(({ items }) => items.some((item) => item.id === id))) return pages
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.flatMap((item) => (item.id === id ? (change(item) ?? []) : [item])),
    })),
  }
}

/** Wherever it stands. */
export function changePost(client: QueryClient, postId: string, change: Change<Post>): void {
  client.setQueriesData<Pages<Post>>({ queryKey: [feedWord] }, (pages) => changedPages(pages, postId, change))
  client.setQueryData<Post>([postWord, postId], (post) => (post ? (change(post) ?? undefined) : post))
}

/** Out of every list; its own page asks what is there now, which whoever looks after it sees still. */
export function postGone(client: QueryClient, postId: string): void {
  client.setQueriesData<Pages<Post>>({ queryKey: [feedWord] }, (pages) => changedPages(pages, postId, () => null))
  void client.invalidateQueries({ queryKey: [postWord, postId] })
}

/** Whatever somebody has written goes from every list, also from those that are read again only when they are opened. */
export function dropPostsOf(client: QueryClient, userId: string): void {
  client.setQueriesData<Pages<Post>>(
    { queryKey: [feedWord] },
    (lists) =>
      lists && {
        ...lists,
        pages: lists.pages.map((page) => ({
          ...page,
          items: page.items.filter(({ author }) => author.userId !== userId),
        })),
      },
  )
}

/** The post as it is known here, from wherever. */
export function knownPost(client: QueryClient, postId: string): Post | undefined {
  const own = client.getQueryData<Post>([postWord, postId])
  if (own) return own
  for (const [, pages] of client.getQueriesData<Pages<Post>>({ queryKey: [feedWord] })) {
    const found = pages?.pages.flatMap(({ items }) => items).find(({ id }) => id === postId)
    if (found) return found
  }
  return undefined
}

/** Liked or not, counted once. */
export const likedAs =
  (liked: boolean) =>
  (post: Post): Post =>
    post.liked === liked ? post : { ...post, liked, likes: Math.max(0, post.likes + (liked ? 1 : -1)) }

/** Every item once: what moved from one page to the next while they were asked for stands in both. */
export function itemsOf<Item extends { id: string }>(pages: Pages<Item> | undefined): Item[] {
  const seen = new Set<string>()
  return (pages?.pages ?? []).flatMap(({ items }) =>
    items.filter(({ id }) => {
      const isNew = !seen.has(id)
      seen.add(id)
      return isNew
    }),
  )
}

/**
 * A deleted comment is gone, or keeps its place without words while there are answers to it: those follow it, on a deeper level.
 */
export function withoutComment(pages: Pages<Comment> | undefined, commentId: string): Pages<Comment> | undefined {
  const hasAnswers = itemsOf(pages).some(({ parentId }) => parentId === commentId)
  const none = { edit: false, delete: false, history: false, reply: false }
  return changedPages(pages, commentId, (comment) =>
    hasAnswers ? { ...comment, author: null, content: null, mentions: [], may: none } : null,
  )
}
