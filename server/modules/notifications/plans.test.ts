/** With many people and many notices, a page of them is a range of one index. */
import { beforeAll, expect, test } from 'vitest'
import { execute } from '../../test/database.ts'
import { plansOf } from '../../test/plans.ts'
import { useWorld } from '../../test/world.ts'
import { countUnread, listNotices } from './store.ts'

const world = useWorld()
const someone = 'a0000000-0000-4000-8000-000000000007'

const filling = `
  insert into account (id, username, email, language, initial_time_zone, awaits_verification, age_group, created_at, updated_at)
  select ('a0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'one' || n, 'one' || n || '@example.org', 'en', 'UTC',
    false, '16-plus', now(), now()
  from generate_series(1, 100) as n;

  insert into notification (user_id, id, kind, key, created_at, read_at)
  select ('a0000000-0000-4000-8000-' || lpad((n % 100 + 1)::text, 12, '0'))::uuid, gen_random_uuid(), 'challenge-started',
    n::text, now(), case n % 7 when 0 then null else now() end
  from generate_series(1, 20000) as n;

  analyze account, notification;`
beforeAll(() => execute(world.connection, filling))

test('a page of notices, the first and the next, is read in its order', async () => {
  for (const before of [null, 'c0000000-0000-4000-8000-000000000000']) {
    const plans = await plansOf(world, (platform) => listNotices(platform, someone, before, 30))
    expect(plans).toEqual({ whole: [], indexes: ['notification_pkey'], sorts: false })
  }
})

test('the unread are counted by an index of theirs', async () => {
  const { whole, indexes } = await plansOf(world, (platform) => countUnread(platform, someone))
  expect([whole, indexes]).toEqual([[], ['notification_unread']])
})
