/** Security headers: one fixed set for the API and files, Helmet with a nonce for pages. */
import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'

/** Nothing the API answers is ever a page. */
export const apiHeaders = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const

export const strictTransport = 'max-age=31536000; includeSubDomains'

/** Sets a page's headers; answers the nonce that its scripts have to carry. */
export function protectPage(request: FastifyRequest, reply: FastifyReply): string {
  const nonce = randomBytes(16).toString('base64url')
  helmet(pageOptions(nonce, request.protocol === 'https'))(request.raw, reply.raw, () => {})
  return nonce
}

/** What a page may load: our own origin, and scripts and styles with the nonce. Radix sets inline style attributes. */
const pageOptions = (nonce: string, secure: boolean): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", `'nonce-${nonce}'`],
      styleSrc: ["'self'", `'nonce-${nonce}'`],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      ...(secure && { upgradeInsecureRequests: [] }),
    },
  },
  // Sent by the server for every answer over TLS.
  hsts: false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  crossOriginEmbedderPolicy: false,
  // Both need a trustworthy origin; over plain HTTP browsers only warn about them.
  crossOriginOpenerPolicy: secure,
  originAgentCluster: secure,
})
