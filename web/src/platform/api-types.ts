/** What the server's document says of a path and method, as types. */
import type { paths } from './generated/api.d.ts'

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete'
export type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never
}[keyof paths]
export type Operation<P extends keyof paths, M extends Method> = paths[P] extends Record<M, infer Op> ? Op : never

type Json<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : never
type Good<Op> = Op extends { responses: infer Responses } ? Json<Responses[keyof Responses & (200 | 201 | 202)]> : never
export type DataOf<Op> = [Good<Op>] extends [never] ? null : Good<Op> extends { data: infer Data } ? Data : null
export type ItemOf<Op> = DataOf<Op> extends readonly (infer Item)[] ? Item : never

export type PathParametersOf<Op> = Op extends { parameters: { path: infer Path extends object } } ? Path : never
export type QueryOf<Op> = Op extends { parameters: { query?: infer Query } } ? Loose<NonNullable<Query>> : never
export type BodyOf<Op> = Op extends { requestBody: infer Body } ? Loose<Json<Body>> : never

/** What may be left out may be undefined as well, as the contract's types have it: it is not sent either way. */
type Loose<T> = T extends readonly (infer Item)[]
  ? number extends T['length']
    ? Loose<Item>[]
    : T
  : T extends object
    ? { [K in keyof T]: object extends Pick<T, K> ? Loose<T[K]> | undefined : Loose<T[K]> }
    : T

/** Optional members stay out of the way; needed ones are needed. */
type Part<Name extends string, Value> = [Value] extends [never]
  ? { [K in Name]?: undefined }
  : object extends Value
    ? { [K in Name]?: Value | undefined }
    : { [K in Name]: Value }

export type Options<Op> = Part<'path', PathParametersOf<Op>> &
  Part<'query', QueryOf<Op>> &
  Part<'body', BodyOf<Op>> & { headers?: Record<string, string> | undefined; signal?: AbortSignal | undefined }

/** The options argument may be left out where nothing in it is needed. */
export type Arguments<Op> = object extends Options<Op> ? [options?: Options<Op>] : [options: Options<Op>]
