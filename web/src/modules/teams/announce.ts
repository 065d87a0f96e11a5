/** Says how something went, in a toast. */
import { toast } from '../../ui/toast.tsx'

/**
 * Resolves to whether it went well. Not by the callbacks of a mutation: what it was about, and the part of the screen that
 * asked, may be gone by the time of the answer, because news of it comes by the socket as well.
 */
export async function announce(
  work: Promise<unknown>,
  done: string,
  failed: (error: unknown) => string,
): Promise<boolean> {
  try {
    await work
    toast({ message: done, tone: 'good' })
    return true
  } catch (error) {
    toast({ message: failed(error), tone: 'warn' })
    return false
  }
}
