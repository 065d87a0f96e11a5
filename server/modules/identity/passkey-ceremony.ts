/** What goes to a browser to make or use a passkey, and what comes back: the only place that knows WebAuthn. */
import type {
  PasskeyAssertion,
  PasskeyAttestation,
  PasskeyCreation,
  PasskeyRequest,
} from '@setpoint/contract/second-factor'
import { publicUrl } from '../../platform/config/public-url.ts'
import type { Platform, Tx } from '../../platform/context.ts'
import { challengeLifetime, isOurs, newChallenge, spendChallenge, type Purpose } from './passkey-challenge.ts'
import type { Account } from './store/account.ts'
import type { Passkey } from './store/passkey.ts'

// 250 ms to load: not at the start of a server.
const webauthn = () => import('@simplewebauthn/server')

/** COSE: ES256, EdDSA, RS256 — all that authenticators in use can do. */
const algorithms = [-7, -8, -257]

/** The address that passkeys belong to. */
export const passkeyOrigin = (platform: Platform): string => new URL(publicUrl(platform)).origin
const relyingPartyId = (platform: Platform): string => new URL(publicUrl(platform)).hostname

/** For a browser to make a passkey of. */
export const creationOptions = (
  platform: Platform,
  purpose: Purpose,
  account: Account,
  present: readonly Passkey[],
): PasskeyCreation => ({
  rp: { id: relyingPartyId(platform), name: 'Setpoint' },
  user: { id: userHandle(account.id), name: account.username, displayName: account.username },
  challenge: newChallenge(platform, purpose).toString('base64url'),
  pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' })),
  timeout: challengeLifetime,
  excludeCredentials: present.map(descriptor),
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  attestation: 'none',
})

/** For a browser to use a passkey: one of these, or without any named whichever the person picks. */
export const requestOptions = (
  platform: Platform,
  purpose: Purpose,
  allowed: readonly Passkey[] = [],
): PasskeyRequest => ({
  challenge: newChallenge(platform, purpose).toString('base64url'),
  timeout: challengeLifetime,
  rpId: relyingPartyId(platform),
  allowCredentials: allowed.map(descriptor),
  userVerification: 'required',
})

const descriptor = ({ credentialId, transports }: Passkey) => ({
  id: credentialId.toString('base64url'),
  type: 'public-key' as const,
  transports: [...transports],
})

/** An authenticator keeps it and shows it to nobody: the id, which says nothing of the person. */
const userHandle = (userId: string) => Buffer.from(userId).toString('base64url')

export type MadePasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'backedUp'>

/** The passkey that was made; null when it was not made for this, here and now. */
export async function readAttestation(
  tx: Tx<Platform>,
  purpose: Purpose,
  attestation: PasskeyAttestation,
): Promise<MadePasskey | null> {
  const asked = askedFor(tx, purpose, attestation.response.clientDataJSON)
  if (asked === null) return null
  const { verifyRegistrationResponse } = await webauthn()
  const { id, rawId, type, response } = attestation
  const result = await orNull(
    verifyRegistrationResponse({
      response: {
        id,
        rawId,
        type,
        response: { clientDataJSON: response.clientDataJSON, attestationObject: response.attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge: asked.challenge.toString('base64url'),
      expectedOrigin: asked.origin,
      expectedRPID: relyingPartyId(tx),
      supportedAlgorithmIDs: algorithms,
      requireUserVerification: true,
    }),
  )
  if (!result?.verified || !(await spendChallenge(tx, asked.challenge))) return null
  const { credential, credentialBackedUp } = result.registrationInfo
  return {
    credentialId: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    backedUp: credentialBackedUp,
  }
}

/** What the passkey says of itself when it was used; null when it was not used for this, here and now. */
export async function readAssertion(
  tx: Tx<Platform>,
  purpose: Purpose,
  assertion: PasskeyAssertion,
  passkey: Passkey,
): Promise<Pick<Passkey, 'counter' | 'backedUp'> | null> {
  const { id, rawId, type, response } = assertion
  const asked = askedFor(tx, purpose, response.clientDataJSON)
  const isTheirs = !response.userHandle || response.userHandle === userHandle(passkey.userId)
  if (asked === null || !isTheirs) return null
  const { verifyAuthenticationResponse } = await webauthn()
  const { clientDataJSON, authenticatorData, signature } = response
  const result = await orNull(
    verifyAuthenticationResponse({
      response: {
        id,
        rawId,
        type,
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge: asked.challenge.toString('base64url'),
      expectedOrigin: asked.origin,
      expectedRPID: relyingPartyId(tx),
      requireUserVerification: true,
      // The library would refuse a counter that went back before it looked at the signature: that is judged by our caller.
      credential: { id, publicKey: new Uint8Array(passkey.publicKey), counter: 0 },
    }),
  )
  if (!result?.verified || !(await spendChallenge(tx, asked.challenge))) return null
  const { newCounter, credentialBackedUp } = result.authenticationInfo
  return { counter: newCounter, backedUp: credentialBackedUp }
}

/** The library throws at whatever does not fit. */
const orNull = <Result>(result: Promise<Result>): Promise<Result | null> => result.catch(() => null)

/** Challenge and origin that the browser signed, where both are ours. */
function askedFor(platform: Platform, purpose: Purpose, clientDataJSON: string) {
  const said = readClientData(clientDataJSON)
  if (said === null || !isOwnOrigin(platform, said.origin)) return null
  const challenge = Buffer.from(said.challenge, 'base64url')
  return isOurs(platform, purpose, challenge) ? { challenge, origin: said.origin } : null
}

function readClientData(clientDataJSON: string): { challenge: string; origin: string } | null {
  try {
    const said = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as Record<string, unknown>
    const { challenge, origin } = said
    return typeof challenge === 'string' && typeof origin === 'string' ? { challenge, origin } : null
  } catch {
    return null
  }
}

/** Without PUBLIC_URL people are on this machine, at whichever port was free (or a developer's proxy took). */
function isOwnOrigin(platform: Platform, origin: string): boolean {
  if (platform.config.PUBLIC_URL !== null) return origin === passkeyOrigin(platform)
  return URL.canParse(origin) && new URL(origin).hostname === relyingPartyId(platform)
}
