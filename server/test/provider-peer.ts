/** For tests: a provider that we did not write, told what to say. */
import { OAuth2Server } from 'oauth2-mock-server'
import type { MutableResponse, MutableToken } from 'oauth2-mock-server'

export interface Peer {
  readonly server: OAuth2Server
  readonly issuer: string
  /** What its signed claims say from now on. */
  says(claims: Record<string, unknown>): void
  /** Changes everything that it says, in ways that no claim can. */
  faults: Faults
  close(): Promise<void>
}

export interface Faults {
  token?: (token: MutableToken) => void
  answer?: (answer: MutableResponse) => void
  discovery?: (answer: MutableResponse) => void
  profile?: (answer: MutableResponse) => void
}

/** Listens on this machine, signs with RS256. */
export async function openPeer(): Promise<Peer> {
  const server = new OAuth2Server()
  await server.issuer.keys.generate('RS256')
  await server.start(0, '127.0.0.1')
  let claims: Record<string, unknown> = {}
  const peer: Peer = {
    server,
    issuer: String(server.issuer.url),
    says: (next) => void (claims = next),
    faults: {},
    close: () => server.stop(),
  }
  server.service.on('beforeTokenSigning', (token: MutableToken) => {
    Object.assign(token.payload, claims)
    peer.faults.token?.(token)
  })
  server.service.on('beforeResponse', (answer: MutableResponse) => peer.faults.answer?.(answer))
  server.service.on('beforeUserinfo', (answer: MutableResponse) => peer.faults.profile?.(answer))
  server.service.on('beforeWellKnownOpenIdConfiguration', (answer: MutableResponse) => peer.faults.discovery?.(answer))
  return peer
}
