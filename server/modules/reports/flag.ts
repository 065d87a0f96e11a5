/** What the word lists find opens a case, or joins the one that is there; the worst of it is not shown until somebody has looked. */
import type { ContentKind } from '@setpoint/contract/reports'
import type { Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { KeyErased } from '../../platform/vault/vault.ts'
import type { ReportableContent } from '../moderation/index.ts'
import { findLastCase, lockContent, updateCase, type CaseRow } from './case-store.ts'
import { takeIn } from './intake.ts'
import { reportableOf, sameTexts, type Kinds } from './kinds.ts'
import { tellAuthor } from './news.ts'
import { evidenceOf } from './report-store.ts'
import { findWords, type FoundWord } from './words/find.ts'

/** Looks at a content as it stands. Repeatable: the same words are flagged once, also after they were found harmless. */
export async function flagContent(platform: Platform, kinds: Kinds, kind: ContentKind, id: string): Promise<void> {
  const content = await reportableOf(kinds, kind).find(platform, id)
  if (content === null || content.state === 'deleted') return
  const found = findWords(content.texts, platform.config.MODERATION_WORDS)
  const [worst] = found.toSorted((a, b) => b.severity - a.severity)
  if (worst === undefined) return
  try {
    await transaction(platform, (tx) => flag(tx, kinds, kind, content, worst))
  } catch (error) {
    // Whose content it is, is being erased at this moment.
    if (!(error instanceof KeyErased)) throw error
  }
}

async function flag(
  tx: Tx<Platform>,
  kinds: Kinds,
  kind: ContentKind,
  content: ReportableContent,
  { reason, severity, holds }: FoundWord,
): Promise<void> {
  await lockContent(tx, kind, content.id)
  const last = await findLastCase(tx, kind, content.id)
  if (last !== null && (await wasFlagged(tx, last, content))) return
  const { row } = await takeIn(tx, kind, content, last, { userId: null, reason, note: null, severity })
  if (!holds || row.held || content.state === 'hidden') return
  await reportableOf(kinds, kind).hide(tx, content.id)
  await updateCase(tx, row.id, { held: true })
  await tellAuthor(tx, row)
}

/** These very words have been before somebody by the lists already. */
async function wasFlagged(tx: Tx<Platform>, last: CaseRow, { texts }: ReportableContent): Promise<boolean> {
  if (!last.auto) return false
  return (await evidenceOf(tx, last.id)).some((kept) => sameTexts(kept.texts, texts))
}
