/** Asking the person to prove once more who they are, when the server wants that before it does what was asked. */
import type { ApiError } from './http.ts'

export type ProofNeed = 'STEP_UP_REQUIRED' | 'SECOND_FACTOR_REQUIRED'
/** Resolves when the person has proved it (true) or does not want to (false). */
type Ask = (need: ProofNeed) => Promise<boolean>

const nobodyAsks: Ask = () => Promise.resolve(false)
let ask = nobodyAsks
let asking: Promise<boolean> | null = null

/** From now on, `by` asks. Returns a function that stops it. */
export function askForProofBy(by: Ask): () => void {
  ask = by
  return () => {
    ask = nobodyAsks
  }
}

/** Requests that are refused side by side share one question. */
export function proofGiven(need: ProofNeed): Promise<boolean> {
  asking ??= ask(need).finally(() => {
    asking = null
  })
  return asking
}

/** What a refusal asks for; null when a proof would not help. */
export const needOf = ({ code }: ApiError): ProofNeed | null =>
  code === 'STEP_UP_REQUIRED' || code === 'SECOND_FACTOR_REQUIRED' ? code : null
