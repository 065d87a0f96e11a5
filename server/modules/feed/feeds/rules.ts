/**
 * The third stage: what of a page is not for the viewer after all. The skeleton has left it out already; between the two somebody
 * may have blocked, left, been kept out or hidden something, and a kind of feed may have its own idea.
 */
import type { Viewer } from '../viewer.ts'
import type { Hydrated, Page } from './hydration.ts'

export interface Rules {
  readonly muted: ReadonlySet<string>
  /** Also what moderation has hidden, for who may see it. */
  readonly showsHidden: boolean
}

export const isShown = (
  { row }: Hydrated,
  { userId }: Viewer,
  { authors }: Page,
  { muted, showsHidden }: Rules,
): boolean =>
  (row.userId === userId || authors.has(row.userId)) &&
  !muted.has(row.userId) &&
  row.deletedAt === null &&
  (row.hiddenAt === null || showsHidden)
