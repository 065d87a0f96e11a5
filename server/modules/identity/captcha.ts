/**
 * A proof of work instead of a puzzle: ALTCHA's protocol, version 2, with SHA-256. Nobody has to see, hear or solve
 * anything, nothing is asked of any other server; a thousand registrations cost a thousand times a moment.
 */
import { createHash, randomInt } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import { CaptchaPayload, type CaptchaChallenge } from '@setpoint/contract/identity'
import type { OpenCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { spendCaptcha } from './store/spent-captcha.ts'
import { heatOfNetwork } from './suspicion.ts'

/** Seconds that a challenge can be handed in. */
const lifetime = 15 * 60
/** Hashes that the easiest challenge takes at most; at least half of it. A browser makes some 200,000 a second. */
const easiest = 100_000
/** A network doubles its own work with so many failures and registrations within an hour, four times at most. */
const doubling = 6

/** A challenge, harder for a network from which a lot has been tried. */
export async function makeCaptcha(ctx: OpenCtx): Promise<CaptchaChallenge> {
  const most = easiest * 2 ** Math.min(4, Math.floor((await heatOfNetwork(ctx)) / doubling))
  const { parameters, signature } = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: randomInt(most / 2, most),
    deriveKey,
    expiresAt: Math.floor(ctx.clock.now().getTime() / 1000) + lifetime,
    ...secrets(ctx),
  })
  return { parameters, signature } as CaptchaChallenge
}

/** Refuses with CAPTCHA_REQUIRED unless a challenge of ours was solved, in time, and not handed in before. Spends it. */
export async function demandCaptcha(ctx: OpenCtx, captcha: string | undefined): Promise<void> {
  if (captcha === undefined) throw captchaRequired('Needed here')
  const payload = read(captcha)
  if (payload === null) throw captchaRequired('Cannot be read')
  const expiresAt = new Date(payload.challenge.parameters.expiresAt * 1000)
  const { verified, expired } = await verifySolution({ ...payload, deriveKey, ...secrets(ctx) })
  if (expired || expiresAt <= ctx.clock.now()) throw captchaRequired('Is too old')
  if (!verified) throw captchaRequired('Is not solved')
  const hash = createHash('sha256').update(payload.challenge.signature).digest()
  if (!(await spendCaptcha(ctx, hash, expiresAt))) throw captchaRequired('Was used already')
}

const captchaRequired = (message: string) =>
  new Refusal('CAPTCHA_REQUIRED', 'Get a challenge from GET /auth/captcha, solve it, and send it along as "captcha".', {
    details: [{ field: 'captcha', message }],
  })

function read(captcha: string): CaptchaPayload | null {
  try {
    return CaptchaPayload.safeParse(JSON.parse(Buffer.from(captcha, 'base64').toString())).data ?? null
  } catch {
    return null
  }
}

const secrets = ({ vault }: OpenCtx) => ({
  hmacSignatureSecret: vault.sign('captcha', 'challenge'),
  hmacKeySignatureSecret: vault.sign('captcha', 'solution'),
})
