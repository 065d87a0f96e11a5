/** What of the outbox belongs to the feed. Pure. */
import type { OutboxItem } from '../../platform/outbox/outbox.ts'

type Waits = Pick<OutboxItem, 'method' | 'path'>

/** New posts, the latest first, as they will stand. */
export const waitingPosts = <Item extends Waits>(items: readonly Item[]): Item[] =>
  items.filter(({ method, path }) => method === 'POST' && path === '/posts').toReversed()

/** Comments on a post, in the order they were written. */
export const waitingComments = <Item extends Waits>(items: readonly Item[], postId: string): Item[] =>
  items.filter(({ method, path }) => method === 'POST' && path === `/posts/${postId}/comments`)
