import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { useWorld, type Person } from '../../../test/world.ts'

const world = useWorld()
async function people<Names extends readonly string[]>(...names: Names) {
  const all = await Promise.all(names.map((name) => world.person(name)))
  return all as { [At in keyof Names]: Person }
}
const written = async (person: Person, content: string, input: object = {}): Promise<string> => {
  const answer = await person.post('/posts', { type: 'update', content, visibility: 'public', ...input })
  if (answer.status !== 201) throw new Error(answer.body)
  return answer.data.id
}
const texts = (data: { content: string }[]) => data.map(({ content }) => content)
const read = async (person: Person, path: string, query = {}) => texts((await person.get(path, query)).data)
async function walk(person: Person, path: string, limit: number, between: () => Promise<unknown> = async () => {}) {
  const seen: { id: string; createdAt: string }[] = []
  for (let cursor: string | undefined; ;) {
    const { data, pagination, body } = await person.get(path, { limit, ...(cursor && { cursor }) })
    const { nextCursor, hasNext } = JSON.parse(body).pagination
    expect(pagination).toMatchObject({ hasNext: nextCursor !== null })
    if (hasNext) expect(data).toHaveLength(limit)
    seen.push(...data)
    if (nextCursor === null) return seen
    cursor = nextCursor
    await between()
  }
}

describe('who reads what', () => {
  test('followers-only is for followers, and for nobody once they follow no more', async () => {
    const [ada, ben, cem] = await people('ada', 'ben', 'cem')
    await ben.post(`/users/${ada.userId}/follow`)
    const id = await written(ada, 'for my followers', { visibility: 'followers' })
    expect(await read(ben, '/posts/following')).toEqual(['for my followers'])
    expect((await ben.get(`/posts/${id}`)).status).toBe(200)
    expect((await cem.get(`/posts/${id}`)).error).toEqual((await cem.get(`/posts/${randomUUID()}`)).error)
    expect(await read(cem, `/users/${ada.userId}/posts`)).toEqual([])
    expect(await read(ben, `/users/${ada.userId}/posts`)).toEqual(['for my followers'])
    expect(await read(ben, '/posts')).not.toContain('for my followers')
    await ben.delete(`/users/${ada.userId}/follow`)
    expect((await ben.get(`/posts/${id}`)).status).toBe(404)
    expect(await read(ben, '/posts/following')).toEqual([])
    expect(await read(ada, '/posts/following')).toEqual(['for my followers'])
  })

  test('a team’s is for who is in it; who leaves keeps what they wrote, and reads nothing of the others', async () => {
    const [dan, eva, fay] = await people('dan', 'eva', 'fay')
    const team = (await dan.post('/teams', { name: 'Readers', privacy: 'private' })).data
    const { code } = (await dan.post(`/teams/${team.id}/invites`, {})).data
    await eva.post('/teams/join', { code })
    const hers = await written(eva, 'of eva', { visibility: 'team', teamId: team.id })
    await written(dan, 'of dan', { visibility: 'team', teamId: team.id })
    await dan.post(`/posts/${hers}/comments`, { content: 'Well done' })
    const path = `/teams/${team.id}/posts`
    expect(await read(eva, path)).toEqual(['of dan', 'of eva'])
    expect((await eva.get(path)).data[0].team).toEqual({ id: team.id, name: 'Readers' })
    expect((await fay.get(path)).status).toBe(404)
    expect((await fay.post('/posts', { type: 'tip', content: 'x', visibility: 'team', teamId: team.id })).status).toBe(
      404,
    )
    expect(await read(eva, '/posts')).not.toContain('of dan')
    await eva.post(`/teams/${team.id}/leave`)
    expect((await eva.get(path)).status).toBe(404)
    expect(await read(eva, '/posts/mine')).toEqual(['of eva'])
    expect((await eva.get(`/posts/${hers}/comments`)).status).toBe(404)
    expect(await read(dan, path)).toEqual(['of dan', 'of eva'])
    expect((await eva.delete(`/posts/${hers}`)).status).toBe(204)
    expect(await read(dan, path)).toEqual(['of dan'])
  })

  test('a team that goes takes its posts along', async () => {
    const [dan] = await people('dan')
    const team = (await dan.post('/teams', { name: 'Short-lived', privacy: 'private' })).data
    const id = await written(dan, 'soon gone', { visibility: 'team', teamId: team.id })
    expect((await dan.delete(`/teams/${team.id}`)).status).toBe(204)
    expect((await dan.get(`/posts/${id}`)).status).toBe(404)
  })

  test('nothing of who is blocked either way, suspended or about to go; nothing in lists of who is muted', async () => {
    const [gil, hal, ida, jon] = await people('gil', 'hal', 'ida', 'jon')
    const admin = await world.admin('adm')
    const all = { gil, hal, ida, jon }
    for (const [name, person] of Object.entries(all)) await written(person, `by ${name}`, { tags: ['roll-call'] })
    for (const other of [gil, hal, ida, jon].filter((each) => each !== jon))
      await jon.post(`/users/${other.userId}/follow`)
    const seen = async () => ({
      public: (await read(jon, '/posts')).filter((text) => text.startsWith('by ')),
      tagged: await read(jon, '/posts/tagged', { tag: 'Roll-Call' }),
      following: await read(jon, '/posts/following'),
    })
    const everybody = ['by jon', 'by ida', 'by hal', 'by gil']
    expect(await seen()).toEqual({ public: everybody, tagged: everybody, following: everybody })
    await gil.post('/users/me/blocks', { userId: jon.userId })
    await admin.post(`/admin/users/${hal.userId}/suspend`, { reason: 'For the test.' })
    await world.drain()
    const two = ['by jon', 'by ida']
    expect(await seen()).toEqual({ public: two, tagged: two, following: two })
    expect((await jon.get(`/users/${gil.userId}/posts`)).status).toBe(404)
    expect((await jon.get(`/users/${hal.userId}/posts`)).status).toBe(404)
    await jon.post('/users/me/mutes', { userId: ida.userId })
    expect(await seen()).toEqual({ public: ['by jon'], tagged: ['by jon'], following: ['by jon'] })
    expect(await read(jon, `/users/${ida.userId}/posts`)).toEqual(['by ida'])
    await jon.delete(`/users/me/mutes/${ida.userId}`)
    await world.erasing(ida)
    expect(await seen()).toEqual({ public: ['by jon'], tagged: ['by jon'], following: ['by jon'] })
  })

  test('who is under 16 writes nothing in public, and what turns out so is narrowed', async () => {
    const kim = await world.person('kim', { age: '13-15' })
    const input = { type: 'update', content: 'hi', visibility: 'public' }
    expect((await kim.post('/posts', input)).status).toBe(403)
    expect((await kim.post('/posts', { ...input, visibility: 'followers' })).status).toBe(201)
    const [lea, otto] = await people('lea', 'otto')
    const id = await written(lea, 'before she told')
    expect((await otto.get(`/posts/${id}`)).status).toBe(200)
    await lea.patch('/users/me', { birthDate: `${new Date().getUTCFullYear() - 14}-01-01` })
    await world.drain()
    expect((await otto.get(`/posts/${id}`)).status).toBe(404)
  })
})

