import { describe, expect, test } from 'vitest'
import { useWorld, password } from '../../test/world.ts'
import { judge, waitAfter } from './back-off.ts'
import type { Attempt } from './store/sign-in-attempt.ts'

const start = new Date('2026-11-21T08:00:00Z')
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const fresh: Attempt = { failures: 0, lastFailedAt: start, waitsSince: null }

describe('the rule', () => {
  test('waits grow and end at a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7, 12, 13, 1000].map(waitAfter)).toEqual([0, 0, 5, 10, 20, 640, 900, 900])
  })

  test('a try during a wait does not prolong it', () => {
    const waiting = { failures: 6, lastFailedAt: start, waitsSince: null }
    expect(judge(waiting, 0, at(9))).toEqual({ wait: 1, attempt: waiting })
    expect(judge(waiting, 0, at(10))).toMatchObject({ wait: 0, attempt: { failures: 7 } })
  })

  test('a day later all is forgotten', () => {
    expect(judge({ ...fresh, failures: 50 }, 0, at(25 * 3600))).toMatchObject({ wait: 0, attempt: { failures: 1 } })
  })

  test('under a crowd’s attack an address waits 30 seconds, once a try, whatever the others do', () => {
    const first = judge(fresh, 1000, at(0))
    expect(first.wait).toBe(30)
    expect(judge(first.attempt, 5000, at(29)).wait).toBe(1)
    expect(judge(first.attempt, 9000, at(30))).toEqual({
      wait: 0,
      attempt: { failures: 1, lastFailedAt: at(30), waitsSince: null },
    })
  })
})

describe('at the door', () => {
  const world = useWorld({ TRUST_PROXY: '127.0.0.1' })
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const tryPassword = (email: string, typed: string, address: string) =>
    world.anonymous.post('/auth/login', { email, password: typed }, from(address))

  test('guessing at one account is slowed down, and a right password then has to wait like any other', async () => {
    const mara = await world.person('mara')
    world.clock.set(start)
    for (let n = 0; n < 5; n++)
      expect((await tryPassword(mara.email, 'Wrong-guess-1', '198.51.100.1')).status).toBe(401)
    const slowed = await tryPassword(mara.email, password, '198.51.100.1')
    expect(slowed).toMatchObject({ status: 429, error: { code: 'RATE_LIMIT_EXCEEDED', retryAfter: 5 } })
    expect((await tryPassword(mara.email, password, '198.51.100.2')).status).toBe(200)
    world.clock.advance(5)
    expect((await tryPassword(mara.email, password, '198.51.100.1')).status).toBe(200)
    expect((await tryPassword(mara.email, 'Wrong-guess-1', '198.51.100.1')).status).toBe(401)
  })

  test('an e-mail without an account is slowed down just the same', async () => {
    for (let n = 0; n < 5; n++) await tryPassword('nobody@example.org', 'Wrong-guess-1', '198.51.100.3')
    expect((await tryPassword('NOBODY@example.org', 'Wrong-guess-1', '198.51.100.3')).status).toBe(429)
  })

  test('tries at the same moment are not all free', async () => {
    const tom = await world.person('tom')
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => tryPassword(tom.email, 'Wrong-guess-1', '198.51.100.4')),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
  })

  test('a household of IPv6 addresses counts as one', async () => {
    const address = (n: number) => `2001:db8:1:2::${n.toString(16)}`
    for (let n = 1; n <= 5; n++) await tryPassword('someone@example.org', 'Wrong-guess-1', address(n))
    expect((await tryPassword('someone@example.org', 'Wrong-guess-1', address(6))).status).toBe(429)
    expect((await tryPassword('someone@example.org', 'Wrong-guess-1', '2001:db8:1:3::1')).status).toBe(401)
  })

  test('strangers who go on failing cost the owner half a minute, not the account', async () => {
    const ida = await world.person('ida')
    for (let n = 0; n < 5; n++) {
      for (let each = 0; each < 5; each++) await tryPassword(ida.email, 'Wrong-guess-1', `203.0.113.${n}`)
    }
    expect((await tryPassword(ida.email, password, '192.0.2.9')).error).toMatchObject({ retryAfter: 30 })
    world.clock.advance(20)
    await tryPassword(ida.email, 'Wrong-guess-1', '203.0.113.77')
    world.clock.advance(10)
    expect((await tryPassword(ida.email, password, '192.0.2.9')).status).toBe(200)
  })

  test('the table names no e-mail', async () => {
    const rows = await world.platform.db.selectFrom('sign_in_attempt').selectAll().execute()
    expect(rows.length).toBeGreaterThan(5)
    expect(JSON.stringify(rows)).not.toMatch(/example|mara|nobody/)
  })
})
