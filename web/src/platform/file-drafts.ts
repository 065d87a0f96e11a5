/**
 * Drafts that may hold files, by the id of who writes them: in IndexedDB, because pictures are too large for what
 * `drafts.ts` keeps its words in. It answers later, so that a form waits for it before its first field.
 */
import { keptValues } from './kept-values.ts'

export const fileDrafts = keptValues('setpoint-drafts')

/** Throws away what others began here; all of it where nobody is signed in. */
export async function keepFileDraftsOf(userId: string | undefined): Promise<void> {
  for (const owner of await fileDrafts.keys()) if (owner !== userId) await fileDrafts.remove(owner)
}
