/** A request as a use case sees it. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, OpenCtx, Platform } from '../context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null
  }
}

export function contextOf(platform: Platform, request: FastifyRequest, reply: FastifyReply): OpenCtx {
  const secure = request.protocol === 'https'
  // Browsers take the prefix only over TLS; without it, a home network would not stay signed in.
  const cookieName = (name: string) => (secure ? `__Host-${name}` : name)
  return {
    ...platform,
    actor: request.actor,
    request: {
      id: request.id,
      ipAddress: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 400) ?? null,
      ifMatch: revisionOf(request.headers['if-match']),
      cookie: (name) => request.cookies[cookieName(name)] ?? null,
      setCookie(name, value, maxAgeSeconds, sentFrom = 'strict') {
        // Browsers take 'none' over TLS only, or on this machine.
        const options = { path: '/', httpOnly: true, sameSite: sentFrom, secure: secure || sentFrom === 'none' }
        if (value === null) reply.clearCookie(cookieName(name), options)
        else reply.setCookie(cookieName(name), value, { ...options, maxAge: maxAgeSeconds })
      },
    },
  }
}

/** Of nothing: revisions begin with 1. */
const noRevision = 0

/** What we cannot read is no revision that we ever gave out: the change must not go through as if nothing had been asked. */
function revisionOf(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null
  // Proxies that compress make an ETag weak.
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim())?.[1]
  return revision === undefined ? noRevision : Number(revision)
}
