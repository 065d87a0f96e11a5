/** Passkeys as the browser makes and uses them. What that takes is loaded when it is wanted. */
import type {
  PasskeyAssertion,
  PasskeyAttestation,
  PasskeyCreation,
  PasskeyRequest,
} from '@setpoint/contract/second-factor'

const webauthn = () => import('@simplewebauthn/browser')

/** Whether passkeys work in this window: `origin` is the server's own idea of its address. */
export type PasskeyPlace = 'here' | 'elsewhere' | 'insecure' | 'unsupported'

export function passkeyPlace(origin: string, here: Pick<Location, 'hostname'> = location): PasskeyPlace {
  if (!('PublicKeyCredential' in globalThis)) return isSecureContext ? 'unsupported' : 'insecure'
  return URL.canParse(origin) && new URL(origin).hostname === here.hostname ? 'here' : 'elsewhere'
}

export async function makePasskey(options: PasskeyCreation): Promise<PasskeyAttestation> {
  const { startRegistration } = await webauthn()
  const { response, ...credential } = await startRegistration({ optionsJSON: options })
  return {
    ...credential,
    clientExtensionResults: {},
    response: {
      clientDataJSON: response.clientDataJSON,
      attestationObject: response.attestationObject,
      transports: response.transports ?? [],
    },
  }
}

/** With the browser's own question. */
export async function askForPasskey(options: PasskeyRequest): Promise<PasskeyAssertion> {
  const { startAuthentication } = await webauthn()
  return assertionOf(await startAuthentication({ optionsJSON: options }))
}

/** In the list that opens beneath the e-mail field; resolves when the person picks one there, null where browsers cannot. */
export async function passkeyByAutofill(options: () => Promise<PasskeyRequest>): Promise<PasskeyAssertion | null> {
  const { browserSupportsWebAuthnAutofill, startAuthentication } = await webauthn()
  if (!(await browserSupportsWebAuthnAutofill())) return null
  return assertionOf(await startAuthentication({ optionsJSON: await options(), useBrowserAutofill: true }))
}

/** Takes the list's offer back, so that nothing asks any more. */
export async function stopAutofill(): Promise<void> {
  const { WebAuthnAbortService } = await webauthn()
  WebAuthnAbortService.cancelCeremony()
}

type Assertion = Awaited<ReturnType<Awaited<ReturnType<typeof webauthn>>['startAuthentication']>>

const assertionOf = ({ response, ...credential }: Assertion): PasskeyAssertion => ({
  ...credential,
  clientExtensionResults: {},
  response: { ...response, userHandle: response.userHandle ?? null },
})

/** What became of it when the browser says no: the person did not go on, the device has one already, or something else. */
export function passkeyFailure(error: unknown): 'cancelled' | 'known' | 'failed' {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'known'
  return name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'failed'
}
