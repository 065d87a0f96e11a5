/** Takes out of a text what names or lets in a person: e-mail addresses and tokens. For logs, errors and the queue. */

const email = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*/gi
const jsonWebToken = /\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g
const secretParameter = /\b((?:access_|refresh_)?token|password|secret|signature|code|key)=[^&\s"'\\]+/gi
const bearer = /\b(bearer|basic) [\w.~+/=-]{6,}/gi
const credentialsInUrl = /\b([a-z][a-z+]*:\/\/)[^\s/@"']+@/gi

export function scrub(text: string): string {
  return text
    .replace(jsonWebToken, '[token]')
    .replace(bearer, '$1 [token]')
    .replace(secretParameter, '$1=[removed]')
    .replace(credentialsInUrl, '$1[removed]@')
    .replace(email, '[email]')
}

/** What may be told of an error: its kind, its words without persons, where it arose. Never values that came with it. */
export interface ToldError {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code?: string
  readonly cause?: ToldError
}

export function tellError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)).slice(0, 500), stack: '' }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return {
    type: error.name,
    message: scrub(error.message).slice(0, 2_000),
    stack: scrub(error.stack ?? ''),
    ...code,
    ...(error.cause !== undefined && depth < 3 && { cause: tellError(error.cause, depth + 1) }),
  }
}
