/** A passkey authenticator in software: what a browser and a security key make between them, byte by byte (WebAuthn level 3). */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import type {
  PasskeyAssertion,
  PasskeyAttestation,
  PasskeyCreation,
  PasskeyRequest,
} from '@setpoint/contract/second-factor'

interface Credential {
  readonly id: Buffer
  readonly key: KeyObject
  readonly userHandle: string
  counter: number
}

/** What may be told wrongly, to see it refused. */
export interface Lie {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly userVerified?: boolean
  readonly userHandle?: string
  /** The signature of another key. */
  readonly forged?: boolean
}

export interface Authenticator {
  create(options: PasskeyCreation, lie?: Lie): PasskeyAttestation
  /** Uses the last passkey that it made. */
  get(options: PasskeyRequest, lie?: Lie): PasskeyAssertion
  /** One that has the same passkeys and counts on its own from now on. */
  copy(): Authenticator
}

export interface AuthenticatorKind {
  readonly origin?: string
  /** How it counts: passkeys that a service keeps stay 0. */
  readonly counts?: boolean
}

export function authenticator(kind: AuthenticatorKind = {}, known: readonly Credential[] = []): Authenticator {
  const { origin = 'http://localhost:3000', counts = true } = kind
  const credentials = known.map((credential) => ({ ...credential }))

  return {
    create(options, lie = {}) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const id = randomBytes(32)
      credentials.push({ id, key: privateKey, userHandle: options.user.id, counter: 0 })
      const attested = Buffer.concat([Buffer.alloc(16), uint16(id.length), id, coseKey(publicKey)])
      const authData = authenticatorData(lie.rpId ?? options.rp.id, 0, lie, attested)
      const attestationObject = cbor(
        new Map<unknown, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      return {
        ...credentialOf(id),
        response: {
          clientDataJSON: clientData('webauthn.create', options.challenge, origin, lie).toString('base64url'),
          attestationObject: attestationObject.toString('base64url'),
          transports: ['internal', 'hybrid'],
        },
      }
    },
    get(options, lie = {}) {
      const credential = credentials.at(-1)
      if (credential === undefined) throw new Error('it has no passkey')
      if (counts) credential.counter++
      const authData = authenticatorData(lie.rpId ?? options.rpId, credential.counter, lie)
      const said = clientData('webauthn.get', options.challenge, origin, lie)
      const signed = Buffer.concat([authData, createHash('sha256').update(said).digest()])
      const key = lie.forged ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey : credential.key
      return {
        ...credentialOf(credential.id),
        response: {
          clientDataJSON: said.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: sign('sha256', signed, key).toString('base64url'),
          userHandle: lie.userHandle ?? credential.userHandle,
        },
      }
    },
    copy: () => authenticator(kind, credentials),
  }
}

const credentialOf = (id: Buffer) => ({
  id: id.toString('base64url'),
  rawId: id.toString('base64url'),
  type: 'public-key' as const,
  authenticatorAttachment: 'platform' as const,
  clientExtensionResults: {},
})

const clientData = (type: string, challenge: string, origin: string, lie: Lie) =>
  Buffer.from(
    JSON.stringify({ type, challenge: lie.challenge ?? challenge, origin: lie.origin ?? origin, crossOrigin: false }),
  )

const flag = { userPresent: 1, userVerified: 4, attested: 64 }

function authenticatorData(rpId: string, counter: number, lie: Lie, attested = Buffer.alloc(0)): Buffer {
  const flags =
    flag.userPresent + (lie.userVerified === false ? 0 : flag.userVerified) + (attested.length > 0 ? flag.attested : 0)
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count, attested])
}

/** RFC 9053, 7.1: kty EC2, ES256, P-256, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return cbor(
    new Map<unknown, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  )
}

/** RFC 8949, of numbers, texts, bytes and maps only. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (!(value instanceof Map)) throw new TypeError('not needed so far')
  return Buffer.concat([head(5, value.size), ...[...value].flat().map(cbor)])
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.concat([Buffer.from([(major << 5) | 25]), uint16(length)])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
