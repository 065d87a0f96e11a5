/**
 * What is checked for an e-mail without an account: a hash of the kind that an account's would be. Accounts from elsewhere
 * keep dearer or cheaper hashes until their next log-in; were all decoys alike, the time would tell theirs apart.
 */
import { LRUCache } from 'lru-cache'
import type { Platform } from '../../platform/context.ts'
import { decoyOf, hashPassword, kindOf, type HashKind } from './password-hash.ts'
import { countHashKinds } from './store/password.ts'

interface Share {
  /** A hash of this kind. */
  readonly kind: HashKind
  readonly count: number
}

/** ms that the shares are good for; looked at again beside the request that finds them older. */
const goodFor = 10 * 60_000
const shares = new WeakMap<object, { found: Promise<readonly Share[]>; at: number }>()
const decoys = new LRUCache<string, Promise<string>>({ max: 50 })

/** The decoy of an e-mail: always the same kind for the same e-mail, all kinds as often as accounts have them. */
export async function decoyFor(platform: Platform, email: string): Promise<string> {
  const all = await sharesOf(platform)
  const total = all.reduce((sum, { count }) => sum + count, 0)
  let at = fraction(platform, email) * total
  const share = all.find(({ count }) => (at -= count) < 0)
  return share === undefined ? ownDecoy(platform) : remembered(JSON.stringify(share.kind), () => decoyOf(share.kind))
}

/** The decoy where it is not about an e-mail. */
export const ownDecoy = (platform: Platform): Promise<string> =>
  remembered(platform.config.PASSWORD_HASH, () => hashPassword(platform, crypto.randomUUID()))

function remembered(name: string, make: () => Promise<string>): Promise<string> {
  const known = decoys.get(name) ?? make()
  decoys.set(name, known)
  return known
}

function sharesOf(platform: Platform): Promise<readonly Share[]> {
  const known = shares.get(platform.config)
  if (known !== undefined && performance.now() - known.at < goodFor) return known.found
  const found = readShares(platform)
  // Nobody waits for it but the first; what fails is asked for again.
  const kept = known?.found ?? found
  shares.set(platform.config, { found: kept, at: performance.now() })
  found.then(
    () => shares.set(platform.config, { found, at: performance.now() }),
    () => shares.delete(platform.config),
  )
  return kept
}

async function readShares(platform: Platform): Promise<readonly Share[]> {
  const kinds = await countHashKinds(platform)
  return kinds.flatMap(({ sample, count }) => {
    const kind = kindOf(sample)
    return kind === null ? [] : [{ kind, count }]
  })
}

/** From 0 up to 1, by the e-mail and a key of the vault. */
const fraction = ({ vault }: Platform, email: string): number =>
  Buffer.from(vault.sign('decoy', email.toLowerCase()), 'base64url').readUInt32BE() / 2 ** 32
