import { expect, test } from 'vitest'
import { useWorld, type Person } from '../../test/world.ts'

const world = useWorld()
const posted = async (person: Person, type = 'tip') =>
  (await person.post('/posts', { type, content: 'Drink water', visibility: 'public' })).data.id as string
const of = async (person: Person, kind: string) => {
  await world.drain()
  const { items } = (await person.get('/achievements')).data
  return items.find((each: { kind: string }) => each.kind === kind)
}

test('ten posts are one achievement, once, and it stays when a post goes', async () => {
  const ada = await world.person('ada')
  const ids: string[] = []
  for (let n = 0; n < 9; n++) ids.push(await posted(ada))
  expect(await of(ada, 'ten-posts')).toMatchObject({ awardedAt: null, progress: 0.9, shown: true })
  ids.push(...(await Promise.all([posted(ada), posted(ada)])))
  const { awardedAt } = await of(ada, 'ten-posts')
  expect(awardedAt).not.toBeNull()
  for (const id of ids.slice(0, 5)) await ada.delete(`/posts/${id}`)
  expect(await of(ada, 'ten-posts')).toMatchObject({ awardedAt, progress: 1 })
  const notices = (await ada.get('/notifications')).data
  expect(notices.filter(({ kind }: { kind: string }) => kind === 'achievement')).toHaveLength(1)
})

test('ten different team members who like tips are another; others, other posts and the same again count for nothing', async () => {
  const tipster = await world.person('tipster')
  const team = (await tipster.post('/teams', { name: 'Helpers', privacy: 'public' })).data
  const mates = await Promise.all(Array.from({ length: 10 }, (_, n) => world.person(`mate_${n}`)))
  for (const mate of mates) await mate.post(`/teams/${team.id}/join`)
  const [tip, other, update] = [await posted(tipster), await posted(tipster), await posted(tipster, 'update')]
  const stranger = await world.person('stranger')
  for (const liking of [stranger, tipster]) await liking.post(`/posts/${tip}/like`)
  for (const mate of mates) await mate.post(`/posts/${update}/like`)
  for (const mate of mates.slice(0, 9)) for (const id of [tip, other]) await mate.post(`/posts/${id}/like`)
  expect(await of(tipster, 'helped-ten')).toMatchObject({ awardedAt: null, progress: 0.9 })
  for (const mate of mates.slice(9)) await mate.post(`/posts/${other}/like`)
  expect((await of(tipster, 'helped-ten')).awardedAt).not.toBeNull()
})
