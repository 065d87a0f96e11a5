/** With many challenges and many who take part, every list reads what it shows, and little else. */
import { beforeAll, expect, test } from 'vitest'
import type { ChallengeList } from '@setpoint/contract/challenges'
import { execute } from '../../test/database.ts'
import { plansOf } from '../../test/plans.ts'
import { useWorld } from '../../test/world.ts'
import { listChallengesFor, listSetBy, type ListedFor } from './list-store.ts'
import { countTakingPart, listDue, listUnfinal, waitingIn } from './participant-store.ts'
import { listPlaced } from './placed-store.ts'
import { listOverdue } from './store.ts'

const world = useWorld()
const id = (kind: string, n: number) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [someone, team] = [id('a', 7), id('b', 7)]

const uuid = (kind: string, n: string) => `('${kind}0000000-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`

/** 1,000 people, 200 teams, 20,000 challenges and 20,000 who take part in them. On a connection that has time for it. */
const filling = `
  insert into account (id, username, email, language, initial_time_zone, awaits_verification, age_group, created_at, updated_at)
  select ${uuid('a', 'n')}, 'one' || n, 'one' || n || '@example.org', 'en', 'UTC', false, '16-plus', now(), now()
  from generate_series(1, 1000) as n;

  insert into team (id, name, privacy, listed, member_limit, member_count, created_at, updated_at)
  select ${uuid('b', 'n')}, 'Team ' || n, 'public', true, 50, 1, now(), now() from generate_series(1, 200) as n;

  insert into challenge (id, type, scope, created_by, team_id, name, target, start_day, end_day, reward_points,
    photo_verified, state, starts_at, closes_at, begun_at, ended_at, created_at, updated_at)
  select ${uuid('c', 'n')}, 'consistency', case n % 4 when 0 then 'team' when 1 then 'teams' else 'open' end,
    ${uuid('a', 'n % 1000 + 1')}, case n % 4 when 0 then ${uuid('b', 'n / 4 % 200 + 1')} end, 'Challenge ' || n, 5,
    date '2026-11-01' + n % 60, date '2027-02-01', 0, false, case n % 3 when 0 then 'open' else 'finished' end,
    now() + n * interval '1 minute', now() + (n + 1) * interval '1 day', null,
    case n % 3 when 0 then null else now() - n * interval '1 minute' end, now() - n * interval '1 minute', now()
  from generate_series(1, 20000) as n;

  insert into challenge_team (challenge_id, team_id, state, won)
  select ${uuid('c', 'n')}, ${uuid('b', 'n % 200 + 1')}, case n % 8 when 1 then 'host' else 'invited' end, false
  from generate_series(1, 20000) as n where n % 4 = 1;

  insert into challenge_participant (id, challenge_id, user_id, joined_at, counts_from, showing, closes_at, figure, review, won)
  select gen_random_uuid(), ${uuid('c', 'n')}, ${uuid('a', '(n * 7) % 1000 + 1')}, now(), date '2026-11-01', true,
    now() + n * interval '1 minute', n % 5, 'counted', false
  from generate_series(1, 20000) as n;

  insert into challenge_participant (id, challenge_id, user_id, joined_at, counts_from, showing, closes_at, figure, review, won)
  select gen_random_uuid(), '${id('c', 6)}', ${uuid('a', 'n')}, now(), date '2026-11-01', true, now(), n % 5, 'counted', false
  from generate_series(1, 1000) as n on conflict do nothing;

  analyze account, team, challenge, challenge_team, challenge_participant;`
beforeAll(() => execute(world.connection, filling))

const asked = (list: ChallengeList, more: Partial<ListedFor> = {}): ListedFor => ({
  list,
  userId: someone,
  today: '2026-11-26',
  teamIds: [team, id('b', 8)],
  answering: [team],
  ofTeamsOnly: false,
  search: '',
  page: 1,
  limit: 20,
  ...more,
})
const plan = (list: ChallengeList, more?: Partial<ListedFor>) =>
  plansOf(world, (platform) => listChallengesFor(platform, asked(list, more)))

test('what anybody can join is read in its order: the first that is read is the first that is shown', async () => {
  const { whole, indexes, sorts } = await plan('open')
  expect(indexes).toContain('challenge_open')
  // Whether who has set them is there may be asked of all of a thousand people at once.
  expect([whole.filter((table) => table !== 'account'), sorts]).toEqual([[], false])
})

test.each([
  ['open', { search: 'enge 1998' }],
  ['mine', {}],
  ['teams', {}],
  ['finished', {}],
  ['finished', { ofTeamsOnly: true, teamIds: [team] }],
] as const)('of %s %j no more is read than there is of it', async (list, more) => {
  const { whole } = await plan(list, more)
  expect(whole).toEqual([])
})

test('a leaderboard is a range of one index', async () => {
  const { whole, indexes, sorts } = await plansOf(world, (platform) => listPlaced(platform, id('c', 6)))
  expect([whole, indexes, sorts]).toEqual([[], ['challenge_participant_rank'], false])
})

test.each([
  ['counting who takes part', (platform) => countTakingPart(platform, [id('c', 6), id('c', 9)], someone)],
  ['what somebody has set', (platform) => listSetBy(platform, someone, { teamId: null, before: null, limit: 20 })],
  ['what is not over for somebody', (platform) => listUnfinal(platform, someone)],
  ['who is due', (platform) => listDue(platform, id('c', 6))],
  ['who is waited for', (platform) => waitingIn(platform, id('c', 6))],
  ['what a lost job has left', (platform) => listOverdue(platform)],
] satisfies [string, Parameters<typeof plansOf>[1]][])('%s reads no whole table', async (_what, work) => {
  expect((await plansOf(world, work)).whole).toEqual([])
})
