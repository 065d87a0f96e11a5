import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { admin, coach, alsoInGrace, fresh, member, refusalOf, withToken, type AccessRule } from './access.ts'

const now = new Date('2026-11-25T12:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const mara: Actor = {
  userId: 'mara',
  sessionId: 's',
  role: 'member',
  scopes: null,
  secondFactor: false,
  provenAt: minutesAgo(60),
  erasing: false,
}
const token: Actor = { ...mara, scopes: ['body:read', 'profile:write'], provenAt: null }
const why = (rule: AccessRule, actor: Actor, method = 'GET') => refusalOf(rule, actor, method, now)?.code ?? null

test('a member needs nothing but to be signed in', () => {
  expect(why(member, mara)).toBeNull()
})

test('an admin needs the role and a second factor', () => {
  expect(why(admin, mara)).toBe('FORBIDDEN')
  expect(why(admin, { ...mara, role: 'admin' })).toBe('SECOND_FACTOR_REQUIRED')
  expect(why(admin, { ...mara, role: 'admin', secondFactor: true })).toBeNull()
})

test('a coach needs the role and a second factor, and an admin is none', () => {
  expect(why(coach, mara)).toBe('FORBIDDEN')
  expect(why(coach, { ...mara, role: 'coach' })).toBe('SECOND_FACTOR_REQUIRED')
  expect(why(coach, { ...mara, role: 'coach', secondFactor: true })).toBeNull()
  expect(why(coach, { ...mara, role: 'admin', secondFactor: true })).toBe('FORBIDDEN')
  expect(why(admin, { ...mara, role: 'coach', secondFactor: true })).toBe('FORBIDDEN')
})

test('a fresh proof is one of the last ten minutes', () => {
  expect(why(fresh(member), mara)).toBe('STEP_UP_REQUIRED')
  expect(why(fresh(member), { ...mara, provenAt: minutesAgo(11) })).toBe('STEP_UP_REQUIRED')
  expect(why(fresh(member), { ...mara, provenAt: minutesAgo(10) })).toBeNull()
})

test('a token does what its scopes say, and nothing that asks for a session', () => {
  const body = withToken(member, 'body')
  expect(why(body, token)).toBeNull()
  expect(why(body, token, 'POST')).toBe('SCOPE_MISSING')
  expect(why(withToken(member, 'profile'), token, 'PATCH')).toBeNull()
  expect(why(member, token)).toBe('SCOPE_MISSING')
  expect(why(fresh(body), { ...token, provenAt: now })).toBe('SCOPE_MISSING')
  expect(why(withToken(admin, 'body'), { ...token, role: 'admin', secondFactor: true })).toBe('SCOPE_MISSING')
})

test('who has asked to be erased may only use what is for that', () => {
  const leaving = { ...mara, role: 'admin', secondFactor: true, provenAt: now, erasing: true } as const
  for (const rule of [member, admin, fresh(member), withToken(member, 'body')])
    expect(why(rule, leaving)).toBe('ACCOUNT_ERASING')
  expect(why(alsoInGrace(member), leaving)).toBeNull()
  expect(why(alsoInGrace(fresh(member)), leaving)).toBeNull()
  expect(why(alsoInGrace(fresh(member)), { ...leaving, provenAt: minutesAgo(11) })).toBe('STEP_UP_REQUIRED')
})
