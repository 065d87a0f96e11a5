/** A module's routes as a table: method, path, contract, access rule, and the one use case that runs. */
import type { Readable } from 'node:stream'
import type * as z from 'zod/mini'
import type { Ctx, OpenCtx } from '../context.ts'
import type { AccessRule } from './access.ts'
import type { Settings } from '../config/settings.ts'
import type { Answer } from './answers.ts'

type Shape = z.ZodMiniType

/** Which budget a request is taken from. `member` and `anonymous` are chosen by who asks. */
export type LimitName =
  | 'default'
  | 'auth'
  | 'refresh'
  | 'upload'
  | 'search'
  | 'media'
  | 'return'
  | 'invitation'
  | 'report'
  | 'writing'

/** A file sent as multipart/form-data in the field `file`. The name is the sender's: a label, never a path. */
export interface UploadedBytes {
  readonly fileName: string
  readonly bytes: Buffer
}

/** The same, read as it arrives. Reading past the limit throws 413. */
export interface UploadedStream {
  readonly fileName: string
  readonly stream: Readable
}

export interface RouteDefinition {
  readonly access: AccessRule
  readonly params?: Shape
  readonly query?: Shape
  readonly body?: Shape
  /** Takes one file, whole or as a stream; past `maxBytes` it is refused (413). A stream has no idempotency key. */
  readonly upload?: { readonly as: 'bytes' | 'stream'; readonly maxBytes: number | ((config: Settings) => number) }
  /** The body is a form that another web site has a browser send. Of all changes only these may come from elsewhere. */
  readonly crossSiteForm?: true
  readonly answer: Answer<unknown>
  readonly limit?: LimitName
  /** The answer holds a secret that is shown once. It is kept nowhere, so that an `Idempotency-Key` has no meaning. */
  readonly shownOnce?: true
  /** One sentence for the API document. */
  readonly summary: string
  // oxlint-disable-next-line typescript/no-explicit-any -- each route's own types are checked by `Checked`
  readonly run: (ctx: any, input: any) => Promise<unknown>
}

type Inferred<S> = S extends Shape ? z.infer<S> : unknown

/** Path parameters, query and body (and the file) merged: what the use case receives. */
export type InputOf<R extends RouteDefinition> = Inferred<R['params']> &
  Inferred<R['query']> &
  Inferred<R['body']> &
  (R extends { upload: { as: 'bytes' } } ? { file: UploadedBytes } : unknown) &
  (R extends { upload: { as: 'stream' } } ? { file: UploadedStream } : unknown)

type ResultOf<R extends RouteDefinition> = R['answer'] extends Answer<infer Result> ? Result : never
type CtxOf<R extends RouteDefinition> = R['access'] extends AccessRule<true> ? Ctx : OpenCtx
type Checked<R extends RouteDefinition> = {
  readonly run: (ctx: CtxOf<R>, input: InputOf<R>) => Promise<ResultOf<R>>
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

export interface Route extends RouteDefinition {
  readonly method: Method
  /** Whole path below `/api/v1`, with `:params`. */
  readonly path: string
}

/**
 * Whether an `Idempotency-Key` has a meaning: for changes by somebody, except where a file is read as it arrives, and where
 * a secret is tried, because a refusal takes back everything that was written, also that a try has failed.
 */
export const isRepeatable = ({ method, access, upload, limit, shownOnce }: Route): boolean =>
  method !== 'GET' && access.signedIn && upload?.as !== 'stream' && limit !== 'auth' && shownOnce !== true

/** A module's route table below one prefix. Keys are `'METHOD /path'`; the compiler checks each use case against its contract. */
export function routes<T extends Record<`${Method} /${string}`, RouteDefinition>>(
  prefix: string,
  table: T & { [Key in keyof T]: T[Key] extends RouteDefinition ? Checked<T[Key]> : never },
): Route[] {
  return Object.entries<RouteDefinition>(table).map(([key, definition]) => {
    const [method, path] = key.split(' ') as [Method, string]
    return { ...definition, method, path: path === '/' ? prefix : `${prefix}${path}` }
  })
}
