/** Answers as text: one compiled function a route, from the contract's shape. What the shape doesn't list doesn't leave. */
import fastJson from 'fast-json-stringify'
import type * as z from 'zod/mini'
import { CursorPagination, Pagination } from '@setpoint/contract/common'
import type { Page, Scroll } from './answers.ts'
import { serialiserSchema } from './json-schema.ts'

export type Serialise = (result: unknown, requestId: string) => string

const metaText = (requestId: string) => `"meta":{"timestamp":"${new Date().toISOString()}","requestId":"${requestId}"}}`

/** `{success, data, meta}`. */
export function dataSerialiser(shape: z.ZodMiniType): Serialise {
  const data = fastJson(serialiserSchema(shape))
  return (result, requestId) => `{"success":true,"data":${data(result)},${metaText(requestId)}`
}

/** `{success, data: [...], pagination, meta}`. */
export function pageSerialiser(shape: z.ZodMiniType): Serialise {
  const items = fastJson({ type: 'array', items: serialiserSchema(shape) })
  const pagination = fastJson(serialiserSchema(Pagination))
  return (result, requestId) => {
    const page = result as Page<unknown>
    return `{"success":true,"data":${items([...page.items])},"pagination":${pagination(paginationOf(page))},${metaText(requestId)}`
  }
}

/** The same of an endless list. */
export function scrollSerialiser(shape: z.ZodMiniType): Serialise {
  const items = fastJson({ type: 'array', items: serialiserSchema(shape) })
  const pagination = fastJson(serialiserSchema(CursorPagination))
  return (result, requestId) => {
    const { items: list, nextCursor, newestCursor } = result as Scroll<unknown>
    const where: CursorPagination = { nextCursor, hasNext: nextCursor !== null, newestCursor }
    return `{"success":true,"data":${items([...list])},"pagination":${pagination(where)},${metaText(requestId)}`
  }
}

function paginationOf({ page, limit, totalItems }: Page<unknown>): Pagination {
  const totalPages = Math.ceil(totalItems / limit)
  return { page, limit, totalPages, totalItems, hasNext: page < totalPages, hasPrev: page > 1 }
}
