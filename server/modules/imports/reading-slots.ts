/** How many files may be read at once: each has a thread, and a slow sender holds it. */
import { Refusal } from '../../platform/http/errors.ts'

const slots = { inAll: 12, each: 3 }
const taken = new Map<string, number>()

/** Runs in a free slot; 503 when the server has none, 429 when this person has theirs. */
export async function inReadingSlot<T>(userId: string, work: () => Promise<T>): Promise<T> {
  const mine = taken.get(userId) ?? 0
  if (mine >= slots.each) {
    throw new Refusal('RATE_LIMIT_EXCEEDED', `At most ${slots.each} files at a time, please.`, { retryAfter: 10 })
  }
  if (taken.values().reduce((sum, count) => sum + count, 0) >= slots.inAll) {
    throw new Refusal('UNAVAILABLE', 'Many files are being read just now. Please try again soon.', { retryAfter: 30 })
  }
  taken.set(userId, mine + 1)
  try {
    return await work()
  } finally {
    const left = (taken.get(userId) ?? 1) - 1
    if (left === 0) taken.delete(userId)
    else taken.set(userId, left)
  }
}
