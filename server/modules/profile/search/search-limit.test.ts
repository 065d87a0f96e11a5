import { expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'

const world = useWorld({ RATE_LIMITS: 'on' })

test('a person looks up 120 pages of people an hour, which is no list of members', async () => {
  const [ann, bob] = [await world.person('ann'), await world.person('bob')]
  const answers = []
  for (let n = 0; n < 121; n++) answers.push((await ann.get('/users', { search: 'bob' })).status)
  expect([answers.filter((status) => status === 200).length, answers.at(-1)]).toEqual([120, 429])
  expect((await bob.get('/users', { search: 'ann' })).status).toBe(200)
  expect((await ann.get('/users/me')).status).toBe(200)
})
