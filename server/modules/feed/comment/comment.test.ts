import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signInAgain } from '../../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../../test/world.ts'
import { reportableComment, reportablePost } from '../index.ts'
import { transaction } from '../../../platform/db/transaction.ts'

const world = useWorld()
async function people<Names extends readonly string[]>(...names: Names) {
  const all = await Promise.all(names.map((name) => world.person(name)))
  return all as { [At in keyof Names]: Person }
}
async function posted(person: Person, input: object = {}): Promise<string> {
  const answer = await person.post('/posts', { type: 'update', content: 'A post', visibility: 'public', ...input })
  if (answer.status !== 201) throw new Error(answer.body)
  return answer.data.id
}
async function said(person: Person, postId: string, content: string, parentId?: string): Promise<string> {
  world.clock.advance(1)
  const answer = await person.post(`/posts/${postId}/comments`, { content, ...(parentId && { parentId }) })
  if (answer.status !== 201) throw new Error(answer.body)
  return answer.data.id
}
const thread = async (person: Person, postId: string) =>
  (await person.get(`/posts/${postId}/comments`)).data.map(
    ({ level, content }: { level: number; content: string | null }) => `${level} ${content}`,
  )
const count = async (person: Person, postId: string) => (await person.get(`/posts/${postId}`)).data.comments

describe('a thread', () => {
  test('reads from top to bottom, three levels deep and no deeper, in pages of any size', async () => {
    const [ada, ben] = await people('ada', 'ben')
    const post = await posted(ada)
    const one = await said(ben, post, 'one')
    const two = await said(ada, post, 'two')
    const within = await said(ada, post, 'one.one', one)
    await said(ben, post, 'two.one', two)
    const deepest = await said(ben, post, 'one.one.one', within)
    await said(ada, post, 'one.two', one)
    const whole = ['1 one', '2 one.one', '3 one.one.one', '2 one.two', '1 two', '2 two.one']
    expect(await thread(ada, post)).toEqual(whole)
    expect(await count(ben, post)).toBe(6)
    for (const limit of [1, 2, 4]) {
      const seen: string[] = []
      for (let cursor: string | undefined; ;) {
        const { data, body } = await ben.get(`/posts/${post}/comments`, { limit, ...(cursor && { cursor }) })
        seen.push(...data.map(({ level, content }: { level: number; content: string }) => `${level} ${content}`))
        cursor = JSON.parse(body).pagination.nextCursor ?? undefined
        if (cursor === undefined) break
      }
      expect(seen).toEqual(whole)
    }
    const { status, error } = await ada.post(`/posts/${post}/comments`, { content: 'too deep', parentId: deepest })
    expect([status, error?.details?.[0]?.field]).toEqual([400, 'parentId'])
    const elsewhere = await posted(ben)
    expect((await ada.post(`/posts/${elsewhere}/comments`, { content: 'x', parentId: one })).status).toBe(400)
    expect((await ada.get(`/posts/${post}/comments`, { cursor: 'abc' })).status).toBe(400)
  })

  test('a retry is one comment', async () => {
    const [ada] = await people('ada')
    const [post, id] = [await posted(ada), randomUUID()]
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => ada.post(`/posts/${post}/comments`, { id, content: 'once' })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 201])
    expect([await thread(ada, post), await count(ada, post)]).toEqual([['1 once'], 1])
  })

  test('what is deleted is gone; it keeps its place while somebody has answered it', async () => {
    const [ada, ben] = await people('ada', 'ben')
    const post = await posted(ada)
    const one = await said(ben, post, 'one')
    const answer = await said(ada, post, 'answer', one)
    const two = await said(ben, post, 'two')
    expect((await ada.delete(`/comments/${one}`)).status).toBe(403)
    for (const id of [one, two]) expect((await ben.delete(`/comments/${id}`)).status).toBe(204)
    expect((await ben.delete(`/comments/${one}`)).status).toBe(404)
    expect([await thread(ada, post), await count(ada, post)]).toEqual([['1 null', '2 answer'], 1])
    const [gone] = (await ada.get(`/posts/${post}/comments`)).data
    expect(gone).toMatchObject({ author: null, content: null, mentions: [], removed: false, may: { reply: false } })
    expect((await ada.get(`/comments/${one}`)).status).toBe(404)
    expect((await ada.post(`/posts/${post}/comments`, { content: 'x', parentId: one })).status).toBe(400)
    await ada.delete(`/comments/${answer}`)
    expect([await thread(ada, post), await count(ada, post)]).toEqual([[], 0])
  })

  test('who is blocked either way is not in it, nor counted; answers to them keep their place', async () => {
    const [ada, ben, cem, dan] = await people('ada', 'ben', 'cem', 'dan')
    const post = await posted(ada)
    const one = await said(ben, post, 'of ben')
    await said(cem, post, 'to ben', one)
    await said(ben, post, 'of ben again')
    for (const person of [ben, dan]) await person.post(`/posts/${post}/like`)
    await ben.post('/users/me/blocks', { userId: dan.userId })
    expect(await thread(dan, post)).toEqual(['1 null', '2 to ben'])
    const seen = (await dan.get(`/posts/${post}`)).data
    expect([seen.comments, seen.likes]).toEqual([1, 1])
    expect((await dan.get(`/posts/${post}/likes`)).data).toHaveLength(1)
    expect((await dan.get(`/comments/${one}`)).status).toBe(404)
    expect(await count(ada, post)).toBe(3)
    await world.erasing(ben)
    expect([await thread(ada, post), await count(ada, post)]).toEqual([['1 null', '2 to ben'], 1])
  })
})

