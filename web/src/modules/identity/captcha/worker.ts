/** Solves one challenge beside the page, so that nothing on it stands still. */
import type { CaptchaChallenge } from '@setpoint/contract/identity'
import { solve } from './solve.ts'

declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', ({ data }: MessageEvent<CaptchaChallenge>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page that made the worker has no other name here
  self.postMessage(solve(data))
})
