/** The OpenAPI 3.1 document, written from the route tables: what isn't in them doesn't exist. */
import type * as z from 'zod/mini'
import { CursorPagination, Meta, Pagination } from '@setpoint/contract/common'
import { ErrorAnswer } from '@setpoint/contract/errors'
import { nameShapes, openApiSchema, schemas, type JsonSchema } from './json-schema.ts'
import { isRepeatable, type Route } from './routes.ts'

type Registry = z.core.$ZodRegistry<{ id: string }>
interface Writing {
  readonly registry: Registry
  readonly components: Record<string, JsonSchema>
}

/** `contracts` are the contract's modules; their exported object shapes become named schemas. */
export function openApiDocument(
  routes: readonly Route[],
  contracts: readonly Readonly<Record<string, unknown>>[],
  version: string,
): JsonSchema {
  const writing: Writing = { registry: nameShapes([...contracts]), components: {} }
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    ;(paths[path] ??= {})[route.method.toLowerCase()] = operation(route, writing)
  }
  const errorAnswer = openApiSchema(ErrorAnswer, 'output', writing.registry, writing.components)
  return {
    openapi: '3.1.0',
    info: { title: 'Setpoint', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: writing.components,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: whatABearerIs } },
      responses: { Refused: { description: 'Refused; `error.code` says why.', content: json(errorAnswer) } },
    },
  }
}

const whatABearerIs =
  'An access token of a session (a JWT, 15 minutes), or a personal access token (`setpoint_pat_…`) where a route’s access ' +
  'says “or a token for <area>”: `<area>:read` for GET, `<area>:write` for everything else.'

const json = (schema: JsonSchema) => ({ 'application/json': { schema } })

function operation(route: Route, writing: Writing): JsonSchema {
  const noun = route.path.split('/')[1] ?? 'api'
  const refused = { $ref: '#/components/responses/Refused' }
  return {
    operationId: operationId(route),
    summary: route.summary,
    tags: [noun],
    security: route.access.signedIn ? [{ bearer: [] }] : [],
    description: `Access: ${route.access.name}.`,
    parameters: [
      ...parameters('path', route.params, writing),
      ...parameters('query', route.query, writing),
      ...headers(route),
    ],
    ...requestBody(route, writing),
    responses: {
      [route.answer.status]: success(route, writing),
      '4XX': refused,
      '5XX': refused,
    },
  }
}

function operationId({ method, path }: Route): string {
  const words = path
    .split(/[/.-]/)
    .filter(Boolean)
    .map((part) => part.replace(':', 'by-'))
  return [method.toLowerCase(), ...words].join('-').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function parameters(
  where: 'path' | 'query',
  shape: z.ZodMiniType | undefined,
  { registry, components }: Writing,
): JsonSchema[] {
  if (shape === undefined) return []
  const { properties = {}, required = [] } = inline(openApiSchema(shape, 'input', registry, components), components)
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || (required as string[]).includes(name),
    schema,
  }))
}

/** A parameter list needs the properties themselves, not a reference to them. */
function inline(schema: JsonSchema, components: Record<string, JsonSchema>): JsonSchema {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  const name = reference.slice(schemas.length)
  const shape = components[name] ?? {}
  delete components[name]
  return shape
}

function headers(route: Route): JsonSchema[] {
  if (!isRepeatable(route)) return []
  return [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } }]
}

function requestBody(route: Route, { registry, components }: Writing): JsonSchema {
  if (route.upload) {
    const properties = { file: { type: 'string', contentMediaType: 'application/octet-stream' } }
    const schema = { type: 'object', properties, required: ['file'] }
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
  }
  if (route.body === undefined) return {}
  if (route.crossSiteForm) {
    const schema = openApiSchema(route.body, 'input', registry, components)
    return { requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema } } } }
  }
  return { requestBody: { required: true, content: json(openApiSchema(route.body, 'input', registry, components)) } }
}

function success(route: Route, { registry, components }: Writing): JsonSchema {
  const { kind, shape, contentType } = route.answer
  if (kind === 'gone') return { description: 'Done; nothing to say.' }
  if (kind === 'redirect') {
    const headers = { Location: { required: true, schema: { type: 'string', format: 'uri' } } }
    return { description: 'The browser goes on to another address.', headers }
  }
  if (kind === 'file') return { description: 'The file.', content: { [contentType ?? 'application/octet-stream']: {} } }
  const data = openApiSchema(shape as z.ZodMiniType, 'output', registry, components)
  const pagination = kind === 'page' ? Pagination : kind === 'scroll' ? CursorPagination : null
  const properties: Record<string, JsonSchema> = {
    success: { const: true },
    data: pagination === null ? data : { type: 'array', items: data },
    ...(pagination && { pagination: openApiSchema(pagination, 'output', registry, components) }),
    meta: openApiSchema(Meta, 'output', registry, components),
  }
  return { description: 'Success.', content: json({ type: 'object', properties, required: Object.keys(properties) }) }
}