describe('people who are named', () => {
  test('are called what they are called now, and only who the author sees is one', async () => {
    const [gil, hal, ida, jon] = await people('gil', 'hal', 'ida', 'jon')
    await ida.patch('/users/me', { privacy: { profile: 'private' } })
    const { data } = await gil.post('/posts', {
      type: 'update',
      content: 'With @HAL, @ida, @nobody and me@hal.example; @jon!',
      visibility: 'public',
    })
    expect(data.content).toBe('With @hal, @ida, @nobody and me@hal.example; @jon!')
    expect(data.mentions.map(({ username }: { username: string }) => username)).toEqual(['hal', 'jon'])
    for (const { start, end, username } of data.mentions) expect(data.content.slice(start, end)).toBe(`@${username}`)
    await jon.patch('/users/me', { username: 'jonathan' })
    await hal.post('/users/me/blocks', { userId: jon.userId })
    const seen = (await jon.get(`/posts/${data.id}`)).data
    expect(seen.content).toBe('With @…, @ida, @nobody and me@hal.example; @jonathan!')
    expect(seen.mentions[0]).toMatchObject({ userId: null, username: null })
    const notices = async (person: Person) =>
      (await person.get('/notifications')).data.map(({ kind }: { kind: string }) => kind)
    expect([await notices(hal), await notices(ida), await notices(jon)]).toEqual([['mention'], [], ['mention']])
  })

  test('hear of it only where they read the post', async () => {
    const [kim, lea] = await people('kim', 'lea')
    const notices = async () => (await lea.get('/notifications')).data.length
    await posted(kim, { content: 'psst, not for @lea', visibility: 'followers' })
    expect(await notices()).toBe(0)
    await lea.post(`/users/${kim.userId}/follow`)
    const id = await posted(kim, { content: 'but this @lea', visibility: 'followers' })
    expect(await notices()).toBe(1)
    await kim.patch(`/posts/${id}`, { content: 'still you @lea' })
    expect(await notices()).toBe(1)
  })
})

test('who is answered, who wrote the post and who is named hears once; likes are one notice, and taken back', async () => {
  const [max, nia, oda] = await people('max', 'nia', 'oda')
  const post = await posted(max)
  const comment = await said(nia, post, 'hello')
  await said(oda, post, 'dear @nia and @max', comment)
  for (const person of [nia, oda, max]) await person.post(`/posts/${post}/like`)
  const of = async (person: Person) =>
    (await person.get('/notifications')).data
      .map(({ kind, people: who }: { kind: string; people: unknown[] }) => `${kind} ${who.length}`)
      .toSorted()
  expect([await of(max), await of(nia)]).toEqual([
    ['post-comment 1', 'post-comment 1', 'post-liked 2'],
    ['comment-reply 1'],
  ])
  await nia.delete(`/posts/${post}/like`)
  expect(await of(max)).toContain('post-liked 1')
})

