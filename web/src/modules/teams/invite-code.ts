/** The code of an invitation: in a link's fragment, which no server log sees, and in the tab while somebody logs in. */
import { InviteCode } from '@setpoint/contract/teams'

export const joinPath = '/teams/join'
const key = 'setpoint.invite'

/** To send to somebody; the dash is for the eye only. */
export const inviteLink = (code: string): string =>
  `${globalThis.location.origin}${joinPath}#code=${code.replaceAll('-', '')}`

/** As it is read out and typed: `XXXX-XXXX`. */
export const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** What somebody typed or opened, as a code; null where it is none. A whole link is taken, too. */
export function codeIn(text: string): string | null {
  const typed = /#code=([^&]*)/.exec(text)?.[1] ?? text
  return InviteCode.safeParse(typed.trim()).data ?? null
}

/** The code one came with. It leaves the address, so that no history and no copied page address holds it; a reload finds it. */
export function takeCode(): string | null {
  const { hash, pathname } = globalThis.location
  if (!hash.startsWith('#code=')) return kept()
  const code = codeIn(hash)
  history.replaceState(history.state, '', pathname)
  if (code === null) forgetCode()
  else keepCode(code)
  return code
}

export function keepCode(code: string): void {
  try {
    sessionStorage.setItem(key, code)
  } catch {
    // Without storage, only a log-in in between forgets it.
  }
}

export function forgetCode(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // There was none.
  }
}

function kept(): string | null {
  try {
    return codeIn(sessionStorage.getItem(key) ?? '')
  } catch {
    return null
  }
}