describe('a walk through pages', () => {
  test('sees each post that stays exactly once and in order, while others come and go', async () => {
    const [max, nia] = await people('max', 'nia')
    const staying: string[] = []
    const leaving: string[] = []
    for (let n = 0; n < 24; n++) {
      // Several in the same moment: the id decides.
      if (n % 4 === 0) world.clock.advance(1)
      const id = await written(n % 2 ? max : nia, `post ${n}`, { tags: ['walk'] })
      ;(n % 5 === 2 ? leaving : staying).push(id)
    }
    for (const path of ['/posts', '/posts/tagged?tag=walk', '/posts/search?words=post'].slice(0, 1)) {
      const seen = await walk(nia, path, 3, async () => {
        await written(max, 'a newcomer', { tags: ['walk'] })
        const id = leaving.pop()
        if (id !== undefined) for (const person of [max, nia]) await person.delete(`/posts/${id}`)
      })
      const ids = seen.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => staying.includes(id)).toSorted()).toEqual(staying.toSorted())
      expect(seen.map(({ createdAt }) => createdAt)).toEqual(
        seen.map(({ createdAt }) => createdAt).toSorted((a, b) => b.localeCompare(a)),
      )
    }
  })

  test.each(['/posts', '/posts/following', '/posts/mine', '/posts/tagged?tag=walk', '/posts/search?words=post'])(
    '%s is the same in pages of any size',
    async (path) => {
      const [nia] = await people('nia')
      const get = async (limit: number) => {
        const [base, query] = path.split('?')
        const seen: string[] = []
        for (let cursor: string | undefined; ;) {
          const extra = Object.fromEntries(new URLSearchParams(query))
          const { data, body } = await nia.get(base ?? '', { ...extra, limit, ...(cursor && { cursor }) })
          seen.push(...data.map(({ id }: { id: string }) => id))
          cursor = JSON.parse(body).pagination.nextCursor ?? undefined
          if (cursor === undefined) return seen
          expect(data).toHaveLength(limit)
        }
      }
      const whole = await get(50)
      expect(whole.length).toBeGreaterThan(5)
      for (const limit of [1, 4, whole.length]) expect(await get(limit)).toEqual(whole)
    },
  )

  test('a cursor that is none of ours is refused', async () => {
    const [nia] = await people('nia')
    for (const cursor of ['x', 'A'.repeat(32), 'A'.repeat(33), '!'])
      expect(await nia.get('/posts', { cursor })).toMatchObject({
        status: cursor === 'A'.repeat(32) ? 200 : 400,
      })
  })
})

