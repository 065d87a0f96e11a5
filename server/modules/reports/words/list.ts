/** What a list of words is. */
import type { ReportReason, Severity } from '@setpoint/contract/reports'

/**
 * Words or sequences of words, spelt as they are meant: case, accents, look-alikes, spacing and drawn-out letters are the
 * comparison's business (fold.ts). They are found as whole words; with a star at the end, also as the beginning of one.
 */
export interface WordGroup {
  readonly reason: ReportReason
  readonly severity: Severity
  /**
   * Not shown to anybody until somebody has looked: for what does harm by being read. What may be a cry for help, or somebody's
   * own story, is never held: it goes to the desk, and stays.
   */
  readonly holds: boolean
  readonly terms: readonly string[]
}
export type WordList = readonly WordGroup[]
