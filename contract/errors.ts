/** The closed list of error codes, each with its HTTP status. A client may branch on a code, never on a message. */
import * as z from 'zod/mini'
import { Meta } from './common.ts'

export const errorStatus = {
  VALIDATION_ERROR: 400,
  MALFORMED_REQUEST: 400,
  UNAUTHENTICATED: 401,
  INVALID_CREDENTIALS: 401,
  SESSION_EXPIRED: 401,
  FORBIDDEN: 403,
  /** Prove who you are once more (`POST /auth/prove`), then ask again. */
  STEP_UP_REQUIRED: 403,
  /** The role needs a second factor, and this session has proved none. */
  SECOND_FACTOR_REQUIRED: 403,
  /** Solve a challenge of `GET /auth/captcha`, then repeat with it. */
  CAPTCHA_REQUIRED: 403,
  ACCOUNT_SUSPENDED: 403,
  /** The account is to be erased: until then it can be cancelled and the data taken out, and nothing else. */
  ACCOUNT_ERASING: 403,
  /** The personal access token may not do this. */
  SCOPE_MISSING: 403,
  EMAIL_NOT_VERIFIED: 403,
  /** May not write at present: the details tell the `kind` ('muted' in this team, 'barred' everywhere) and `until` (an instant; '' for no end). */
  SANCTIONED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  GONE: 410,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNPROCESSABLE: 422,
  UNREADABLE_FILE: 422,
  RATE_LIMIT_EXCEEDED: 429,
  INTERNAL_ERROR: 500,
  UNAVAILABLE: 503,
} as const

export type ErrorCode = keyof typeof errorStatus
export const ErrorCode = z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]])

export const ErrorDetail = z.object({ field: z.string(), message: z.string() })
export type ErrorDetail = z.infer<typeof ErrorDetail>

/** The body of every refusal. `retryAfter` (seconds) comes with 429 and 503. */
export const ErrorAnswer = z.object({
  success: z.literal(false),
  error: z.object({
    code: ErrorCode,
    message: z.string(),
    details: z.optional(z.array(ErrorDetail)),
    retryAfter: z.optional(z.number()),
  }),
  meta: Meta,
})
export type ErrorAnswer = z.infer<typeof ErrorAnswer>
