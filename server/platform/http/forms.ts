/** Forms (`application/x-www-form-urlencoded`): read only where a route says so, because any web site can make a browser send one. */
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Another web site may have a browser send this. */
    crossSite?: boolean
  }
}

const longest = 64_000

/** Mounts routes whose body is a form. Of a field that is there twice, a list of both is made. */
export function acceptForms(app: FastifyInstance, mountRoutes: (scope: FastifyInstance) => void): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: longest },
      (_request, text, done) => done(null, fieldsOf(new URLSearchParams(String(text)))),
    )
    mountRoutes(scope)
  })
}

function fieldsOf(form: URLSearchParams): Record<string, string | string[]> {
  const fields = [...new Set(form.keys())].map((name): [string, string | string[]] => {
    const [first = '', ...more] = form.getAll(name)
    return [name, more.length === 0 ? first : [first, ...more]]
  })
  return Object.fromEntries(fields)
}
