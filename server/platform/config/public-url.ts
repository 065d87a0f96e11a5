/** The address people reach this Setpoint at, without a slash at the end: for links in mails and on the console. */
import type { Settings } from './settings.ts'

export function publicUrl({ config }: { readonly config: Settings }): string {
  if (config.PUBLIC_URL !== null) return config.PUBLIC_URL.replace(/\/+$/, '')
  const scheme = config.TLS_CERT === null ? 'http' : 'https'
  return `${scheme}://${hostFor(config.HOST)}:${config.PORT}`
}

/** Listening everywhere is no address to go to; an IPv6 address stands in brackets. */
function hostFor(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1' || host === '::1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
