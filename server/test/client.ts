/** Calls the API in process, and reads the envelope. */
import type { FastifyInstance } from 'fastify'
import { multipart } from '../demo/multipart.ts'

export { multipart }

export interface Answered {
  readonly status: number
  /** `data` of the envelope; shaped by the contract, asserted by the test. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test states what it expects of an answer
  readonly data: any
  readonly error:
    | { code: string; message: string; details?: { field: string; message: string }[]; retryAfter?: number }
    | undefined
  readonly pagination:
    | { page: number; limit: number; totalPages: number; totalItems: number; hasNext: boolean; hasPrev: boolean }
    | undefined
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
  readonly body: string
  readonly bytes: Buffer
}

type Headers = Readonly<Record<string, string>>
type Query = Readonly<Record<string, string | number | undefined>>

export interface Client {
  get(path: string, query?: Query, headers?: Headers): Promise<Answered>
  post(path: string, body?: unknown, headers?: Headers): Promise<Answered>
  patch(path: string, body: unknown, headers?: Headers): Promise<Answered>
  put(path: string, body: unknown, headers?: Headers): Promise<Answered>
  delete(path: string, headers?: Headers): Promise<Answered>
  upload(path: string, bytes: Uint8Array, fileName: string, headers?: Headers): Promise<Answered>
}

/** `token` is asked for at each call, so that a person may sign in again. Paths without `/api` are below `/api/v1`. */
export function clientOf(http: FastifyInstance, token: () => string | null): Client {
  async function call(
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    payload: unknown,
    headers: Headers,
  ): Promise<Answered> {
    const bearer = token()
    const response = await http.inject({
      method,
      url: /^\/(api|health|ready|metrics|\.well-known)/.test(path) ? path : `/api/v1${path}`,
      headers: { ...(bearer && { authorization: `Bearer ${bearer}` }), ...headers },
      ...(payload !== undefined && { payload: payload as object }),
    })
    const json =
      String(response.headers['content-type']).startsWith('application/json') && response.body !== ''
        ? JSON.parse(response.body)
        : {}
    return {
      status: response.statusCode,
      data: json.data,
      error: json.error,
      pagination: json.pagination,
      headers: response.headers,
      body: response.body,
      bytes: response.rawPayload,
    }
  }

  return {
    get: (path, query = {}, headers = {}) => call('GET', path + queryText(query), undefined, headers),
    post: (path, body, headers = {}) => call('POST', path, body, headers),
    patch: (path, body, headers = {}) => call('PATCH', path, body, headers),
    put: (path, body, headers = {}) => call('PUT', path, body, headers),
    delete: (path, headers = {}) => call('DELETE', path, undefined, headers),
    upload(path, bytes, fileName, headers = {}) {
      const { payload, contentType } = multipart(bytes, fileName)
      return call('POST', path, payload, { ...headers, 'content-type': contentType })
    },
  }
}

function queryText(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}
