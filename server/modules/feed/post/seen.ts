/** A post as the actor gets to see it: every use case on one begins here. */
import type { Ctx, Tx } from '../../../platform/context.ts'
import { allow, notFound } from '../../../platform/http/errors.ts'
import { readsThread } from '../policy.ts'
import { viewerOf, type Viewer } from '../viewer.ts'
import { findSeenPost, lockSeenPost, type PostRow } from './store.ts'

export interface Seen {
  readonly viewer: Viewer
  readonly post: PostRow
}

export const noSuchPost = () => notFound('post')

/** 404 for what is not there for the actor. */
export async function seePost(ctx: Ctx, postId: string): Promise<Seen> {
  const viewer = await viewerOf(ctx)
  const post = await findSeenPost(ctx, viewer, postId)
  allow(post, noSuchPost())
  return { viewer, post }
}

/** The same, locked until the transaction ends. */
export async function lockPost(tx: Tx, postId: string): Promise<Seen> {
  const viewer = await viewerOf(tx)
  const post = await lockSeenPost(tx, viewer, postId)
  allow(post, noSuchPost())
  return { viewer, post }
}

/** Where the actor takes part in what is said: 404 also for one's own post in a team that one has left. */
export async function seeThread(ctx: Ctx, postId: string): Promise<Seen> {
  const seen = await seePost(ctx, postId)
  allow(readsThread(seen.viewer, seen.post), noSuchPost())
  return seen
}
