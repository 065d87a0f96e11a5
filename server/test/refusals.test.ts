/**
 * Asks every route of the application for what its contract does not allow: each field with nonsense in it, a field that
 * is not there, a body that is none. The refusal has a code and names the field, and nothing is written. A new route, or a
 * new field, is in it by construction.
 */
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import type { ErrorCode } from '@setpoint/contract/errors'
import { routes as everyRoute } from '../app.ts'
import type { Route } from '../platform/http/routes.ts'
import type { Answered, Client } from './client.ts'
import { useWorld, type Person } from './world.ts'

// A browser on its way back from a provider is led on whatever it brings along: provider/faults.test.ts.
const routes = everyRoute.filter(({ answer }) => answer.kind !== 'redirect')

const world = useWorld()
let mara: Person
beforeAll(async () => {
  // No token runs out and no proof grows old, however long all of it takes.
  world.clock.set(new Date())
  // An admin who has just proved who they are: nothing but the contract refuses them.
  mara = await world.admin('mara')
  await mara.post('/weight-entries', { weight: 80, notes: 'as before' })
  // What follows a weigh-in is written before anything is compared.
  await world.drain()
})

const fieldsOf = (shape: z.ZodMiniType | undefined): string[] =>
  shape !== undefined && 'shape' in shape ? Object.keys(shape.shape as object) : []

interface Asked {
  readonly path?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

function ask({ method, path: pattern, access }: Route, { path, body, headers = {} }: Asked): Promise<Answered> {
  const client: Client = access.signedIn ? mara : world.anonymous
  const url = path ?? somewhere(pattern)
  if (method === 'GET') return client.get(url, {}, headers)
  if (method === 'DELETE') return client.delete(url, headers)
  if (method === 'PUT') return client.put(url, body, headers)
  return method === 'PATCH' ? client.patch(url, body, headers) : client.post(url, body, headers)
}

/** An address in the right form, of things that are not there: the contract is asked before the database. */
const somewhere = (pattern: string) =>
  pattern
    .replace(':size', '200')
    .replace(':purpose', 'analytics')
    .replace(':kind', 'streak-7')
    .replace(':position', '0')
    .replaceAll(/:\w+/g, () => crypto.randomUUID())

/** Of everything in the database. */
async function fingerprint(): Promise<unknown> {
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`.execute(
    world.platform.db,
  )
  const prints = tables.map(async ({ name }) => {
    const { rows } = await sql<{ print: string }>`
      select md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as print from ${sql.raw(name)} as t`.execute(
      world.platform.db,
    )
    return [name, rows[0]?.print]
  })
  return Promise.all(prints)
}

interface Refused {
  readonly status: number
  readonly code: string | undefined
  /** The fields that are named; `a` for `a.b` too. */
  readonly fields: readonly (string | undefined)[]
  readonly wrote: boolean
}

async function refusalOf(route: Route, asked: Asked): Promise<Refused> {
  const before = await fingerprint()
  const { status, error } = await ask(route, asked)
  const fields = error?.details?.map(({ field }) => field.split('.')[0]) ?? []
  return { status, code: error?.code, fields, wrote: !isDeepStrictEqual(before, await fingerprint()) }
}

const refused = (status: number, code: ErrorCode) => ({ status, code, wrote: false })
const invalid = (field: string) => ({
  ...refused(400, 'VALIDATION_ERROR'),
  fields: expect.arrayContaining([field]) as unknown,
})

const cases = (fields: (route: Route) => string[]) =>
  routes.flatMap((route) => fields(route).map((field) => [`${route.method} ${route.path}`, field, route] as const))

/** Longer than any text, no number, no date, no choice. */
const nonsense = 'x'.repeat(3_000)

describe('a path with nonsense', () => {
  test.each(cases(({ params }) => fieldsOf(params)))('%s in %s', async (_route, field, route) => {
    const path = somewhere(route.path.replace(`:${field}`, '!nonsense'))
    expect(await refusalOf(route, { path })).toMatchObject(invalid(field))
  })
})

describe('a query with nonsense', () => {
  test.each(cases(({ query }) => (query ? [...fieldsOf(query), 'surprise'] : [])))(
    '%s in %s',
    async (_route, field, route) => {
      const path = `${somewhere(route.path)}?${field}=${nonsense}`
      expect(await refusalOf(route, { path })).toMatchObject(invalid(field))
      const twice = `${somewhere(route.path)}?${field}=1&${field}=2`
      expect(await refusalOf(route, { path: twice })).toMatchObject(invalid(field))
    },
  )
})

const bodies = routes.filter(({ body }) => body).map((route) => [`${route.method} ${route.path}`, route] as const)

describe('a body with nonsense', () => {
  test.each(cases(({ body }) => (body ? [...fieldsOf(body), 'surprise'] : [])))(
    '%s in %s',
    async (_route, field, route) => {
      const values = [{ nonsense }, [nonsense], nonsense].filter((value) => !isAllowed(route.body, field, value))
      expect(values).not.toEqual([])
      for (const value of values)
        expect(await refusalOf(route, { body: { [field]: value } })).toMatchObject(invalid(field))
    },
  )

  test.each(bodies)('%s without a field that it needs', async (_route, route) => {
    for (const field of fieldsOf(route.body).filter((each) => !isAllowed(route.body, each, undefined))) {
      expect(await refusalOf(route, { body: {} })).toMatchObject(invalid(field))
    }
  })
})

/** Whether the contract lets a value of one field pass, whatever the others are: a password may be any text. */
function isAllowed(shape: z.ZodMiniType | undefined, field: string, value: unknown): boolean {
  const { error } = shape?.safeParse({ [field]: value }) ?? {}
  return error?.issues.every(({ path, code }) => path[0] !== field && code !== 'unrecognized_keys') ?? true
}

describe('a body that is none', () => {
  test.each(bodies)('%s', async (_route, route) => {
    const json = { 'content-type': 'application/json' }
    expect(await refusalOf(route, { body: '{"half":', headers: json })).toMatchObject(refused(400, 'MALFORMED_REQUEST'))
    expect(await refusalOf(route, { body: '[]', headers: json })).toMatchObject(refused(400, 'VALIDATION_ERROR'))
    expect(await refusalOf(route, { body: '{}', headers: { 'content-type': 'text/plain' } })).toMatchObject(
      refused(415, 'UNSUPPORTED_MEDIA_TYPE'),
    )
    const form = { 'content-type': 'multipart/form-data; boundary=X' }
    expect(await refusalOf(route, { body: '--X--\r\n', headers: form })).toMatchObject(
      refused(415, 'UNSUPPORTED_MEDIA_TYPE'),
    )
    expect(await refusalOf(route, { body: { x: 'x'.repeat(1_000_001) } })).toMatchObject(
      refused(413, 'PAYLOAD_TOO_LARGE'),
    )
  })

  test.each(routes.filter(({ upload }) => upload).map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s without its file',
    async (_route, route) => {
      expect(await refusalOf(route, { body: {} })).toMatchObject(refused(415, 'UNSUPPORTED_MEDIA_TYPE'))
      const headers = { 'content-type': 'multipart/form-data; boundary=X' }
      expect(await refusalOf(route, { body: '--X--\r\n', headers })).toMatchObject(invalid('file'))
    },
  )
})

test('every field of every route is asked for', () => {
  const shapes = routes
    .flatMap(({ params, query, body }) => [params, query, body])
    .filter((shape) => shape !== undefined)
  expect(shapes.filter((shape) => fieldsOf(shape).length === 0)).toEqual([])
})
