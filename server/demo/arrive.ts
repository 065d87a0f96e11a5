/** Everybody registers, says who they are, and is signed in. */
import { randomInt } from 'node:crypto'
import { consentVersions } from '@setpoint/contract/consents'
import { register, signIn, type Caller, type Door } from './caller.ts'
import { chanceOf, daysBefore, localTime } from './days.ts'
import { personPicture } from './drawn/index.ts'
import { demoPeople, type DemoPerson } from './people/index.ts'
import { severalAtOnce } from './several-at-once.ts'

export type Callers = ReadonlyMap<string, Caller>

/** Who bears that name. Throws where nobody does: the texts of the demo are wrong then. */
export function named(callers: Callers, username: string): Caller {
  const caller = callers.get(username)
  if (caller === undefined) throw new Error(`nobody in the demo is called ${username}`)
  return caller
}

/** Nobody logs in as them: their passwords are known to no one. */
export async function arrive(door: Door, now: Date): Promise<Map<string, Caller>> {
  const callers = new Map<string, Caller>()
  await severalAtOnce(demoPeople, async (person) => {
    const { username, language = 'en', since } = person
    const login = { email: `${username}@example.org`, password: passwordOfNobody() }
    const at = registeredAt(person, now)
    await register(door, at, { ...login, username, language })
    const caller = await signIn(door, login)
    if (caller === null) throw new Error(`${username} could not sign in`)
    callers.set(username, caller)
    await introduce(caller, person, at)
    await settle(caller, person, daysBefore(now, Math.min(since, 360) - 1))
  })
  return callers
}

/** Of letters that are in nobody's name, for no password may hold one; digits are read as letters there. */
const passwordOfNobody = () => `Demo-7-${Array.from({ length: 26 }, () => 'kqvwxz'[randomInt(6)]).join('')}`

const registeredAt = ({ username, since, zone = 'Europe/Berlin' }: DemoPerson, now: Date): Date =>
  localTime(now, since, 8 + chanceOf(`${username} registers`)() * 13, zone)

async function introduce(caller: Caller, person: DemoPerson, at: Date): Promise<void> {
  const { name, bio, born, sex, height, moves, zone = 'Europe/Berlin', picture } = person
  await caller.call(at, 'PATCH', '/users/me', {
    displayName: name,
    timeZone: zone,
    birthDate: born,
    onboarded: true,
    ...(bio !== undefined && { bio }),
    ...(sex !== undefined && { sex }),
    ...(height !== undefined && { height }),
    ...(moves !== undefined && { activityLevel: moves }),
  })
  if (picture !== undefined) await caller.upload(at, '/users/me/avatar', await personPicture(picture), 'me.png')
}

/** What they chose once they had looked around: who sees what, and a goal. */
async function settle(caller: Caller, { privacy, asksFirst, hides, scales }: DemoPerson, at: Date): Promise<void> {
  if (privacy?.profile === 'public') {
    const consent = { given: true, version: consentVersions['public-profile'] }
    await caller.call(at, 'PUT', '/users/me/consents/public-profile', consent)
  }
  const change = {
    // What closes a profile to strangers comes after the first followers.
    ...(privacy !== undefined && !closes(privacy) && { privacy }),
    ...(asksFirst && { approveFollowers: true }),
    ...(hides && { findable: false }),
    ...(scales?.goal !== undefined && { goalWeight: scales.goal }),
  }
  if (Object.keys(change).length > 0) await caller.call(at, 'PATCH', '/users/me', change)
}

const closes = ({ profile }: NonNullable<DemoPerson['privacy']>) => profile === 'private' || profile === 'followers'

/** Those who do so close their profiles. */
export async function closeDoors(callers: Callers, now: Date): Promise<void> {
  for (const { username, privacy } of demoPeople)
    if (privacy !== undefined && closes(privacy))
      await named(callers, username).call(daysBefore(now, 20), 'PATCH', '/users/me', { privacy })
}
