/** For tests: `oidc-provider`, a certified OpenID Connect provider, with its own log-in and consent pages; and a way through them. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export interface CertifiedPeer {
  readonly issuer: string
  readonly clientSecret: string
  /** Signs in there as somebody and agrees, or (null) says no: the address that it sends the browser back to us with. */
  goThrough(address: string, login: string | null): Promise<URL>
  close(): Promise<void>
}

/** `setpoint`: our own address, which it is to lead back to, for the provider id `keycloak`. */
export async function openCertifiedPeer(setpoint: string): Promise<CertifiedPeer> {
  const clientSecret = crypto.randomUUID()
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'setpoint',
        client_secret: clientSecret,
        redirect_uris: [`${setpoint}/api/v1/auth/oidc/keycloak/callback`],
        application_type: 'native',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    // Claims of the id, as the person typed it.
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@peer.example`, email_verified: true, name: id }),
    }),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: [crypto.randomUUID()] },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    issuer,
    clientSecret,
    goThrough: (address, login) => goThrough(address, login),
    close: () => new Promise((closed) => (server.closeAllConnections(), server.close(() => closed()))),
  }
}

async function goThrough(address: string, login: string | null): Promise<URL> {
  const { origin } = new URL(address)
  const cookies = new Map<string, string>()
  let url = new URL(address)
  let form: string | null = null
  for (let step = 0; step < 20; step++) {
    const response: Response = await fetch(url, {
      redirect: 'manual',
      method: form === null ? 'GET' : 'POST',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form !== null && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body: form,
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    form = null
    const location = response.headers.get('location')
    if (location !== null) {
      url = new URL(location, url)
      if (url.origin !== origin) return url
      continue
    }
    const page = await response.text()
    if (login === null) {
      url = new URL(`${url.pathname}/abort`, url)
      continue
    }
    if (!page.includes('name="prompt"'))
      throw new Error(`the provider answered ${response.status}: ${page.slice(0, 500)}`)
    form = page.includes('value="login"') ? `prompt=login&login=${login}&password=x` : 'prompt=consent'
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1]
    if (action !== undefined) url = new URL(action, url)
  }
  throw new Error('the provider led around in circles')
}
