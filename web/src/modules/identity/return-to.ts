/** Where someone wanted to go before they had to log in. */

/** The path in `?next=`; only a path of this app, so that no link can lead a person elsewhere after they logged in. */
export function pathAfterLogin(search: string): string | null {
  const next = new URLSearchParams(search).get('next')
  if (next === null || !/^\/(?![/\\])/.test(next)) return null
  const origin = 'https://setpoint.invalid'
  const address = URL.canParse(next, origin) ? new URL(next, origin) : null
  return address?.origin === origin ? address.pathname + address.search + address.hash : null
}
