/** What a route answers with: status, shape and headers, as data. */
import type { Readable } from 'node:stream'
import type * as z from 'zod/mini'

type Shape = z.ZodMiniType

export interface Answer<Result> {
  readonly kind: 'data' | 'page' | 'scroll' | 'gone' | 'file' | 'redirect'
  readonly status: 200 | 201 | 202 | 204 | 303
  readonly shape: Shape | null
  /** Path of what was made, for `Location`. */
  readonly location?: (result: never) => string
  /** Content type of a file answer, for the API document. */
  readonly contentType?: string
  /** Only for the type checker. */
  readonly result?: Result
}

/** What a paged use case gives back; the route adds the page count. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly totalItems: number
  readonly page: number
  readonly limit: number
}

/** What a use case gives back of an endless list; cursors are made by `cursorAt`. */
export interface Scroll<Item> {
  readonly items: readonly Item[]
  /** Where it goes on; null at its end. */
  readonly nextCursor: string | null
  /** The place of the first item; null where there is none. */
  readonly newestCursor: string | null
}

export interface FileAnswer {
  readonly body: Readable | Uint8Array | string
  readonly contentType: string
  /** Offered as a download with this name. */
  readonly fileName?: string
  /** In bytes, where it is known before the body is there. */
  readonly size?: number
  /** `Cache-Control`; default `private, no-store`. */
  readonly cache?: string
}

/** Marks a creation that had already happened (a retry): answered with 200 instead of 201. */
export interface Already<Result> {
  readonly already: Result
}
export const already = <Result>(result: Result): Already<Result> => ({ already: result })

export const ok = <S extends Shape>(shape: S): Answer<z.infer<S>> => ({ kind: 'data', status: 200, shape })

export const created = <S extends Shape>(
  shape: S,
  location?: (result: z.infer<S>) => string,
): Answer<z.infer<S> | Already<z.infer<S>>> => ({
  kind: 'data',
  status: 201,
  shape,
  ...(location && { location }),
})

/** Work goes on in a job; `location` is where its state can be read. */
export const accepted = <S extends Shape>(shape: S, location?: (result: z.infer<S>) => string): Answer<z.infer<S>> => ({
  kind: 'data',
  status: 202,
  shape,
  ...(location && { location }),
})

export const page = <S extends Shape>(shape: S): Answer<Page<z.infer<S>>> => ({ kind: 'page', status: 200, shape })

export const scroll = <S extends Shape>(shape: S): Answer<Scroll<z.infer<S>>> => ({
  kind: 'scroll',
  status: 200,
  shape,
})

/** 204. */
export const gone: Answer<void> = { kind: 'gone', status: 204, shape: null }

/** A browser on its way, and where it goes on to. */
export interface RedirectAnswer {
  /** A whole address. */
  readonly to: string
}

/** 303: for addresses that a browser is sent to, not for programs. */
export const redirect: Answer<RedirectAnswer> = { kind: 'redirect', status: 303, shape: null }

export const file = (contentType: string): Answer<FileAnswer> => ({
  kind: 'file',
  status: 200,
  shape: null,
  contentType,
})
