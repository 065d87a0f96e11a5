/** Proving who one is by more than a password: authenticator apps, passkeys, recovery codes (`/auth`, `/users/me`). */
import * as z from 'zod/mini'
import { Instant, Line, Uuid } from './common.ts'
import { Password, SecondFactorMethod } from './identity.ts'

/** Six digits; blanks between them are what people type. */
export const TotpCode = z.string().check(
  z.maxLength(20),
  z.overwrite((typed) => typed.replaceAll(/\s/g, '')),
  z.regex(/^\d{6}$/, 'Must be six digits'),
)

/** Twenty-four letters and digits, with or without dashes. Letters that are read as digits become them: O is 0, I and L are 1. */
export const RecoveryCode = z.string().check(
  z.maxLength(40),
  z.overwrite((typed) => typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')),
  z.regex(/^[0-9A-HJKMNP-TV-Z]{24}$/, 'Must be twenty-four letters and digits'),
)

const Bytes = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.regex(/^[\w-]+$/, 'Not base64url'))
const CredentialId = Bytes(1400)
const Attachment = z.optional(z.nullable(z.enum(['platform', 'cross-platform'])))
/** What browsers say beside; nothing of it is used. */
const Extensions = z.optional(z.record(z.string().check(z.maxLength(100)), z.unknown()))
const Transports = z.array(Line(40)).check(z.maxLength(20))

/** What the browser made of `PasskeyCreation`: `PublicKeyCredential.toJSON()`. */
export const PasskeyAttestation = z.strictObject({
  id: CredentialId,
  rawId: CredentialId,
  type: z.literal('public-key'),
  response: z.strictObject({
    clientDataJSON: Bytes(8000),
    attestationObject: Bytes(40_000),
    authenticatorData: z.optional(Bytes(20_000)),
    transports: z.optional(Transports),
    publicKeyAlgorithm: z.optional(z.int()),
    publicKey: z.optional(z.nullable(Bytes(8000))),
  }),
  authenticatorAttachment: Attachment,
  clientExtensionResults: Extensions,
})
export type PasskeyAttestation = z.infer<typeof PasskeyAttestation>

/** What the browser made of `PasskeyRequest`: `PublicKeyCredential.toJSON()`. */
export const PasskeyAssertion = z.strictObject({
  id: CredentialId,
  rawId: CredentialId,
  type: z.literal('public-key'),
  response: z.strictObject({
    clientDataJSON: Bytes(8000),
    authenticatorData: Bytes(20_000),
    signature: Bytes(8000),
    userHandle: z.optional(z.nullable(Bytes(100))),
  }),
  authenticatorAttachment: Attachment,
  clientExtensionResults: Extensions,
})
export type PasskeyAssertion = z.infer<typeof PasskeyAssertion>

const Descriptor = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()),
})

/** For `PublicKeyCredential.parseCreationOptionsFromJSON`. */
export const PasskeyCreation = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
  /** Milliseconds. */
  timeout: z.int(),
  excludeCredentials: z.array(Descriptor),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
})
export type PasskeyCreation = z.infer<typeof PasskeyCreation>

/** For `PublicKeyCredential.parseRequestOptionsFromJSON`. Without `allowCredentials`, any passkey of this site does. */
export const PasskeyRequest = z.object({
  challenge: z.string(),
  timeout: z.int(),
  rpId: z.string(),
  allowCredentials: z.array(Descriptor),
  userVerification: z.literal('required'),
})
export type PasskeyRequest = z.infer<typeof PasskeyRequest>

const oneOf = (names: readonly string[]) =>
  z.refine(
    (value) => typeof value === 'object' && value !== null && names.filter((name) => name in value).length === 1,
    { error: `Exactly one of ${names.join(', ')}`, path: ['proof'] },
  )

const factorProof = {
  code: z.optional(TotpCode),
  recoveryCode: z.optional(RecoveryCode),
  passkey: z.optional(PasskeyAssertion),
}

