/** Every error as the one envelope. What isn't a refusal is logged whole and answered without a word of detail. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorAnswer, ErrorCode } from '@setpoint/contract/errors'
import { Refusal } from './errors.ts'

export function handleError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = error instanceof Refusal ? error : translate(error)
  if (refusal.status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed')
  if (refusal.retryAfter !== undefined) reply.header('Retry-After', String(refusal.retryAfter))
  return reply
    .code(refusal.status)
    .header('Content-Type', 'application/json; charset=utf-8')
    .send(answerOf(refusal, request.id))
}

export function answerOf(refusal: Refusal, requestId: string): ErrorAnswer {
  return {
    success: false,
    error: {
      code: refusal.code,
      message: refusal.message,
      ...(refusal.details && { details: [...refusal.details] }),
      ...(refusal.retryAfter !== undefined && { retryAfter: refusal.retryAfter }),
    },
    meta: { timestamp: new Date().toISOString(), requestId },
  }
}

/** The server's and the database's own errors, by their code. */
const translations: Record<string, [ErrorCode, string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 'The request is too large.'],
  FST_REQ_FILE_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 'The file is too large.'],
  FST_FILES_LIMIT: ['VALIDATION_ERROR', 'Send one file.'],
  FST_PARTS_LIMIT: ['VALIDATION_ERROR', 'Send one file and nothing else.'],
  FST_FIELDS_LIMIT: ['VALIDATION_ERROR', 'Send one file and nothing else.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'Send application/json.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['MALFORMED_REQUEST', 'The request has no body.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['MALFORMED_REQUEST', 'The request is not valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['MALFORMED_REQUEST', 'The request ended early.'],
  FST_ERR_BAD_URL: ['MALFORMED_REQUEST', 'The address is not valid.'],
  FST_ERR_MAX_PARAM_LENGTH: ['NOT_FOUND', 'There is nothing at this address.'],
  '40P01': ['UNAVAILABLE', 'Two changes met. Please try again.'],
  '57P01': ['UNAVAILABLE', 'The database is restarting. Please try again.'],
  '57P03': ['UNAVAILABLE', 'The database is starting. Please try again.'],
  '57014': ['UNAVAILABLE', 'The database took too long. Please try again.'],
  '53300': ['UNAVAILABLE', 'Too busy right now. Please try again.'],
  ECONNREFUSED: ['UNAVAILABLE', 'The database cannot be reached. Please try again.'],
  ECONNRESET: ['UNAVAILABLE', 'The database connection broke. Please try again.'],
  ENOENT_SOCKET: ['UNAVAILABLE', 'The database cannot be reached. Please try again.'],
}

function translate(error: Error & { code?: unknown; statusCode?: number }): Refusal {
  if (isHangUp(error)) return new Refusal('MALFORMED_REQUEST', 'The request ended early.')
  const known = typeof error.code === 'string' ? translations[error.code] : undefined
  if (known) return new Refusal(known[0], known[1], known[0] === 'UNAVAILABLE' ? { retryAfter: 2 } : {})
  if (isLostConnection(error))
    return new Refusal('UNAVAILABLE', 'The database cannot be reached. Please try again.', { retryAfter: 2 })
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) return new Refusal('MALFORMED_REQUEST', 'The request cannot be understood.')
  return new Refusal('INTERNAL_ERROR', 'Something went wrong on our side. It has been noted.')
}

/** Of a sender who went away in the middle; the database's broken connection says 'read ECONNRESET'. */
const isHangUp = (error: Error & { code?: unknown }): boolean =>
  error.code === 'ECONNRESET' && error.message === 'aborted'

/** The pool's own errors carry no code. */
const isLostConnection = (error: Error): boolean =>
  /Connection terminated|timeout exceeded when trying to connect|connect ENOENT/.test(error.message)
