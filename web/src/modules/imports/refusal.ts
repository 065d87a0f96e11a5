/** Why a file was not taken, as a key of the texts. Pure. */
import { ApiError } from '../../platform/http.ts'
import type { Catalogue } from '../../platform/i18n/texts.ts'

export type RefusalKey = Exclude<keyof Catalogue['imports']['refusal'], 'title'>

/** `texts` are the refusals that have a sentence: the server names its reason in the detail of the field `file`. */
export function refusalKey(error: unknown, texts: Readonly<Record<string, string>>): RefusalKey {
  if (!(error instanceof ApiError)) return 'other'
  const reason = error.details.find(({ field }) => field === 'file')?.message
  if (error.code === 'UNREADABLE_FILE') {
    return reason !== undefined && reason !== 'title' && Object.hasOwn(texts, reason)
      ? (reason as RefusalKey)
      : 'reader-failed'
  }
  if (error.code === 'PAYLOAD_TOO_LARGE') return 'tooLarge'
  if (error.code === 'OFFLINE' || error.code === 'TIMEOUT') return 'offline'
  if (error.code === 'RATE_LIMIT_EXCEEDED' || error.code === 'UNAVAILABLE') return 'busy'
  return error.code === 'UNSUPPORTED_MEDIA_TYPE' ? 'not-recognised' : 'other'
}