/** The token of a log-in that asked for the second factor. */
export const ChallengeToken = z.string().check(z.regex(/^[\w-]{43}$/, 'Not a valid token'))

/** The second step of a log-in: its token and exactly one proof. */
export const SecondFactorInput = z
  .strictObject({ token: ChallengeToken, ...factorProof, useCookie: z.optional(z.boolean()) })
  .check(oneOf(Object.keys(factorProof)))
export type SecondFactorInput = z.infer<typeof SecondFactorInput>

export const SecondFactorPasskeyInput = z.strictObject({ token: ChallengeToken })
export type SecondFactorPasskeyInput = z.infer<typeof SecondFactorPasskeyInput>

export const PasskeyLoginInput = z.strictObject({
  passkey: PasskeyAssertion,
  useCookie: z.optional(z.boolean()),
})
export type PasskeyLoginInput = z.infer<typeof PasskeyLoginInput>

/** Exactly one proof that it is still oneself. Who has a second factor proves by it; the password does for others. */
export const ProveInput = z
  .strictObject({ password: z.optional(Password), ...factorProof })
  .check(oneOf(['password', ...Object.keys(factorProof)]))
export type ProveInput = z.infer<typeof ProveInput>

/** How one can prove who one is: `provider` by signing in there once more. */
export const ProofMethod = z.enum(['password', 'provider', ...SecondFactorMethod.options])
export type ProofMethod = z.infer<typeof ProofMethod>

/** How one's account is protected beyond a password. */
export const SecondFactor = z.object({
  /** Since when an authenticator app is set up. */
  totpSince: z.nullable(Instant),
  passkeys: z.int(),
  /** Unused ones. */
  recoveryCodesLeft: z.int(),
  /** One's role needs a second factor: the last one cannot be removed. */
  required: z.boolean(),
  /** This session has proved one. */
  proved: z.boolean(),
  /** What `POST /auth/prove` takes of this person. */
  proofs: z.array(ProofMethod),
})
export type SecondFactor = z.infer<typeof SecondFactor>

/** Good for 15 minutes; nothing changes before a code of it is confirmed. */
export const TotpEnrolment = z.object({
  /** Base32, to be typed where no picture can be scanned. */
  secret: z.string(),
  /** `otpauth://totp/…`, to be shown as a QR code. */
  uri: z.string(),
  /** Seconds. */
  expiresIn: z.int(),
})
export type TotpEnrolment = z.infer<typeof TotpEnrolment>

export const ConfirmTotpInput = z.strictObject({ code: TotpCode })
export type ConfirmTotpInput = z.infer<typeof ConfirmTotpInput>

/** With the first second factor come recovery codes, shown this once; null where there are some already. */
export const TotpAdded = z.object({ recoveryCodes: z.nullable(z.array(z.string())) })
export type TotpAdded = z.infer<typeof TotpAdded>

/** Shown this once; earlier ones do not work any more. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) })
export type RecoveryCodes = z.infer<typeof RecoveryCodes>

export const Passkey = z.object({
  id: Uuid,
  name: z.string(),
  createdAt: Instant,
  lastUsedAt: z.nullable(Instant),
  /** Kept by a service that brings it to other devices; false where it is lost with its device. */
  backedUp: z.boolean(),
})
export type Passkey = z.infer<typeof Passkey>

export const PasskeyList = z.array(Passkey)

export const PasskeyName = Line(60).check(z.trim(), z.minLength(1))
export const AddPasskeyInput = z.strictObject({ name: PasskeyName, passkey: PasskeyAttestation })
export type AddPasskeyInput = z.infer<typeof AddPasskeyInput>

export const PasskeyAdded = z.object({ passkey: Passkey, recoveryCodes: z.nullable(z.array(z.string())) })
export type PasskeyAdded = z.infer<typeof PasskeyAdded>

export const PasskeyParams = z.strictObject({ passkeyId: Uuid })
export const PasskeyChange = z.strictObject({ name: PasskeyName })
export type PasskeyChange = z.infer<typeof PasskeyChange> & z.infer<typeof PasskeyParams>
