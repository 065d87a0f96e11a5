/** A username to begin with, for somebody who comes from a provider. */
import type { Platform } from '../../../platform/context.ts'
import { isUsernameTaken } from '../store/username-hold.ts'
import type { ProviderIdentity } from './claims.ts'

const longest = 20
const shortest = 3

/** What of a name may be a username; nothing where too little is left of it. */
export function usernameFrom(name: string): string {
  const letters = name
    .replaceAll(/[ÄÖÜäöü]/g, (umlaut) => `${umlaut}e`)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
  const word = letters
    .replaceAll(/[^a-zA-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, longest)
    .replace(/_+$/, '')
  return word.length < shortest ? '' : word.toLowerCase()
}

/** A free one out of the name, else out of the e-mail; empty where nothing comes of either. */
export async function suggestUsername(platform: Platform, { name, email }: ProviderIdentity): Promise<string> {
  const base = usernameFrom(name ?? '') || usernameFrom(email?.split('@')[0] ?? '')
  if (base === '') return ''
  const candidates = [base, ...[2, 3, 4, 5].map((n) => `${base.slice(0, longest - 1)}${n}`)]
  for (const candidate of candidates) if (!(await isUsernameTaken(platform, candidate))) return candidate
  return ''
}
