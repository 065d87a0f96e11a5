/**
 * Requests to addresses that somebody else named: resolved once and connected to what was resolved, never to a private
 * address unless the operator named the host, with an end to time and size, and never led on by a redirect.
 */
import { lookup, type LookupAddress } from 'node:dns'
import { request as requestPlain, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { kindOf } from './addresses.ts'

export interface Outside {
  /** Hosts that the operator named: these may be on this machine or in its network, and there also without TLS. */
  readonly trustedHosts: readonly string[]
  /** Milliseconds for the whole of it. */
  readonly timeout: number
  readonly maxBytes: number
}

export type OutsideProblem = 'forbidden' | 'unreachable' | 'timeout' | 'too-large'

/** Says what was wrong and with which host; never the address's path or query. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError'
  readonly code: OutsideProblem

  constructor(code: OutsideProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

interface Asked {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
}

/** Asks, and answers whatever comes back: a redirect too, unfollowed. Throws `OutsideError`. */
export async function fetchOutside(address: string, asked: Asked, outside: Outside): Promise<Response> {
  const url = new URL(address)
  checkHost(url, outside)
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const request = send(url, asked, outside, (response) => {
    read(response, url, outside).then(resolve, reject)
  })
  request.on('error', (error) => reject(explain(error, url)))
  request.end(asked.body ?? undefined)
  return promise
}

/** What is known before anything is resolved. */
function checkHost(url: URL, { trustedHosts }: Outside): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refusal(url, 'is reached by http(s) only')
  if (url.protocol === 'http:' && !trustedHosts.includes(url.hostname)) throw refusal(url, 'must be reached over https')
  const host = bare(url)
  if (isIP(host) !== 0) checkAddress(host, url, trustedHosts)
}

const bare = ({ hostname }: URL) => hostname.replace(/^\[(.*)\]$/, '$1')
const refusal = ({ hostname }: URL, why: string) => new OutsideError('forbidden', `${hostname} ${why}`)

function checkAddress(address: string, url: URL, trustedHosts: readonly string[]): void {
  const kind = kindOf(address)
  if (kind === 'never') throw refusal(url, 'is at an address that nobody may be sent to')
  if (kind === 'private' && !trustedHosts.includes(url.hostname)) throw refusal(url, 'is at a private address')
  if (kind === 'public' && url.protocol === 'http:')
    throw refusal(url, 'is on the internet: it must be reached over https')
}

function send(
  url: URL,
  { method, headers }: Asked,
  outside: Outside,
  onResponse: (response: IncomingMessage) => void,
): ClientRequest {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  return request(
    url,
    {
      method,
      // Unpacking what a stranger packed is no business of ours.
      headers: { ...headers, 'accept-encoding': 'identity' },
      lookup: checkedLookup(url, outside.trustedHosts),
      // A connection of an earlier request was checked by other rules.
      agent: false,
      signal: AbortSignal.timeout(outside.timeout),
    },
    onResponse,
  )
}

/** Resolves, and hands on only if every address may be reached: the connection goes to one of these and to no other. */
function checkedLookup(url: URL, trustedHosts: readonly string[]): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      try {
        if (error) throw error
        for (const { address } of addresses) checkAddress(address, url, trustedHosts)
        const [first] = addresses
        if (first === undefined) throw refusal(url, 'has no address')
        if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      } catch (problem) {
        callback(problem as Error, '', 0)
      }
    })
  }
}

async function read(response: IncomingMessage, url: URL, { maxBytes }: Outside): Promise<Response> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) throw new OutsideError('too-large', `${url.hostname} answered more than ${maxBytes} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    throw explain(error as Error, url)
  }
  const status = response.statusCode ?? 502
  const headers = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const hasBody = ![101, 103, 204, 205, 304].includes(status)
  return new Response(hasBody ? Buffer.concat(chunks) : null, { status, headers })
}

function explain(error: Error, url: URL): OutsideError {
  if (error instanceof OutsideError) return error
  const isTimeout = error.name === 'TimeoutError' || error.name === 'AbortError'
  if (isTimeout) return new OutsideError('timeout', `${url.hostname} took too long`, { cause: error })
  return new OutsideError('unreachable', `${url.hostname} cannot be reached`, { cause: error })
}
