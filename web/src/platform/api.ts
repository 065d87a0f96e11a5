/** The server, typed by its own document: `await api.get('/weight-entries/chart', { query: { period: '30d' } })`. */
import type { CursorPagination, Pagination } from '@setpoint/contract/common'
import type { Arguments, DataOf, ItemOf, Method, Operation, PathsWith } from './api-types.ts'
import { apiBase, ApiError, refusalOf, send, type Answer, type Request } from './http.ts'
import { accessToken, refreshed, whileSignedIn } from './session.ts'
import { needOf, proofGiven } from './step-up.ts'

export { ApiError, fieldErrors, isGone, type ApiErrorCode } from './http.ts'

interface AnyOptions {
  path?: object | undefined
  query?: object | undefined
  body?: unknown
  headers?: Record<string, string> | undefined
  signal?: AbortSignal | undefined
}

/** `/weight-entries/{entryId}` with its parameters put in, escaped. */
export function fillPath(template: string, parameters: object = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (parameters as Record<string, unknown>)[name]
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`${name} is missing in ${template}`)
    return encodeURIComponent(value)
  })
}

function withQuery(path: string, query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${path}?${search}` : path
}

/** Sends with the session's token. Where the server wants a proof of who asks first, the person is asked, and it is sent again. */
export async function sendSignedIn(
  method: string,
  path: string,
  options: Omit<AnyOptions, 'path' | 'query'> = {},
): Promise<Answer> {
  const request = { method: method.toUpperCase(), path, ...options }
  try {
    return await sendWithToken(request)
  } catch (error) {
    const need = error instanceof ApiError ? needOf(error) : null
    if (need === null || !(await proofGiven(need))) throw error
    return sendWithToken(request)
  }
}

/** When the token is refused, once more with a fresh one. What is only read ends with the session it was asked in. */
async function sendWithToken(asked: Request): Promise<Answer> {
  const request = asked.method === 'GET' ? { ...asked, signal: untilLogOut(asked.signal) } : asked
  const token = await accessToken()
  try {
    return await send({ ...request, token })
  } catch (error) {
    if (!token || !(error instanceof ApiError) || error.status !== 401 || error.code === 'INVALID_CREDENTIALS')
      throw error
    return send({ ...request, token: await refreshed(token) })
  }
}

const untilLogOut = (signal?: AbortSignal): AbortSignal =>
  signal ? AbortSignal.any([signal, whileSignedIn()]) : whileSignedIn()

function call(method: Method, template: string, options: AnyOptions = {}): Promise<Answer> {
  const { path, query, ...rest } = options
  return sendSignedIn(method, withQuery(fillPath(template, path), query), rest)
}

const caller =
  <M extends Method>(method: M) =>
  async <P extends PathsWith<M>>(path: P, ...[options]: Arguments<Operation<P, M>>): Promise<DataOf<Operation<P, M>>> =>
    (await call(method, path, options)).data as DataOf<Operation<P, M>>

const pager =
  <M extends Method>(method: M) =>
  async <P extends PathsWith<M>>(
    path: P,
    ...[options]: Arguments<Operation<P, M>>
  ): Promise<{ items: ItemOf<Operation<P, M>>[]; pagination: Pagination }> => {
    const { data, pagination } = await call(method, path, options)
    if (!pagination || 'nextCursor' in pagination)
      throw new ApiError({ status: 200, code: 'INTERNAL_ERROR', message: `${path} is not paged` })
    return { items: data as ItemOf<Operation<P, M>>[], pagination }
  }

/** A part of an endless list. */
async function pageByCursor<P extends PathsWith<'get'>>(
  path: P,
  ...[options]: Arguments<Operation<P, 'get'>>
): Promise<{ items: ItemOf<Operation<P, 'get'>>[]; pagination: CursorPagination }> {
  const { data, pagination } = await call('get', path, options)
  if (!pagination || !('nextCursor' in pagination))
    throw new ApiError({ status: 200, code: 'INTERNAL_ERROR', message: `${path} has no cursor` })
  return { items: data as ItemOf<Operation<P, 'get'>>[], pagination }
}

/** A file as a blob, under the name the server gave it. */
async function download(
  path: string,
  options: Pick<AnyOptions, 'query'> = {},
): Promise<{ blob: Blob; fileName: string }> {
  const { response } = await sendSignedIn('get', withQuery(path, options.query), { headers: { accept: '*/*' } })
  const fileName = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return { blob: await response.blob(), fileName: fileName ?? path.split('/').at(-1) ?? 'download' }
}

interface UploadOptions {
  path?: Record<string, string> | undefined
  /** 0 to 1. */
  onProgress?: ((share: number) => void) | undefined
  signal?: AbortSignal | undefined
}

/** One file in the field `file`, with progress, which fetch cannot tell. */
async function upload<P extends PathsWith<'post'>>(
  path: P,
  file: File,
  options: UploadOptions = {},
): Promise<DataOf<Operation<P, 'post'>>> {
  const token = await accessToken()
  const response = await transfer(fillPath(path, options.path), file, token, options)
  if (!response.ok) throw await refusalOf(response)
  const { data } = (await response.json()) as { data: DataOf<Operation<P, 'post'>> }
  return data
}

function transfer(
  path: string,
  file: File,
  token: string | null,
  { onProgress, signal }: UploadOptions,
): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const request = new XMLHttpRequest()
  const form = new FormData()
  form.append('file', file)
  request.open('POST', apiBase + path)
  if (token) request.setRequestHeader('authorization', `Bearer ${token}`)
  request.setRequestHeader('accept', 'application/json')
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0))
  request.addEventListener('load', () =>
    resolve(new Response(request.status === 204 ? null : request.responseText, { status: request.status })),
  )
  request.addEventListener('error', () =>
    reject(new ApiError({ status: 0, code: 'OFFLINE', message: 'The server cannot be reached' })),
  )
  request.addEventListener('abort', () => reject(new DOMException('The upload was stopped', 'AbortError')))
  signal?.addEventListener('abort', () => request.abort())
  request.send(form)
  return promise
}

export const api = {
  get: caller('get'),
  post: caller('post'),
  patch: caller('patch'),
  put: caller('put'),
  delete: caller('delete'),
  page: pager('get'),
  pageByCursor,
  /** For what is not to stand in an address. */
  pageByPost: pager('post'),
  download,
  upload,
}
