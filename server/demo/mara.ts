/** Mara, who can be logged in as: two years, and a second try with a goal. */
import { demoLogin } from '@setpoint/contract/identity'
import { register, signIn, type Caller, type Door } from './caller.ts'
import { daysBefore } from './days.ts'
import { personPicture } from './drawn/index.ts'
import type { Look } from './drawn/look.ts'
import { demoDays, secondTryDays } from './mara-weigh-ins.ts'

export async function maraArrives(door: Door, now: Date): Promise<Caller> {
  await register(door, daysBefore(now, demoDays), { ...demoLogin, username: 'mara', language: 'en' })
  const mara = await signIn(door, demoLogin)
  if (mara === null) throw new Error('Mara could not sign in')
  await mara.call(daysBefore(now, demoDays), 'PATCH', '/users/me', about)
  await mara.upload(daysBefore(now, secondTryDays), '/users/me/avatar', await personPicture(look), 'me.png')
  await mara.call(daysBefore(now, secondTryDays), 'PATCH', '/users/me', { goalWeight: 75 })
  return mara
}

const look: Look = { skin: 'fair', hair: 'tied', tint: 'brown', wears: 'pine', on: 'mustard' }

const about = {
  displayName: 'Mara Keller',
  bio: 'Walks, lifts on Tuesdays, weighs in before coffee.',
  height: 176,
  birthDate: '1989-04-17',
  sex: 'female',
  activityLevel: 'low-active',
  timeZone: 'Europe/Berlin',
  onboarded: true,
}
