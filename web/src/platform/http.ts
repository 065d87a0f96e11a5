/** One request to `/api/v1`: JSON in, the envelope taken off, refusals as ApiError. Knows nothing of sessions. */
import type { ErrorCode, ErrorDetail } from '@setpoint/contract/errors'
import type { CursorPagination, Pagination } from '@setpoint/contract/common'

export const apiBase = '/api/v1'
const patience = 20_000

/** The server's closed list, and what can go wrong before it answers. */
export type ApiErrorCode = ErrorCode | 'OFFLINE' | 'TIMEOUT'

interface Refusal {
  status: number
  code: ApiErrorCode
  message: string
  details?: ErrorDetail[] | undefined
  /** Seconds. */
  retryAfter?: number | undefined
  requestId?: string | undefined
}

/** A class, because what is thrown needs a stack. `status` is 0 where no answer came. */
export class ApiError extends Error {
  readonly status: number
  readonly code: ApiErrorCode
  readonly details: ErrorDetail[]
  readonly retryAfter: number | null
  readonly requestId: string | null

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.name = 'ApiError'
    this.status = refusal.status
    this.code = refusal.code
    this.details = refusal.details ?? []
    this.retryAfter = refusal.retryAfter ?? null
    this.requestId = refusal.requestId ?? null
  }
}

/** Whether something is not there for whoever asked: it is gone, not for them, or its address was never one. */
export const isGone = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 404 || error.status === 400)

/** The refused fields of a form: name -> message. Empty for every other error. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {}
  return Object.fromEntries(error.details.map((detail) => [detail.field, detail.message]))
}

export interface Request {
  method: string
  /** Below `/api/v1`, parameters filled in. */
  path: string
  body?: unknown
  token?: string | null | undefined
  headers?: Record<string, string> | undefined
  signal?: AbortSignal | undefined
}

export interface Answer {
  data: unknown
  pagination: Pagination | CursorPagination | null
  response: Response
}

/** Throws ApiError; an abort by the caller's own signal is passed on as it is. */
export async function send(request: Request): Promise<Answer> {
  const response = await fetchOrExplain(request)
  if (!response.ok) throw await refusalOf(response)
  if (response.status === 204) return { data: null, pagination: null, response }
  if (!response.headers.get('content-type')?.includes('json')) return { data: null, pagination: null, response }
  const envelope = (await response.json()) as { data?: unknown; pagination?: Pagination | CursorPagination }
  return { data: envelope.data, pagination: envelope.pagination ?? null, response }
}

async function fetchOrExplain({ method, path, body, token, headers, signal }: Request): Promise<Response> {
  const timeout = AbortSignal.timeout(patience)
  const form = body instanceof FormData
  try {
    return await fetch(apiBase + path, {
      method,
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && !form && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    if (timeout.aborted) throw new ApiError({ status: 0, code: 'TIMEOUT', message: 'No answer in time' })
    throw new ApiError({ status: 0, code: 'OFFLINE', message: 'The server cannot be reached' })
  }
}

/** Reads the error envelope; a proxy's HTML page becomes a plain error of its status. */
export async function refusalOf(response: Response): Promise<ApiError> {
  const fallback =
    response.status >= 500 ? (response.status === 500 ? 'INTERNAL_ERROR' : 'UNAVAILABLE') : 'UNPROCESSABLE'
  const header = Number(response.headers.get('retry-after'))
  const answer = (await response.json().catch(() => null)) as {
    error?: { code?: ErrorCode; message?: string; details?: ErrorDetail[]; retryAfter?: number }
    meta?: { requestId?: string }
  } | null
  return new ApiError({
    status: response.status,
    code: answer?.error?.code ?? fallback,
    message: answer?.error?.message ?? response.statusText,
    details: answer?.error?.details,
    retryAfter: answer?.error?.retryAfter ?? (header > 0 ? header : undefined),
    requestId: answer?.meta?.requestId ?? response.headers.get('x-request-id') ?? undefined,
  })
}
