/** Challenges that come to their end, for tests: the instants at which they are over for somebody, and how they are read then. */
import type { Challenge } from '@setpoint/contract/challenges'
import { addDays } from '@setpoint/science/calendar'
import { closingOf } from '../modules/challenges/calendar.ts'
import { award, close } from '../modules/challenges/completion.ts'
import { challenger, todayIn } from './challengers.ts'
import type { Person, World } from './world.ts'

/** On the scale on five of seven days, from today on. */
export const week = (world: World, more: object = {}) => ({
  type: 'consistency' as const,
  endDay: addDays(todayIn(world), 6),
  target: 5,
  ...more,
})

export const read = async (person: Person, { id }: Pick<Challenge, 'id'>) =>
  (await person.get(`/challenges/${id}`)).data

/** The clock at an instant by somebody's last day, with so many seconds more, and everything done that is due. */
export async function after(world: World, challenge: Challenge, timeZone: string, seconds = 1): Promise<void> {
  world.clock.set(new Date(closingOf(challenge.endDay, timeZone).getTime() + seconds * 1_000))
  const next = await close(world.platform, challenge.id)
  if (next === null) await award(world.platform, challenge.id)
  await world.drain()
}

export async function living(world: World, name: string, timeZone: string): Promise<Person> {
  const person = await challenger(world, name)
  await person.patch('/users/me', { timeZone })
  return person
}
