/** An access token lasts 15 minutes: whoever is to go on after the clock was moved signs in again. */
import { password, type Person, type World } from './world.ts'

export async function signInAgain(world: World, person: Person): Promise<void> {
  const { data, body } = await world.anonymous.post('/auth/login', { email: person.email, password })
  if (!data?.session) throw new Error(`${person.username} could not sign in again: ${body}`)
  person.accessToken = data.session.accessToken
}
