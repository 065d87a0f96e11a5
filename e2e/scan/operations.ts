/** Every operation of the API as a request that would be accepted, made from the OpenAPI document: a new route is in it by itself. */

/** What of JSON Schema (OpenAPI 3.1) our document uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema: Schema
}

export interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters: readonly Parameter[]
            readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
          }
        >
      >
    >
  >
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export interface Operation {
  readonly method: string
  /** As in the document, with `{parameters}`. */
  readonly path: string
  readonly pathValues: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Null where there is none; file uploads have none that a scanner could vary. */
  readonly body: unknown
}

/** `ids`: the person's own things, by the name of the path parameter. */
export function operationsOf(document: Document, ids: Readonly<Record<string, string>>): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]): Operation => {
      const values = (where: Parameter['in']) =>
        Object.fromEntries(
          parameters
            .filter((parameter) => parameter.in === where)
            .map(({ name, schema }) => [name, ids[name] ?? named[name] ?? String(sample(document, schema))]),
        )
      const json = requestBody?.content['application/json']?.schema
      return {
        method: method.toUpperCase(),
        path,
        pathValues: values('path'),
        query: values('query'),
        body: json === undefined ? null : sample(document, json),
      }
    }),
  )
}

/** The path below `/api/v1` with its values, and the query. */
export function addressOf({ path, pathValues, query }: Operation, mark = ''): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(pathValues[name] ?? '') + mark)
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}${mark}`)
  return `/api/v1${filled}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}

const formats: Readonly<Record<string, string>> = {
  uuid: '01980000-0000-7000-8000-000000000000',
  email: 'scan@example.org',
  date: '2026-01-02',
  'date-time': '2026-01-02T03:04:05Z',
}

/** What no schema tells. */
const named: Readonly<Record<string, string>> = {
  email: 'scan@example.org',
  password: 'Correct-horse-7',
  timeZone: 'Europe/Berlin',
}

/** A value that fits the schema, near enough: what a pattern asks for is tried from a few. */
export function sample(document: Document, schema: Schema, depth = 0): unknown {
  if (schema.$ref !== undefined) return sample(document, document.components.schemas[nameOf(schema.$ref)] ?? {}, depth)
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.allOf !== undefined) return sample(document, Object.assign({}, ...schema.allOf) as Schema, depth)
  const choice = schema.anyOf ?? schema.oneOf
  if (choice !== undefined) return sample(document, choice.find((each) => each.type !== 'null') ?? {}, depth)
  const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== 'null') : schema.type
  if (type === 'object')
    return depth > 6
      ? {}
      : mapValues(schema.properties ?? {}, (each, name) => named[name] ?? sample(document, each, depth + 1))
  if (type === 'array') return schema.items === undefined ? [] : [sample(document, schema.items, depth + 1)]
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1)
  return text(schema)
}

function text({ format, pattern, minLength = 0, maxLength = 40 }: Schema): string {
  const known = formats[format ?? '']
  if (known !== undefined) return known
  const tries = ['scan text', 'scan', 'scan'.repeat(10), '1', '2026-01-02', formats['uuid'] ?? '', 'Europe/Berlin']
  const fits = tries.find(
    (each) => each.length >= minLength && each.length <= maxLength && new RegExp(pattern ?? '', 'u').test(each),
  )
  return fits ?? 'x'.repeat(Math.max(minLength, 1))
}

const nameOf = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1)

const mapValues = <T, R>(record: Readonly<Record<string, T>>, map: (value: T, name: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]))
