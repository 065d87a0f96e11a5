/** Who somebody is at a provider: out of what it says of them, in whatever way it says it. */
import { Email } from '@setpoint/contract/identity'

export interface ProviderIdentity {
  readonly issuer: string
  /** The issuer's own, lasting name of the person. */
  readonly subject: string
  readonly email: string | null
  /** The provider vouches that the e-mail is the person's. */
  readonly emailVerified: boolean
  /** For suggesting a username, and for the list of linked accounts. */
  readonly name: string | null
  /** When the person last proved to the provider who they are (s since 1970); null when it does not say. */
  readonly provenAt: number | null
}

export type Claims = Readonly<Record<string, unknown>>

/** Later sources fill in what earlier ones leave out. An e-mail is believed only together with its own source's word on it. */
export function identityOf(issuer: string, subject: string, sources: readonly Claims[]): ProviderIdentity {
  const withEmail = sources.find((claims) => emailIn(claims) !== null)
  const email = withEmail ? emailIn(withEmail) : null
  const provenAt = sources.map((claims) => claims['auth_time']).find((time) => typeof time === 'number')
  return {
    issuer,
    subject,
    email,
    // Apple and Cognito say it as text.
    emailVerified: email !== null && [true, 'true'].includes(withEmail?.['email_verified'] as boolean | string),
    name: sources.map(nameIn).find((name) => name !== null) ?? null,
    provenAt: provenAt ?? null,
  }
}

function emailIn({ email }: Claims): string | null {
  const result = Email.safeParse(email)
  return result.success ? result.data : null
}

function nameIn(claims: Claims): string | null {
  const { preferred_username: login, name, given_name: given, family_name: family } = claims
  const whole = [given, family].filter((part) => typeof part === 'string').join(' ')
  // Some put the e-mail into preferred_username; Microsoft always does.
  const candidates = [login, name, whole].filter((text) => typeof text === 'string')
  const found = candidates.map(oneLine).find((text) => text !== '' && !text.includes('@'))
  return found ?? null
}

const oneLine = (text: string) =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 100)

/** Apple's form tells the name at the very first time only, beside the signed claims and in a way of its own. */
export function appleNames(user: unknown): Claims {
  if (typeof user !== 'string' || user.length > 2_000) return {}
  try {
    const { name } = JSON.parse(user) as { name?: { firstName?: unknown; lastName?: unknown } }
    return { given_name: name?.firstName, family_name: name?.lastName }
  } catch {
    return {}
  }
}
