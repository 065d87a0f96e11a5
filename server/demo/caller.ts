/** The API as the people of the demo call it, within the process. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { DemoClock } from './clock.ts'
import { multipart } from './multipart.ts'

export interface Login {
  readonly email: string
  readonly password: string
}

/** What is needed of an answer: the ids, codes and names that later calls ask for. */
export interface Answer {
  readonly id: string
  readonly code: string
  readonly name: string
}

type Method = 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** Somebody of the demo, signed in. */
export interface Caller {
  readonly username: string
  readonly id: string
  call(at: Date, method: Method, path: string, body?: object): Promise<Answer>
  list(at: Date, path: string): Promise<readonly Answer[]>
  upload(at: Date, path: string, bytes: Uint8Array, fileName: string): Promise<Answer>
}

const nothing: Answer = { id: '', code: '', name: '' }

/**
 * Where they call from, a network of no one (RFC 5737): so many registrations would have the present computer's prove work at
 * each log-in.
 */
const remoteAddress = '192.0.2.60'
/** What their devices list and security log say of their phone. */
const phone = { 'user-agent': 'Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0' }

export interface Door {
  readonly http: FastifyInstance
  readonly clock: DemoClock
}

export async function register(
  { http, clock }: Door,
  at: Date,
  person: Login & { readonly username: string; readonly language: 'en' | 'de' },
): Promise<void> {
  const payload = { ...person, age: '16-plus' }
  const request: InjectOptions = {
    method: 'POST',
    url: '/api/v1/auth/register',
    headers: phone,
    remoteAddress,
    payload,
  }
  const response = await clock.at(at, async () => await http.inject(request))
  if (response.statusCode !== 201) throw new Error(`${person.username} could not register: ${response.body}`)
}

/**
 * Signs in at the present: a token is good until a quarter of an hour from now, and so at every instant before. Null where
 * there is nobody like that.
 */
export async function signIn(door: Door, login: Login): Promise<Caller | null> {
  const session = await sessionOf(door, login)
  return session && callerOf(door, login, session)
}

interface Session {
  readonly accessToken: string
  readonly user: { readonly id: string; readonly username: string }
}

async function sessionOf({ http }: Door, { email, password }: Login): Promise<Session | null> {
  const payload = { email, password }
  const response = await http.inject({
    method: 'POST',
    url: '/api/v1/auth/login',
    headers: phone,
    remoteAddress,
    payload,
  })
  if (response.statusCode !== 200) return null
  return response.json<{ data: { session: Session } }>().data.session
}

function callerOf(door: Door, login: Login, { accessToken, user: { id, username } }: Session): Caller {
  let token = accessToken

  async function ask<Data = Answer>(at: Date, what: string, request: InjectOptions, triesLeft = 10): Promise<Data> {
    const headers = { ...phone, authorization: `Bearer ${token}`, ...request.headers }
    const response = await door.clock.at(at, async () => await door.http.inject({ ...request, headers, remoteAddress }))
    if (triesLeft > 0 && (await isWorthAnother(response.statusCode))) return ask(at, what, request, triesLeft - 1)
    if (response.statusCode >= 300)
      throw new Error(`${username}: ${what} answered ${response.statusCode} ${response.body}`)
    return response.body === '' ? (nothing as Data) : response.json<{ data: Data }>().data
  }

  /** On a slow machine the database queues, and tokens run out. Nothing was written then. */
  async function isWorthAnother(statusCode: number): Promise<boolean> {
    if (statusCode === 503) await sleep(1_000)
    if (statusCode === 401) token = (await sessionOf(door, login))?.accessToken ?? token
    return statusCode === 503 || statusCode === 401
  }

  return {
    id,
    username,
    call: (at, method, path, payload) =>
      ask(at, `${method} ${path}`, { method, url: `/api/v1${path}`, ...(payload && { payload }) }),
    list: (at, path) => ask(at, `GET ${path}`, { method: 'GET', url: `/api/v1${path}` }),
    upload(at, path, bytes, fileName) {
      const { payload, contentType } = multipart(bytes, fileName)
      const headers = { 'content-type': contentType }
      return ask(at, `POST ${path}`, { method: 'POST', url: `/api/v1${path}`, headers, payload })
    },
  }
}
