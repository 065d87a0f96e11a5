/** Contract shapes as JSON Schema: for the OpenAPI document and for compiled serialisers. */
import type { Schema } from 'fast-json-stringify'
import * as z from 'zod/mini'

export type JsonSchema = { [key: string]: unknown }

export const schemas = '#/components/schemas/'

/** Gives contract shapes the names that they are exported under; shapes without one are written in place. */
export function nameShapes(contracts: Readonly<Record<string, unknown>>[]): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>()
  for (const contract of contracts) {
    for (const [id, value] of Object.entries(contract)) {
      if (isShape(value) && value._zod.def.type === 'object' && !registry.has(value)) registry.add(value, { id })
    }
  }
  return registry
}

const isShape = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value

/** JSON Schema 2020-12 (OpenAPI 3.1) of a shape; named parts land in `components`. */
export function openApiSchema(
  shape: z.ZodMiniType,
  io: 'input' | 'output',
  registry: z.core.$ZodRegistry<{ id: string }>,
  components: Record<string, JsonSchema>,
): JsonSchema {
  const {
    $schema: _,
    $defs = {},
    ...schema
  } = z.toJSONSchema(shape, { io, metadata: registry, unrepresentable: 'any' }) as JsonSchema
  for (const [id, part] of Object.entries($defs as Record<string, JsonSchema>)) components[id] = pointToComponents(part)
  const { id, ...rest } = pointToComponents(schema)
  if (typeof id !== 'string') return rest
  components[id] = rest
  return { $ref: schemas + id }
}

/** `$ref: '#/$defs/X'` to where OpenAPI keeps shared schemas. */
function pointToComponents(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${schemas}`)) as JsonSchema
}

/** Draft 7 with nullables as type lists, which fast-json-stringify compiles without falling back to a validator. */
export function serialiserSchema(shape: z.ZodMiniType): Schema {
  const schema = z.toJSONSchema(shape, { io: 'output', target: 'draft-7', unrepresentable: 'any', reused: 'inline' })
  return flattenNullables(schema) as Schema
}

function flattenNullables(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(flattenNullables)
  if (typeof node !== 'object' || node === null) return node
  const schema: JsonSchema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, flattenNullables(value)]),
  )
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return withoutChecks(schema)
  const [kept, none] = anyOf as JsonSchema[]
  if (none?.['type'] !== 'null' || typeof kept?.['type'] !== 'string') return withoutChecks(schema)
  return withoutChecks({ ...rest, ...kept, type: kept['type'], nullable: true })
}

const checks: ReadonlySet<string> = new Set([
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'minLength',
  'maxLength',
])

/** Answers are ours: the serialiser needs types, not formats and bounds. A check is plain; a property of that name is a schema. */
const withoutChecks = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key, value]) => !checks.has(key) || typeof value === 'object'))
