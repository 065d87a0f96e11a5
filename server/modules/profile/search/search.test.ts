import { describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../../test/world.ts'
import { folded } from './folded.ts'

const world = useWorld()
/** Somebody who has been here. */
async function somebody(name: string, age: '13-15' | '16-plus' = '16-plus'): Promise<Person> {
  const person = await world.person(name, { age })
  expect((await person.get('/users/me')).status).toBe(200)
  return person
}
const found = async (person: Person, search: string) =>
  (await person.get('/users', { search })).data.map(({ username }: { username: string }) => username)

describe('people are found', () => {
  test('by their username or name, whatever the case and accents, the closest first', async () => {
    const ann = await somebody('ann')
    const zoe = await somebody('zoe_lind')
    await zoe.patch('/users/me', { displayName: 'Zoë  Müller-Lindgren' })
    await somebody('lindgren')
    await somebody('xlindgrenx')
    for (const search of ['zoe', 'ZOË', 'muller', 'Müller', ' zoe mul ', 'ind'])
      expect([search, await found(ann, search)]).toEqual([search, expect.arrayContaining(['zoe_lind'])])
    expect(await found(ann, 'lindgren')).toEqual(['lindgren', 'xlindgrenx', 'zoe_lind'])
    expect((await ann.get('/users', { search: 'zoe_lind' })).data).toEqual([
      { id: zoe.userId, username: 'zoe_lind', displayName: 'Zoë  Müller-Lindgren', avatar: null, follow: 'none' },
    ])
  })

  test('by two characters only where a word begins with them', async () => {
    const ann = await somebody('ann')
    const quo = await somebody('quorum')
    await somebody('xquid')
    await quo.patch('/users/me', { displayName: 'Berta Quast' })
    expect(await found(ann, 'qu')).toEqual(['quorum'])
    expect(await found(ann, 'be')).toEqual(['quorum'])
  })

  test('by what they typed, not by patterns', async () => {
    const ann = await somebody('ann')
    await somebody('per_cent')
    expect(await found(ann, 'per_')).toEqual(['per_cent'])
    for (const search of ['p%t', '___', '%%', 'per\\']) expect([search, await found(ann, search)]).toEqual([search, []])
  })

  test('by no fewer than two characters, and on no more than five pages', async () => {
    const ann = await somebody('ann')
    for (const query of [{}, { search: 'a' }, { search: ' a ' }, { search: 'x'.repeat(61) }, { search: 'an', page: 6 }])
      expect((await ann.get('/users', query)).status).toBe(400)
    expect((await world.anonymous.get('/users', { search: 'ann' })).status).toBe(401)
  })

  test('twenty at a time, a hundred in all', async () => {
    const ann = await somebody('ann')
    await crowd('swarm', 130)
    const first = await ann.get('/users', { search: 'swarm' })
    expect([first.data.length, first.pagination]).toEqual([
      20,
      { page: 1, limit: 20, totalItems: 100, totalPages: 5, hasNext: true, hasPrev: false },
    ])
    const last = await ann.get('/users', { search: 'swarm', page: 5 })
    expect([last.data.length, last.pagination?.hasNext]).toEqual([20, false])
  })
})

/** Accounts that can be found, of nobody. */
async function crowd(name: string, size: number): Promise<void> {
  const now = new Date()
  const all = Array.from({ length: size }, (_, n) => ({ id: crypto.randomUUID(), username: `${name}_${n}` }))
  await world.platform.db
    .insertInto('account')
    .values(
      all.map((one) => ({
        ...one,
        email: `${one.username}@example.org`,
        language: 'en',
        initial_time_zone: 'UTC',
        awaits_verification: false,
        age_group: '16-plus',
        created_at: now,
        updated_at: now,
      })),
    )
    .execute()
  await world.platform.db
    .insertInto('findable_person')
    .values(all.map(({ id, username }) => ({ user_id: id, username, names: username })))
    .execute()
}

describe('nobody is found', () => {
  test('who does not want to be, from then on', async () => {
    const [ann, shy] = [await somebody('ann'), await somebody('shyshy')]
    expect(await found(ann, 'shyshy')).toEqual(['shyshy'])
    await shy.patch('/users/me', { findable: false })
    expect(await found(ann, 'shyshy')).toEqual([])
    expect((await ann.get(`/users/${shy.userId}`)).status).toBe(200)
    await shy.patch('/users/me', { findable: true })
    expect(await found(ann, 'shyshy')).toEqual(['shyshy'])
  })

  test('whose profile is for followers or for nobody, nor by a name that is', async () => {
    const [ann, hid] = [await somebody('ann'), await somebody('hidden')]
    await hid.patch('/users/me', { displayName: 'Wilhelmina', privacy: { displayName: 'followers' } })
    expect([await found(ann, 'wilhelm'), await found(ann, 'hidden')]).toEqual([[], ['hidden']])
    for (const profile of ['followers', 'private']) {
      await hid.patch('/users/me', { privacy: { profile } })
      expect(await found(ann, 'hidden')).toEqual([])
    }
  })

  test('by a username that they no longer have', async () => {
    const [ann, old] = [await somebody('ann'), await somebody('oldname')]
    await old.patch('/users/me', { username: 'newname' })
    expect([await found(ann, 'oldname'), await found(ann, 'newname')]).toEqual([[], ['newname']])
  })

  test('who is under 16, unless they want to be; nor who turns out to be', async () => {
    const [ann, kid] = [await somebody('ann'), await somebody('kiddo', '13-15')]
    expect(await found(ann, 'kiddo')).toEqual([])
    await kid.patch('/users/me', { findable: true })
    await kid.patch('/users/me', { bio: 'Rides.' })
    expect(await found(ann, 'kiddo')).toEqual(['kiddo'])
    const teen = await somebody('teenager')
    expect(await found(ann, 'teenager')).toEqual(['teenager'])
    await teen.patch('/users/me', { birthDate: `${new Date().getFullYear() - 14}-05-05` })
    expect(await found(ann, 'teenager')).toEqual([])
  })

  test('who looks, nor across a block, nor who is kept out or about to be erased', async () => {
    const [ann, blo] = [await somebody('ann'), await somebody('blocker')]
    expect(await found(ann, 'ann')).toEqual([])
    await blo.post('/users/me/blocks', { userId: ann.userId })
    expect([await found(ann, 'blocker'), await found(blo, 'ann')]).toEqual([[], []])
    const [out, bye] = [await somebody('outcast'), await somebody('byebye')]
    const suspended_at = new Date()
    await world.platform.db.updateTable('account').set({ suspended_at }).where('id', '=', out.userId).execute()
    await world.erasing(bye)
    expect([await found(ann, 'outcast'), await found(ann, 'byebye')]).toEqual([[], []])
  })
})

test('a name is folded to what people type', () => {
  expect([folded('  Straße '), folded('Łódź'), folded('ÅNGSTRÖM'), folded('ﬁt'), folded('\u0301')]).toEqual([
    'strasse',
    'lodz',
    'angstrom',
    'fit',
    '',
  ])
})
