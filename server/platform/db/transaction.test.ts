import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { useWorld } from '../../test/world.ts'
import type { Platform } from '../context.ts'
import { statement, transaction } from './transaction.ts'

const world = useWorld()
const changed = vi.fn<Platform['realtime']['changed']>()
const event = { userId: 'mara', entryId: 'one', day: '2026-11-21' }

beforeAll(async () => void (await sql`create table note (id integer primary key)`.execute(world.platform.db)))
beforeEach(async () => {
  changed.mockClear()
  await sql`delete from note`.execute(world.platform.db)
})

const platform = (transport: Partial<Platform['transport']> = {}): Platform => ({
  ...world.platform,
  transport: { ...world.platform.transport, hears: () => false, ...transport },
  realtime: { ...world.platform.realtime, changed },
})
const add = ({ db }: Platform, id: number) => sql`insert into note values (${id})`.execute(db)
const count = async () => (await sql`select 1 from note`.execute(world.platform.db)).rows.length

const emitting = (ctx: Platform) =>
  statement(ctx, 'weight.recorded', async (lone) => {
    await add(lone, 1)
    await lone.emit('weight.recorded', event)
    expect(changed).not.toHaveBeenCalled()
  })

test('a statement is written, then the open apps are told', async () => {
  await emitting(platform())
  expect(await count()).toBe(1)
  expect(changed).toHaveBeenCalledExactlyOnceWith('mara', 'weight.recorded', event)
})

test('a statement that fails tells nobody', async () => {
  await add(world.platform, 1)
  await expect(emitting(platform())).rejects.toThrow('duplicate key')
  expect(changed).not.toHaveBeenCalled()
})

test('with a listener, the statement and the message are one transaction', async () => {
  const emit = () => Promise.reject(new Error('no queue'))
  await expect(emitting(platform({ hears: () => true, emit }))).rejects.toThrow('no queue')
  expect(await count()).toBe(0)
  expect(changed).not.toHaveBeenCalled()
})

test('within a transaction it is a part of it', async () => {
  const work = transaction(platform(), async (tx) => {
    await emitting(tx)
    throw new Error('afterwards')
  })
  await expect(work).rejects.toThrow('afterwards')
  expect(await count()).toBe(0)
  expect(changed).not.toHaveBeenCalled()
})

test('it emits no other event than it named', async () => {
  const work = statement(platform(), 'weight.recorded', (lone) => lone.emit('weight.deleted', event))
  await expect(work).rejects.toThrow('cannot emit weight.deleted')
})

const telling = (ctx: Platform, ends: () => void) =>
  transaction(ctx, async (tx) => {
    tx.tell(['otto', 'anna'], 'team.changed', { teamId: 'one' })
    expect(changed).not.toHaveBeenCalled()
    ends()
  })

test('others are told after the commit, each as if it were their own', async () => {
  await telling(platform(), () => {})
  expect(changed.mock.calls).toEqual([
    ['otto', 'team.changed', { teamId: 'one', userId: 'otto' }],
    ['anna', 'team.changed', { teamId: 'one', userId: 'anna' }],
  ])
})

test('nobody is told of what was taken back', async () => {
  const work = telling(platform(), () => {
    throw new Error('afterwards')
  })
  await expect(work).rejects.toThrow('afterwards')
  expect(changed).not.toHaveBeenCalled()
})
