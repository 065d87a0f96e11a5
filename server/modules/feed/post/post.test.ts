import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../../test/world.ts'

const world = useWorld()
async function people<Names extends readonly string[]>(...names: Names) {
  const all = await Promise.all(names.map((name) => world.person(name)))
  return all as { [At in keyof Names]: Person }
}
const post = async (person: Person, input: object = {}) =>
  person.post('/posts', { type: 'update', content: 'Walked home.', visibility: 'public', ...input })
test('a post is what was typed, with its author, and everybody who is signed in reads it', async () => {
  const [mara, otto] = await people('mara', 'otto')
  const { status, data, headers } = await post(mara, {
    type: 'tip',
    title: '  Sleep   first ',
    content: '  <b>Eight</b> hours.\nEvery night. ',
    tags: ['#Schlaf', 'schlaf', 'Ñandú'],
  })
  expect([status, headers['location']]).toEqual([201, `/api/v1/posts/${data.id}`])
  const seen = (await otto.get(`/posts/${data.id}`)).data
  expect(seen).toMatchObject({
    type: 'tip',
    title: 'Sleep first',
    content: '<b>Eight</b> hours.\nEvery night.',
    tags: ['schlaf', 'ñandú'],
    visibility: 'public',
    team: null,
    card: null,
    likes: 0,
    liked: false,
    comments: 0,
    bookmarked: false,
    editedAt: null,
    removed: false,
    author: { userId: mara.userId, username: 'mara' },
    may: { edit: false, delete: false, history: false, comment: true },
  })
  expect(data.may).toEqual({ edit: true, delete: true, history: true, comment: true })
  expect((await world.anonymous.get(`/posts/${data.id}`)).status).toBe(401)
})

describe('refused, and nothing is written,', () => {
  test.each<[string, object, string]>([
    ['without a text', { content: undefined }, 'content'],
    ['a text of blanks', { content: ' \n\u200b ' }, 'content'],
    ['a text that is too long', { content: 'x'.repeat(5_001) }, 'content'],
    ['a title that is too long', { title: 'x'.repeat(101) }, 'title'],
    ['a title of two lines', { title: 'a\nb' }, 'title'],
    ['eleven tags', { tags: Array.from({ length: 11 }, (_, n) => `t${n}`) }, 'tags'],
    ['a tag of two words', { tags: ['two words'] }, 'tags.0'],
    ['a tag of nothing', { tags: ['#'] }, 'tags.0'],
    ['six pictures', { pictures: Array.from({ length: 6 }, () => ({ id: randomUUID() })) }, 'pictures'],
    ['a type that is none', { type: 'advert' }, 'type'],
    ['a team where there is none', { visibility: 'team' }, 'teamId'],
    ['a team in public', { teamId: randomUUID() }, 'teamId'],
    ['what nobody knows', { surprise: 1 }, 'surprise'],
  ])('%s', async (_what, input, field) => {
    const [mara] = await people('mara')
    const before = (await mara.get('/posts/mine')).data.length
    const { status, error } = await post(mara, input)
    expect([status, error?.code, error?.details?.[0]?.field]).toEqual([400, 'VALIDATION_ERROR', field])
    expect((await mara.get('/posts/mine')).data).toHaveLength(before)
  })

  test('a picture that is not there, or somebody else’s', async () => {
    const [mara] = await people('mara')
    expect(await post(mara, { pictures: [{ id: randomUUID() }] })).toMatchObject({
      status: 409,
      error: { details: [{ field: 'pictures' }] },
    })
  })
})

test('sent again by an outbox, it is one post; somebody else’s id is refused and says nothing', async () => {
  const [mara, otto] = await people('mara', 'otto')
  const id = randomUUID()
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(mara, { id })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 200, 200, 201])
  expect(new Set(answers.map(({ data }) => data.id))).toEqual(new Set([id]))
  expect((await mara.get('/posts/mine')).data.filter((each: { id: string }) => each.id === id)).toHaveLength(1)
  expect(await post(otto, { id })).toMatchObject({ status: 409, error: { details: [{ field: 'id' }] } })
  await mara.delete(`/posts/${id}`)
  expect(await post(mara, { id })).toMatchObject({ status: 410 })
})
