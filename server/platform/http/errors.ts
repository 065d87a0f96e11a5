/** Refusals: the errors a use case throws on purpose. Everything else is a bug and answers 500 without a word of detail. */
import { errorStatus, type ErrorCode, type ErrorDetail } from '@setpoint/contract/errors'

export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  readonly details: readonly ErrorDetail[] | undefined
  /** Seconds, with 429 and 503. */
  readonly retryAfter: number | undefined

  constructor(code: ErrorCode, message: string, more: { details?: readonly ErrorDetail[]; retryAfter?: number } = {}) {
    super(message)
    this.code = code
    this.details = more.details
    this.retryAfter = more.retryAfter
  }

  get status(): number {
    return errorStatus[this.code]
  }
}

/** 404. What one may not see is not there either. */
export const notFound = (what: string) => new Refusal('NOT_FOUND', `There is no such ${what}.`)

/** 400 for one field. */
export const invalid = (field: string, message: string) =>
  new Refusal('VALIDATION_ERROR', 'The request is not valid.', { details: [{ field, message }] })

/** 409 for a value that is taken or a state that does not allow it. */
export const conflict = (message: string, field?: string) =>
  new Refusal('CONFLICT', message, field === undefined ? {} : { details: [{ field, message }] })

export const forbidden = (message = 'You may not do this.') => new Refusal('FORBIDDEN', message)

/** 412: somebody changed it meanwhile. */
export const changedMeanwhile = () =>
  new Refusal('PRECONDITION_FAILED', 'It was changed somewhere else meanwhile. Load it again, then repeat your change.')

/** Refuses unless the condition holds; narrows the type where it does. */
export function allow(condition: unknown, refusal: Refusal): asserts condition {
  if (!condition) throw refusal
}
