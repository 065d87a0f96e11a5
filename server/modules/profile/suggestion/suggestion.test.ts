import { describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../../test/world.ts'

const world = useWorld()
let count = 0
async function somebody(name: string): Promise<Person> {
  const person = await world.person(`${name}_${++count}`)
  expect((await person.get('/users/me')).status).toBe(200)
  return person
}
const follow = async (person: Person, ...others: Person[]) => {
  for (const { userId } of others) expect((await person.post(`/users/${userId}/follow`)).status).toBe(201)
}
const suggested = async (person: Person) =>
  (await person.get('/users/me/suggestions')).data.people.map(({ username }: { username: string }) => username)

/** Mara follows Anna, Ben and Cleo, all of whom follow Dora. */
async function circle() {
  const [mara, anna, ben] = [await somebody('mara'), await somebody('anna'), await somebody('ben')]
  const [cleo, dora] = [await somebody('cleo'), await somebody('dora')]
  await anna.patch('/users/me', { displayName: 'Anna' })
  await follow(mara, anna, ben, cleo)
  for (const person of [anna, ben, cleo]) await follow(person, dora)
  return { mara, anna, ben, cleo, dora }
}

test('whom at least two of those follow whom one follows is suggested, with the reason', async () => {
  const { mara, anna, ben, dora } = await circle()
  const eve = await somebody('eve')
  await follow(ben, eve)
  expect((await mara.get('/users/me/suggestions')).data).toEqual({
    people: [
      {
        id: dora.userId,
        username: dora.username,
        displayName: null,
        avatar: null,
        follow: 'none',
        followedBy: { id: anna.userId, name: 'Anna', others: 2 },
      },
    ],
  })
  await follow(anna, eve)
  expect(await suggested(mara)).toEqual([dora.username, eve.username])
  expect(await suggested(dora)).toEqual([])
})

test('there are ten at most', async () => {
  const { mara, anna, ben } = await circle()
  for (let n = 0; n < 11; n++) {
    const one = await somebody('more')
    await follow(anna, one)
    await follow(ben, one)
  }
  expect(await suggested(mara)).toHaveLength(10)
})

describe('nobody is suggested', () => {
  test('who does not want to be found, or hides', async () => {
    const { mara, dora } = await circle()
    await dora.patch('/users/me', { findable: false })
    expect(await suggested(mara)).toEqual([])
    await dora.patch('/users/me', { findable: true })
    expect(await suggested(mara)).toEqual([dora.username])
    await dora.patch('/users/me', { privacy: { profile: 'private' } })
    expect(await suggested(mara)).toEqual([])
  })

  test('through people who do not show whom they follow', async () => {
    const { mara, anna, ben, dora } = await circle()
    await anna.patch('/users/me', { privacy: { follows: 'private' } })
    expect((await mara.get('/users/me/suggestions')).data.people).toMatchObject([
      { username: dora.username, followedBy: { id: ben.userId, name: ben.username, others: 1 } },
    ])
    await ben.patch('/users/me', { privacy: { profile: 'private' } })
    expect(await suggested(mara)).toEqual([])
  })

  test('whom one follows or has asked', async () => {
    const { mara, dora } = await circle()
    await dora.patch('/users/me', { approveFollowers: true })
    await follow(mara, dora)
    expect(await suggested(mara)).toEqual([])
  })

  test('who was dismissed, for good', async () => {
    const { mara, dora } = await circle()
    expect((await mara.delete(`/users/me/suggestions/${dora.userId}`)).status).toBe(204)
    expect((await mara.delete(`/users/me/suggestions/${dora.userId}`)).status).toBe(204)
    expect(await suggested(mara)).toEqual([])
    for (const userId of [mara.userId, crypto.randomUUID()])
      expect((await mara.delete(`/users/me/suggestions/${userId}`)).status).toBe(404)
  })

  test('who is muted, blocked, or has blocked; nor through them', async () => {
    const { mara, anna, ben, dora } = await circle()
    await mara.post('/users/me/mutes', { userId: dora.userId })
    expect(await suggested(mara)).toEqual([])
    await mara.delete(`/users/me/mutes/${dora.userId}`)
    await dora.post('/users/me/blocks', { userId: mara.userId })
    expect(await suggested(mara)).toEqual([])
    await dora.delete(`/users/me/blocks/${mara.userId}`)
    for (const { userId } of [anna, ben]) await mara.post('/users/me/blocks', { userId })
    expect(await suggested(mara)).toEqual([])
  })

  test('who is kept out, nor through who is', async () => {
    const { mara, anna, ben, dora } = await circle()
    const suspend = (person: Person, suspended_at: Date | null) =>
      world.platform.db.updateTable('account').set({ suspended_at }).where('id', '=', person.userId).execute()
    await suspend(dora, new Date())
    expect(await suggested(mara)).toEqual([])
    await suspend(dora, null)
    for (const person of [anna, ben]) await suspend(person, new Date())
    expect(await suggested(mara)).toEqual([])
  })
})