describe('what moderation has hidden', () => {
  test('is there for its author and who looks after it, is counted nowhere, and comes back as it was', async () => {
    const [pia, quin] = await people('pia', 'quin')
    const boss = await world.admin('boss')
    const post = await posted(pia, { tags: ['hidden'] })
    const comment = await said(pia, post, 'rude')
    await said(quin, post, 'answer', comment)
    const act = (kind: 'hide' | 'restore', what: typeof reportablePost, id: string) =>
      transaction(world.platform, (tx) => what[kind](tx, id))
    for (let n = 0; n < 2; n++) await act('hide', reportableComment, comment)
    expect([await thread(quin, post), await count(quin, post)]).toEqual([['1 null', '2 answer'], 1])
    expect(await thread(pia, post)).toEqual(['1 rude', '2 answer'])
    expect(await thread(boss, post)).toEqual(['1 rude', '2 answer'])
    expect((await pia.patch(`/comments/${comment}`, { content: 'polite' })).status).toBe(403)
    for (let n = 0; n < 2; n++) await act('restore', reportableComment, comment)
    expect([await thread(quin, post), await count(quin, post)]).toEqual([['1 rude', '2 answer'], 2])

    await act('hide', reportablePost, post)
    expect((await quin.get(`/posts/${post}`)).status).toBe(404)
    expect((await quin.get('/posts/tagged', { tag: 'hidden' })).data).toEqual([])
    expect((await pia.get(`/posts/${post}`)).data).toMatchObject({
      removed: true,
      may: { edit: false, comment: false },
    })
    expect((await pia.get('/posts/mine')).data[0].id).toBe(post)
    expect((await pia.get('/posts/tagged', { tag: 'hidden' })).data).toEqual([])
    expect((await boss.get(`/posts/${post}`)).status).toBe(200)
    expect((await pia.post(`/posts/${post}/comments`, { content: 'x' })).status).toBe(409)
    expect((await pia.post(`/posts/${post}/like`)).status).toBe(409)
    await act('restore', reportablePost, post)
    expect((await quin.get(`/posts/${post}`)).status).toBe(200)
  })

  test('is shown to moderators whole, with what it said before; gone once it is deleted for good', async () => {
    const [rex] = await people('rex')
    const post = await posted(rex, { title: 'Old', content: 'words' })
    await rex.patch(`/posts/${post}`, { content: 'new words' })
    const found = await reportablePost.find(world.platform, post)
    expect(found).toMatchObject({ authorId: rex.userId, teamId: null, state: 'shown', place: { postId: post } })
    expect(found?.texts).toEqual([
      { field: 'title', text: 'Old' },
      { field: 'content', text: 'new words' },
    ])
    expect(found?.history[0]?.texts).toContainEqual({ field: 'content', text: 'words' })
    await rex.delete(`/posts/${post}`)
    expect((await reportablePost.find(world.platform, post))?.state).toBe('deleted')
    const listed = await reportablePost.listBy(world.platform, rex.userId, { teamId: null, before: null, limit: 10 })
    expect(listed.map(({ id }) => id)).toEqual([post])
    expect(await reportablePost.find(world.platform, randomUUID())).toBeNull()
    expect(await reportableComment.find(world.platform, randomUUID())).toBeNull()
  })
})

describe('changing', () => {
  test('is the author’s, for 24 hours; what it said is kept for them and who looks after it', async () => {
    const [eva, fay] = await people('eva', 'fay')
    const admin = await world.admin('boss')
    const id = await posted(eva, { title: 'First', tags: ['a'] })
    const comment = await said(eva, id, 'said')
    expect((await fay.patch(`/posts/${id}`, { content: 'mine now' })).status).toBe(403)
    expect((await fay.patch(`/comments/${comment}`, { content: 'mine now' })).status).toBe(403)
    world.clock.advance(60)
    const changed = await eva.patch(`/posts/${id}`, { content: 'Changed', title: null, tags: ['b'] })
    expect(changed.data).toMatchObject({ content: 'Changed', title: null, tags: ['b'] })
    expect(changed.data.editedAt).not.toBeNull()
    await eva.patch(`/comments/${comment}`, { content: 'said better' })
    for (const person of [eva, admin]) {
      const { data } = await person.get(`/posts/${id}/history`)
      expect(data).toMatchObject([
        { content: 'Changed', title: null, tags: ['b'], replacedAt: null },
        { content: 'A post', title: 'First', tags: ['a'], replacedAt: data[0].writtenAt },
      ])
      expect((await person.get(`/comments/${comment}/history`)).data).toMatchObject([
        { content: 'said better' },
        { content: 'said' },
      ])
    }
    expect((await fay.get(`/posts/${id}/history`)).status).toBe(403)
    expect((await fay.get(`/comments/${comment}/history`)).status).toBe(403)
    expect((await fay.get('/posts/tagged', { tag: 'a' })).data).toEqual([])
    expect((await fay.get('/posts/tagged', { tag: 'b' })).data).toHaveLength(1)
    world.clock.advance(86_400)
    await signInAgain(world, eva)
    const late = (await eva.get(`/posts/${id}`)).data
    expect(late.may).toMatchObject({ edit: false, delete: true })
    expect((await eva.patch(`/posts/${id}`, { content: 'late' })).status).toBe(403)
    expect((await eva.patch(`/comments/${comment}`, { content: 'late' })).status).toBe(403)
  })
})
