import { expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { purgeDeleted } from './jobs.ts'
import { feedData } from './personal-data.ts'

const world = useWorld()
const posted = async (person: Person) =>
  (await person.post('/posts', { type: 'tip', content: 'A tip', visibility: 'public' })).data.id as string
async function said(person: Person, postId: string, content: string, parentId?: string): Promise<string> {
  world.clock.advance(1)
  return (await person.post(`/posts/${postId}/comments`, { content, ...(parentId && { parentId }) })).data.id
}
const erase = ({ userId }: Person) => transaction(world.platform, (tx) => feedData.erase(tx, userId))
const thread = async (person: Person, postId: string) =>
  (await person.get(`/posts/${postId}/comments`)).data.map(({ content }: { content: string | null }) => content)
const rowsOf = async (person: Person) => {
  const { db } = world.platform
  const tables = [
    'post',
    'post_version',
    'post_picture',
    'post_like',
    'post_bookmark',
    'comment',
    'comment_version',
  ] as const
  const all = tables.map((table) =>
    db.selectFrom(table).select('user_id').where('user_id', '=', person.userId).execute(),
  )
  return (await Promise.all(all)).flat().length
}

test('with a person go their posts, likes and comments, exactly; answers to them keep their place', async () => {
  const [ada, ben, cem] = [await world.person('ada'), await world.person('ben'), await world.person('cem')]
  const [hers, his] = [await posted(ada), await posted(ben)]
  await said(ben, hers, 'on a post that goes')
  const answered = await said(ada, his, 'answered')
  await said(ada, his, 'alone')
  await said(cem, his, 'an answer', answered)
  await ada.patch(`/comments/${answered}`, { content: 'answered, changed' })
  await ada.patch(`/posts/${hers}`, { title: 'Changed' })
  for (const person of [ada, cem]) await person.post(`/posts/${his}/like`)
  await ada.post(`/posts/${his}/bookmark`)
  await ben.post(`/posts/${hers}/like`)
  expect(await rowsOf(ada)).toBeGreaterThan(6)

  for (let n = 0; n < 2; n++) await erase(ada)
  expect(await rowsOf(ada)).toBe(0)
  expect((await ben.get(`/posts/${hers}`)).status).toBe(404)
  const left = (await ben.get(`/posts/${his}`)).data
  expect([left.likes, left.comments]).toEqual([1, 1])
  expect(await thread(ben, his)).toEqual([null, 'an answer'])
  const sealed = await world.platform.db.selectFrom('comment').select('sealed').where('id', '=', answered).execute()
  expect(sealed).toEqual([{ sealed: null }])
})

test('two who are erased at once leave the counts exact', async () => {
  const [dan, eva, fay] = [await world.person('dan'), await world.person('eva'), await world.person('fay')]
  const posts = [await posted(dan), await posted(dan), await posted(dan)]
  for (const person of [eva, fay, dan])
    for (const post of posts) {
      await person.post(`/posts/${post}/like`)
      await said(person, post, 'hello')
    }
  await Promise.all([erase(eva), erase(fay)])
  for (const post of posts) {
    const { likes, comments } = (await dan.get(`/posts/${post}`)).data
    expect([likes, comments]).toEqual([1, 1])
  }
})

test('a comment that was deleted loses its words after 30 days, and its place once nobody answers it any more', async () => {
  const [gil, hal] = [await world.person('gil'), await world.person('hal')]
  const post = await posted(gil)
  const one = await said(hal, post, 'one')
  const two = await said(gil, post, 'two', one)
  await hal.delete(`/comments/${one}`)
  const row = async (id: string) =>
    (await world.platform.db.selectFrom('comment').select(['sealed', 'user_id']).where('id', '=', id).execute())[0]
  const run = () => purgeDeleted.run(world.platform, {}, { jobId: '' })
  await run()
  expect((await row(one))?.user_id).toBe(hal.userId)
  world.clock.advance(31 * 86_400)
  await run()
  expect(await row(one)).toEqual({ sealed: null, user_id: null })
  await transaction(world.platform, (tx) => feedData.erase(tx, gil.userId))
  await run()
  expect([await row(one), await row(two)]).toEqual([undefined, undefined])
})
