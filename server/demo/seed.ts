/** Fills an empty Setpoint with one person's two years, through the same API that everybody uses. */
import type { FastifyInstance } from 'fastify'
import { demoLogin } from '@setpoint/contract/identity'
import { multipart } from './multipart.ts'
import { demoPhoto } from './photos.ts'
import { demoWeighIns, type DemoWeighIn } from './weigh-ins.ts'

/** Registers Mara and enters her weigh-ins and photos; false when she is there already. */
export async function seedDemo(http: FastifyInstance, now: Date): Promise<boolean> {
  const token = await register(http)
  if (token === null) return false
  const call = caller(http, token)
  await call('PATCH', '/users/me', {
    displayName: 'Mara Keller',
    bio: 'Walks, lifts on Tuesdays, weighs in before coffee.',
    height: 176,
    birthDate: '1989-04-17',
    sex: 'female',
    activityLevel: 'low-active',
    timeZone: 'Europe/Berlin',
    onboarded: true,
  })
  const weighIns = demoWeighIns(now)
  const ids = await enter(call, weighIns)
  // The goal is set late, so that its course starts with the second try.
  await call('PATCH', '/users/me', { goalWeight: 75 })
  await addPhotos(http, token, weighIns, ids)
  return true
}

type Call = (method: 'POST' | 'PATCH', path: string, body: object) => Promise<{ id: string }>

async function register(http: FastifyInstance): Promise<string | null> {
  const response = await http.inject({
    method: 'POST',
    url: '/api/v1/auth/register',
    payload: { ...demoLogin, username: 'mara', language: 'en' },
  })
  if (response.statusCode === 409) return null
  if (response.statusCode !== 201) throw new Error(`the demo person could not register: ${response.body}`)
  return response.json<{ data: { session: { accessToken: string } } }>().data.session.accessToken
}

function caller(http: FastifyInstance, token: string): Call {
  return async (method, path, payload) => {
    const response = await http.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization: `Bearer ${token}` },
      payload,
    })
    if (response.statusCode >= 300) throw new Error(`${method} ${path} answered ${response.body}`)
    return response.json<{ data: { id: string } }>().data
  }
}

async function enter(call: Call, weighIns: readonly DemoWeighIn[]): Promise<string[]> {
  const ids: string[] = []
  for (let start = 0; start < weighIns.length; start += 8) {
    const made = await Promise.all(
      weighIns.slice(start, start + 8).map((weighIn) => call('POST', '/weight-entries', weighIn)),
    )
    ids.push(...made.map(({ id }) => id))
  }
  return ids
}

/** A picture about every four months, the last one a few days ago. */
async function addPhotos(
  http: FastifyInstance,
  token: string,
  weighIns: readonly DemoWeighIn[],
  ids: readonly string[],
): Promise<void> {
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
