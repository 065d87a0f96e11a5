/** The draft of a new post, kept on this device under the person who writes it, until it is sent or thrown away. */
import { fileDrafts as store } from '../../platform/file-drafts.ts'
import { currentSession } from '../../platform/session.ts'
import { emptyDraft, type Draft } from './draft.ts'

/** Raise it when the shape changes. */
const version = 1

interface Kept {
  version: number
  draft: Draft
}

const owner = (): string | null => currentSession().user?.id ?? null

/** Null where there is none, or the browser keeps nothing. */
export async function readDraft(): Promise<Draft | null> {
  const userId = owner()
  if (userId === null) return null
  const kept = (await store.read(userId).catch(() => undefined)) as Kept | undefined
  return kept?.version === version ? { ...emptyDraft(kept.draft.id), ...kept.draft } : null
}

export async function keepDraft(draft: Draft): Promise<void> {
  const userId = owner()
  if (userId !== null) await store.write(userId, { version, draft } satisfies Kept).catch(() => undefined)
}

export async function forgetDraft(): Promise<void> {
  const userId = owner()
  if (userId !== null) await store.remove(userId).catch(() => undefined)
}
