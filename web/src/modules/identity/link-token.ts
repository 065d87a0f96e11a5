/** The single-use tokens that mail and set-up links carry in their fragment, which no server log ever sees. */
import { MailToken } from '@setpoint/contract/identity'

/** The token after `#name=`; null without one, 'broken' where a part of it is missing or something was added. */
export function tokenInFragment(fragment: string, name: string): { token: string } | 'broken' | null {
  const given = new URLSearchParams(fragment.replace(/^#/, '')).get(name)
  if (given === null) return null
  const result = MailToken.safeParse(given)
  return result.success ? { token: result.data } : 'broken'
}
