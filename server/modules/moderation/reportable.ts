/**
 * What can be reported: a face that each module with words of people's own writes for its content, and hands to the module
 * `reports` by `app.ts`. That module knows nobody's tables; it asks here.
 */
import type { ContentKind, ContentPlace, ContentState, ContentText, ContentVersion } from '@setpoint/contract/reports'
import type { Ctx, Platform, Tx } from '../../platform/context.ts'

export interface ReportableContent {
  readonly id: string
  readonly authorId: string
  /** The team that it was written in, whose moderators look after it; null where only admins do. */
  readonly teamId: string | null
  /** Where the screens show it; what doesn't apply is null. */
  readonly place: ContentPlace
  readonly state: ContentState
  /** Since when it stands as it does. */
  readonly at: Date
  /** As it stands, whatever its state; empty once nothing of it is kept. */
  readonly texts: readonly ContentText[]
  /** How it stood before, the latest first. */
  readonly history: readonly ContentVersion[]
  /** Its pictures, by ids that `readPicture` understands; at most twenty. */
  readonly pictures: readonly string[]
}

/** A content in its author's list: without history and pictures. */
export type ListedContent = Omit<ReportableContent, 'history' | 'pictures'>

export interface Reportable {
  readonly kind: ContentKind
  /** Whoever may or may not see it; null where there is none, or nothing of it is left. */
  readonly find: (platform: Platform, id: string) => Promise<ReportableContent | null>
  /** A picture of it (WebP), whatever its state; null where it is gone. Whoever asks has made sure that the viewer may. */
  readonly readPicture: (platform: Platform, id: string, pictureId: string) => Promise<Uint8Array | null>
  /** Whether the actor gets to see it at present: what they may report. */
  readonly isSeenBy: (ctx: Ctx, id: string) => Promise<boolean>
  /** Takes it away from everybody but its author, and tells the open apps. Does nothing where that is so, or it is gone. */
  readonly hide: (tx: Tx<Platform>, id: string) => Promise<void>
  /** Shows it again, to whom it was shown before. Does nothing where that is so, or its author has deleted it. */
  readonly restore: (tx: Tx<Platform>, id: string) => Promise<void>
  /**
   * What somebody has written, the latest first, in any state; in one team where that is asked. `before` is the last of
   * the page before (its `at` and id). None for kinds that one has one of.
   */
  readonly listBy: (
    platform: Platform,
    authorId: string,
    page: { readonly teamId: string | null; readonly before: ListPlace | null; readonly limit: number },
  ) => Promise<readonly ListedContent[]>
}

export interface ListPlace {
  readonly at: Date
  readonly id: string
}
