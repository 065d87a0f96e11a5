/** Fills an empty Setpoint with one person's two years, through the same API that everybody uses. */
import type { FastifyInstance } from 'fastify'
import { demoLogin } from '@setpoint/contract/identity'
import { openApp } from '../app.ts'
import type { Settings } from '../platform/config/settings.ts'
import { multipart } from './multipart.ts'
import { demoPhoto } from './photos.ts'
import { demoDays, demoWeighIns, secondTryDays, type DemoWeighIn } from './weigh-ins.ts'

/**
 * Registers Mara and enters her weigh-ins and photos; false when she is there already. An app of its own does it, without
 * request budgets and proof of work, and with a clock that can be put back, so that the story's dates are true.
 */
export async function fillDemo(settings: Settings, connection: string): Promise<boolean> {
  let daysBack = 0
  const clock = { now: () => new Date(Date.now() - daysBack * 86_400_000) }
  const app = await openApp({ ...settings, RATE_LIMITS: false, CAPTCHA: false }, { connection, clock, webRoot: null })
  try {
    const { http } = app
    if ((await signIn(http)) !== null) return false
    daysBack = demoDays
    await register(http)
    daysBack = secondTryDays
    await (
      await callerOf(http)
    )('PATCH', '/users/me', about)
    daysBack = 0
    const weighIns = demoWeighIns(clock.now())
    const ids = await enter(await callerOf(http), weighIns)
    await addPhotos(http, weighIns, ids)
    return true
  } finally {
    await app.stop()
  }
}

/** Told at the start of her second try, with the goal. */
const about = {
  displayName: 'Mara Keller',
  bio: 'Walks, lifts on Tuesdays, weighs in before coffee.',
  height: 176,
  birthDate: '1989-04-17',
  sex: 'female',
  activityLevel: 'low-active',
  timeZone: 'Europe/Berlin',
  goalWeight: 75,
  onboarded: true,
}

type Call = (method: 'POST' | 'PATCH', path: string, body: object) => Promise<{ id: string }>

async function register(http: FastifyInstance): Promise<void> {
  const payload = { ...demoLogin, username: 'mara', age: '16-plus', language: 'en' }
  const response = await http.inject({ method: 'POST', url: '/api/v1/auth/register', payload })
  if (response.statusCode !== 201) throw new Error(`the demo person could not register: ${response.body}`)
}

async function signIn(http: FastifyInstance): Promise<string | null> {
  const response = await http.inject({ method: 'POST', url: '/api/v1/auth/login', payload: demoLogin })
  return response.statusCode === 200
    ? response.json<{ data: { session: { accessToken: string } } }>().data.session.accessToken
    : null
}

/** Signs in anew: a token is good for a quarter of an hour of the clock. */
async function callerOf(http: FastifyInstance): Promise<Call> {
  const token = await signIn(http)
  return async (method, path, payload) => {
    const headers = { authorization: `Bearer ${token}` }
    const response = await http.inject({ method, url: `/api/v1${path}`, headers, payload })
    if (response.statusCode >= 300) throw new Error(`${method} ${path} answered ${response.body}`)
    return response.json<{ data: { id: string } }>().data
  }
}

async function enter(call: Call, weighIns: readonly DemoWeighIn[]): Promise<string[]> {
  const ids: string[] = []
  for (let start = 0; start < weighIns.length; start += 8) {
    const some = weighIns.slice(start, start + 8)
    const made = await Promise.all(some.map((weighIn) => call('POST', '/weight-entries', weighIn)))
    ids.push(...made.map(({ id }) => id))
  }
  return ids
}

/** A picture about every four months, the last one a few days ago. */
async function addPhotos(
  http: FastifyInstance,
  weighIns: readonly DemoWeighIn[],
  ids: readonly string[],
): Promise<void> {
  const token = await signIn(http)
  for (const share of [0, 0.2, 0.4, 0.62, 0.8, 0.995]) {
    const index = Math.floor(share * (weighIns.length - 1))
    const [weighIn, id] = [weighIns[index], ids[index]]
    if (weighIn === undefined || id === undefined) continue
    const { payload, contentType } = multipart(await demoPhoto(weighIn.weight, index % 2 === 0), 'morning.jpg')
    const headers = { authorization: `Bearer ${token}`, 'content-type': contentType }
    const response = await http.inject({ method: 'POST', url: `/api/v1/weight-entries/${id}/photos`, headers, payload })
    if (response.statusCode !== 201) throw new Error(`the photo was refused: ${response.body}`)
  }
}
