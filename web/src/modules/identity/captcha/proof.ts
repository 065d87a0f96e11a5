/**
 * Proofs of work for the requests that take one. Nobody sees anything of it but a moment's 'checking': the work is begun
 * while one still types, and done in a worker.
 */
import { useSyncExternalStore } from 'react'
import type { CaptchaChallenge } from '@setpoint/contract/identity'
import { api, ApiError } from '../../../platform/api.ts'

/** The browser cannot do the work: no workers, or their script was kept from loading. A class, because what is thrown needs a stack. */
export class ProofImpossible extends Error {
  override readonly name = 'ProofImpossible'
}

interface Prepared {
  readonly proof: Promise<string>
  readonly startedAt: number
}
/** The server takes a proof for fifteen minutes. */
const keeps = 12 * 60_000
let prepared: Prepared | null = null

const isReady = () => prepared !== null && Date.now() - prepared.startedAt < keeps

/** Begins to work for the next request, where that is known to need a proof. */
export function prepareProof(): void {
  if (isReady()) return
  const begun: Prepared = { proof: makeProof(), startedAt: Date.now() }
  prepared = begun
  // Whoever takes it hears of the failure; until then a try that failed is as good as none.
  begun.proof.catch(() => {
    if (prepared === begun) prepared = null
  })
}

/** A proof is good once: the prepared one where there is one. */
async function takeProof(): Promise<string> {
  prepareProof()
  const taken = prepared
  prepared = null
  return watched(taken?.proof ?? makeProof())
}

/** Sends with a proof where one is needed or prepared, and once more where the server asks for one all the same. */
export async function withProof<Result>(
  needed: boolean,
  send: (captcha: string | undefined) => Promise<Result>,
): Promise<Result> {
  try {
    return await send(needed || isReady() ? await takeProof() : undefined)
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'CAPTCHA_REQUIRED') throw error
    return send(await takeProof())
  }
}

async function makeProof(): Promise<string> {
  const challenge = await api.get('/auth/captcha')
  return solveInWorker(challenge)
}

function solveInWorker(challenge: CaptchaChallenge): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let worker: Worker
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch (error) {
    throw new ProofImpossible('no worker could be started', { cause: error })
  }
  worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data))
  worker.addEventListener('error', () => reject(new ProofImpossible('the worker failed')))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(challenge)
  return promise.finally(() => worker.terminate())
}

// Whether somebody waits for a proof right now.
let waiting = 0
const listeners = new Set<() => void>()

async function watched(proof: Promise<string>): Promise<string> {
  change(1)
  return proof.finally(() => change(-1))
}

function change(by: 1 | -1): void {
  waiting += by
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useIsChecking = (): boolean => useSyncExternalStore(subscribe, () => waiting > 0)
