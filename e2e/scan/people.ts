/** Who the scanners are signed in as, with things of their own, so that each path leads somewhere. */
import { Secret, TOTP } from 'otpauth'
import { becomes } from '../behind.ts'
import { register, type Person } from '../person.ts'
import type { Running } from '../server-process.ts'

export interface Scanning {
  readonly token: string
  /** By the name of the path parameter. */
  readonly ids: Readonly<Record<string, string>>
}

/** A member, and their own things. */
export async function member(server: Running, name: string): Promise<Scanning> {
  const person = await register(server.address, name)
  return { token: person.token, ids: { ...(await belongings(person)), userId: person.userId } }
}

/** An admin with a second factor, and the things of a member. */
export async function admin(server: Running & { readonly folder: string }, name: string): Promise<Scanning> {
  const { ids } = await member(server, `${name}_m`)
  const person = await register(server.address, name)
  await becomes(server.folder, name, 'admin')
  // The server looks again at whose rights have changed.
  await proveSecondFactor(person)
  const { status } = await person.call('GET', '/admin/users')
  if (status !== 200) throw new Error(`The admin is refused with ${status}`)
  return { token: person.token, ids }
}

async function belongings(person: Person): Promise<Record<string, string>> {
  const entry = await person.call('POST', '/weight-entries', { weight: 80, notes: 'scanned' })
  const sessions = (await person.call('GET', '/users/me/sessions')).data as unknown as { id: string }[]
  return { entryId: String(entry.data['id']), sessionId: sessions[0]?.id ?? '' }
}

async function proveSecondFactor(person: Person): Promise<void> {
  const { data } = await person.call('POST', '/users/me/totp')
  const code = new TOTP({ secret: Secret.fromBase32(String(data['secret'])) }).generate()
  const { status } = await person.call('POST', '/users/me/totp/confirm', { code })
  if (status !== 200) throw new Error(`The second factor was refused with ${status}`)
}
