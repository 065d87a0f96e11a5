import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { signInAgain } from '../../../test/sign-in-again.ts'
import { useWorld, type Person } from '../../../test/world.ts'
import { forgetUnwantedPictures, purgeDeleted } from '../jobs.ts'

const world = useWorld()
const uploaded = async (person: Person) => {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c84' } })
    .withExif({ IFD0: { Copyright: 'marked-exif-4711' } })
    .jpeg()
    .toBuffer()
  const answer = await person.upload('/posts/pictures', bytes, 'me.jpg')
  if (answer.status !== 201) throw new Error(answer.body)
  return answer.data
}
const posted = async (person: Person, input: object) =>
  (await person.post('/posts', { type: 'recipe', content: 'Soup', visibility: 'public', ...input })).data
async function files(userId: string): Promise<string[]> {
  const all = await readdir(world.folder, { recursive: true, withFileTypes: true })
  return all
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => path.includes(`post-pictures/${userId}`))
}

test('pictures are drawn anew, sealed, described, and shown in the order of the post', async () => {
  const [ada, ben] = [await world.person('ada'), await world.person('ben')]
  const [one, two] = [await uploaded(ada), await uploaded(ada)]
  expect((await world.anonymous.get(one.url)).status).toBe(200)
  const post = await posted(ada, { pictures: [{ id: two.id, alt: ' A bowl ' }, { id: one.id }] })
  const seen = (await ben.get(`/posts/${post.id}`)).data.pictures
  expect(seen).toMatchObject([
    { id: two.id, alt: 'A bowl', width: 60, height: 40 },
    { id: one.id, alt: null },
  ])
  const shown = await world.anonymous.get(seen[0].url)
  expect(shown.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, max-age=600' })
  expect((await sharp(shown.bytes).metadata()).exif).toBeUndefined()
  for (const path of await files(ada.userId)) expect((await readFile(path)).includes('WEBP')).toBe(false)
  for (const input of [{ pictures: [{ id: one.id }] }, { pictures: [{ id: two.id }, { id: two.id }] }])
    expect([400, 409]).toContain(
      (await ada.post('/posts', { type: 'tip', content: 'x', visibility: 'public', ...input })).status,
    )
})

test('an address that was changed shows nothing, nor one whose post its viewer sees no more', async () => {
  const [ada, cem] = [await world.person('ada'), await world.person('cem')]
  await cem.post(`/users/${ada.userId}/follow`)
  const [own, other] = [await uploaded(ada), await uploaded(ada)]
  const post = await posted(ada, { visibility: 'followers', pictures: [{ id: own.id }] })
  const { url } = (await cem.get(`/posts/${post.id}`)).data.pictures[0]
  expect((await world.anonymous.get(url)).status).toBe(200)
  const changed = [
    url.replace(own.id, other.id),
    url.replace('size=full', 'size=thumbnail'),
    url.replace(cem.userId, ada.userId),
    url.replace(/signature=.*/, 'signature=AAAA'),
  ]
  for (const address of changed) expect((await world.anonymous.get(address)).status).toBe(404)
  await cem.delete(`/users/${ada.userId}/follow`)
  expect((await world.anonymous.get(url)).status).toBe(404)
})

test('what nobody has posted within a day goes; so do pictures that a post lets go of, and those of a post that is purged', async () => {
  const dan = await world.person('dan')
  const [kept, dropped] = [await uploaded(dan), await uploaded(dan)]
  await uploaded(dan)
  const post = await posted(dan, { pictures: [{ id: kept.id }, { id: dropped.id }] })
  const changed = (await dan.patch(`/posts/${post.id}`, { pictures: [{ id: kept.id, alt: 'Kept' }] })).data
  expect(changed.pictures).toMatchObject([{ id: kept.id, alt: 'Kept' }])
  expect((await dan.patch(`/posts/${post.id}`, { pictures: [{ id: dropped.id }] })).status).toBe(409)
  expect(await files(dan.userId)).toHaveLength(6)
  const run = async () => {
    await purgeDeleted.run(world.platform, {}, { jobId: '' })
    await forgetUnwantedPictures.run(world.platform, {}, { jobId: '' })
    await world.drain()
  }
  await run()
  expect(await files(dan.userId)).toHaveLength(6)
  world.clock.advance(25 * 3_600)
  await run()
  expect(await files(dan.userId)).toHaveLength(2)
  await signInAgain(world, dan)
  await dan.delete(`/posts/${post.id}`)
  world.clock.advance(29 * 86_400)
  await run()
  expect(await files(dan.userId)).toHaveLength(2)
  world.clock.advance(2 * 86_400)
  await run()
  expect(await files(dan.userId)).toEqual([])
  expect(await world.platform.db.selectFrom('post').select('id').where('id', '=', post.id).execute()).toEqual([])
})

test.each([
  ['text', Buffer.from('not a picture'), 415],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415],
  ['too much', Buffer.alloc(10 * 1024 * 1024 + 1, 1), 413],
])('%s is refused and nothing is kept', async (_, bytes, status) => {
  const eva = await world.person('eva')
  expect((await eva.upload('/posts/pictures', bytes, 'me.jpg')).status).toBe(status)
  expect(await files(eva.userId)).toEqual([])
})
