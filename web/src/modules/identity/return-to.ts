/** Where someone wanted to go before they had to log in. */

/** The path in `?next=`; only a path of this app, so that no link can lead a person elsewhere after they logged in. */
export const pathAfterLogin = (search: string): string | null => ownPath(new URLSearchParams(search).get('next'))

/** The same for a path from anywhere: null unless it stays in this app. */
export function ownPath(path: string | null): string | null {
  if (path === null || !/^\/(?![/\\])/.test(path)) return null
  const origin = 'https://setpoint.invalid'
  const address = URL.canParse(path, origin) ? new URL(path, origin) : null
  return address?.origin === origin ? address.pathname + address.search + address.hash : null
}
