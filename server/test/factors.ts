/** People with a second factor. */
import { Secret, TOTP } from 'otpauth'
import { authenticator, type Authenticator } from './authenticator.ts'
import { password, type Person, type World } from './world.ts'

export interface App {
  readonly secret: string
  readonly recoveryCodes: string[]
  /** What it shows now, or that many half minutes later. */
  readonly code: (steps?: number) => string
}

/** Sets up an authenticator app. The code that did it is used up: wait, or ask for a later one. */
export async function withTotp(world: World, person: Person): Promise<App> {
  const { data, body } = await person.post('/users/me/totp')
  if (!data?.secret) throw new Error(`no authenticator app for ${person.username}: ${body}`)
  const code = codesOf(world, data.secret)
  // It is the oldest that is taken: half a minute that ends on the way to the server must not make it older.
  const confirmed = await world.clock.holding(() => person.post('/users/me/totp/confirm', { code: code(-1) }))
  if (confirmed.status !== 200) throw new Error(`${person.username} could not confirm: ${confirmed.body}`)
  return { secret: data.secret, recoveryCodes: confirmed.data.recoveryCodes ?? [], code }
}

export const codesOf =
  (world: World, secret: string) =>
  (steps = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: world.clock.now().getTime() + steps * 30_000,
    })

export interface WithPasskey {
  readonly passkeyId: string
  readonly recoveryCodes: string[] | null
  readonly device: Authenticator
}

/** Adds a passkey, of this authenticator or of one of its own. */
export async function withPasskey(person: Person, device = authenticator(), name = 'Phone'): Promise<WithPasskey> {
  const options = await person.post('/users/me/passkeys/options')
  if (options.status !== 200) throw new Error(`no passkey for ${person.username}: ${options.body}`)
  const { status, data, body } = await person.post('/users/me/passkeys', { name, passkey: device.create(options.data) })
  if (status !== 201) throw new Error(`no passkey for ${person.username}: ${body}`)
  return { passkeyId: data.passkey.id, recoveryCodes: data.recoveryCodes, device }
}

/** The password's step of a log-in: the token for the second. */
export async function firstStep(world: World, person: Person): Promise<string> {
  const { data, body } = await world.anonymous.post('/auth/login', { email: person.email, password })
  if (!data?.secondFactor) throw new Error(`${person.username} was not asked for a second factor: ${body}`)
  return data.secondFactor.token
}