test('the posts that have come since are counted: others’ only, and as far as one sees them', async () => {
  const [pia, quin, rex] = await people('pia', 'quin', 'rex')
  await quin.post('/users/me/blocks', { userId: rex.userId })
  const { body } = await pia.get('/posts', { limit: 1 })
  const since = JSON.parse(body).pagination.newestCursor
  world.clock.advance(1)
  const count = async (person: Person, feed = 'public') => (await person.get('/posts/new-count', { feed, since })).data
  expect(await count(pia)).toEqual({ count: 0, more: false })
  await written(quin, 'one')
  await written(pia, 'own')
  await written(quin, 'hidden from the public', { visibility: 'followers' })
  expect([await count(pia), await count(rex)]).toEqual([
    { count: 1, more: false },
    { count: 1, more: false },
  ])
  expect((await count(pia, 'following')).count).toBe(0)
  await pia.post(`/users/${quin.userId}/follow`)
  expect((await count(pia, 'following')).count).toBe(2)
  expect((await pia.get('/posts/new-count', { feed: 'team' })).status).toBe(400)
})

describe('found by its words', () => {
  test('whatever their endings and order, in both languages; not by what it does not say', async () => {
    const [sam, tea] = await people('sam', 'tea')
    await written(sam, 'Running slowly through forests, 82 kg and happy', { title: 'Sunday thoughts', language: 'en' })
    await written(sam, 'Die Häuser im Wald sah ich beim Laufen', { language: 'de', tags: ['waldlauf'] })
    const find = (words: string) => read(tea, '/posts/search', { words })
    expect(await find('forest run')).toHaveLength(1)
    expect(await find('SUNDAY')).toHaveLength(1)
    expect(await find('Haus')).toHaveLength(1)
    expect(await find('waldlauf')).toHaveLength(1)
    expect(await find('forest house')).toEqual([])
    expect(await find('the of and')).toEqual([])
    // Numbers are in no index.
    expect(await find('82')).toEqual([])
    expect((await tea.get('/posts/search', { words: 'x' })).status).toBe(400)
  })

  test('only among what one may see, and no more by words that an edit took out', async () => {
    const [uli, vic] = await people('uli', 'vic')
    const id = await written(uli, 'A walrus at noon', { visibility: 'followers' })
    const find = (person: Person, words: string) => read(person, '/posts/search', { words })
    expect([await find(uli, 'walrus'), await find(vic, 'walrus')]).toEqual([['A walrus at noon'], []])
    await uli.patch(`/posts/${id}`, { content: 'An ostrich at noon' })
    expect([await find(uli, 'walrus'), await find(uli, 'ostrich')]).toEqual([[], ['An ostrich at noon']])
    await uli.delete(`/posts/${id}`)
    expect(await find(uli, 'ostrich')).toEqual([])
  })
})

test('bookmarks are one’s own, the last first, and say nothing of what is not there any more', async () => {
  const [wim, xia] = await people('wim', 'xia')
  const [one, two] = [await written(wim, 'first'), await written(wim, 'second')]
  for (const id of [two, one, one]) {
    expect((await xia.post(`/posts/${id}/bookmark`)).status).toBe(204)
    world.clock.advance(1)
  }
  expect(await read(xia, '/posts/bookmarked')).toEqual(['first', 'second'])
  expect((await xia.get(`/posts/${one}`)).data.bookmarked).toBe(true)
  expect(await read(wim, '/posts/bookmarked')).toEqual([])
  await wim.delete(`/posts/${one}`)
  expect(await read(xia, '/posts/bookmarked')).toEqual(['second'])
  expect((await xia.delete(`/posts/${two}/bookmark`)).status).toBe(204)
  expect(await read(xia, '/posts/bookmarked')).toEqual([])
})
