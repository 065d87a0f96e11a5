/** A place among a post's comments, as an opaque cursor: that of the last one read. */
import { invalid } from '../../../platform/http/errors.ts'

const thread = /^[0-9a-f]{44}(\.[0-9a-f]{44}){0,2}$/

export const threadCursor = (place: string): string => Buffer.from(place).toString('base64url')

/** Empty is before every comment. */
export function placeInThread(cursor: string | undefined): string {
  if (cursor === undefined) return ''
  const place = Buffer.from(cursor, 'base64url').toString()
  if (!thread.test(place) || threadCursor(place) !== cursor)
    throw invalid('cursor', 'Must be a cursor of an earlier answer')
  return place
}
