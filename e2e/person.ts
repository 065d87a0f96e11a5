/** A person who uses the API over HTTP. */
import type { CaptchaChallenge } from '@setpoint/contract/identity'
import { solveCaptcha } from '../server/test/solve-captcha.ts'
import { zone } from './calendar.ts'

export interface Person {
  readonly userId: string
  readonly token: string
  call(method: string, path: string, body?: object): Promise<{ status: number; data: Record<string, unknown> }>
}

export async function register(address: string, name: string, language: 'en' | 'de' = 'en'): Promise<Person> {
  const credentials = {
    email: `${name}@example.org`,
    username: name,
    password: 'Correct-horse-7',
    age: '16-plus',
    timeZone: zone,
    language,
    ...(await proofOfWork(address)),
  }
  const { data } = await call(address, null, 'POST', '/auth/register', credentials)
  return personOf(address, data['session'])
}

/** Where the server asks for one. */
async function proofOfWork(address: string): Promise<{ captcha?: string }> {
  const options = await call(address, null, 'GET', '/auth/options')
  if (options.data['captcha'] !== true) return {}
  const { data } = await call(address, null, 'GET', '/auth/captcha')
  return { captcha: solveCaptcha(data as unknown as CaptchaChallenge) }
}

/** Somebody who has an account, on one more device. */
export async function logInByApi(address: string, credentials: { email: string; password: string }): Promise<Person> {
  const { data } = await call(address, null, 'POST', '/auth/login', credentials)
  return personOf(address, data['session'])
}

function personOf(address: string, session: unknown): Person {
  const { accessToken, user } = session as { accessToken: string; user: { id: string } }
  return {
    userId: user.id,
    token: accessToken,
    call: (method, path, body) => call(address, accessToken, method, path, body),
  }
}

async function call(address: string, token: string | null, method: string, path: string, body?: object) {
  const response = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`)
  return {
    status: response.status,
    data: text === '' ? {} : (JSON.parse(text) as { data: Record<string, unknown> }).data,
  }
}

/** A file in the field `file`. */
export async function upload(
  address: string,
  token: string,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
) {
  const form = new FormData()
  form.append('file', new Blob([bytes]), name)
  const response = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  })
  return (await response.json()) as { data: Record<string, unknown> }
}
