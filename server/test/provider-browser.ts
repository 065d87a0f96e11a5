/** For tests: a browser's way through a provider that answers at once, without a browser. */
import type { Answered, Client } from './client.ts'
import type { World } from './world.ts'

/** One browser: it keeps cookies, and goes where it is sent. */
export interface TestBrowser {
  /** Begins; answers the start's answer. */
  start(path: string, body: object, client?: Client): Promise<Answered>
  /** Follows the provider's own redirects until one leads to us. */
  visit(address: string): Promise<URL>
  /** Comes back to us with that address; answers what stands in the fragment it is sent on with. */
  arrive(address: URL, as?: 'query' | 'form'): Promise<Record<string, string>>
  post(path: string, body: object, client?: Client): Promise<Answered>
  /** All of the way for signing in: the fragment. */
  goes(provider: string, as?: 'query' | 'form'): Promise<Record<string, string>>
  readonly cookies: Map<string, string>
}

export function testBrowser(world: World): TestBrowser {
  const cookies = new Map<string, string>()
  const headers = () => ({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') })
  const keep = (answer: Answered): Answered => {
    for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(String(cookie)) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  const browser: TestBrowser = {
    cookies,
    start: async (path, body, client = world.anonymous) => keep(await client.post(path, body, headers())),
    post: async (path, body, client = world.anonymous) => keep(await client.post(path, body, headers())),
    async visit(address) {
      const response = await fetch(address, { redirect: 'manual' })
      const location = response.headers.get('location')
      if (location === null) throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
      return new URL(location, address)
    },
    async arrive(address, as = 'query') {
      const form = address.searchParams.toString()
      const answer =
        as === 'query'
          ? await world.anonymous.get(address.pathname + address.search, {}, headers())
          : await world.anonymous.post(address.pathname, form, {
              ...headers(),
              origin: 'https://appleid.apple.com',
              'content-type': 'application/x-www-form-urlencoded',
            })
      if (answer.status !== 303) throw new Error(`the way back answered ${answer.status}: ${answer.body}`)
      const { hash } = new URL(String(answer.headers['location']))
      return Object.fromEntries(new URLSearchParams(hash.slice(1)))
    },
    async goes(provider, as) {
      const { data, body } = await browser.start(`/auth/oidc/${provider}/start`, {})
      if (!data) throw new Error(`could not begin: ${body}`)
      return browser.arrive(await browser.visit(data.address), as)
    },
  }
  return browser
}
