import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { imposeSanction } from '../moderation/index.ts'

const world = useWorld()
const impose = ({ userId }: Person, teamId: string | null) =>
  transaction(world.platform, (tx) =>
    imposeSanction(tx, { userId, teamId, decisionId: randomUUID(), reason: 'For the test.', days: 1 }),
  )
const post = (person: Person, input: object = { visibility: 'public' }) =>
  person.post('/posts', { type: 'update', content: 'Here', ...input })

test('who is muted writes nothing in that team, who is barred nothing anywhere; both read, and delete what is theirs', async () => {
  const [ada, ben] = [await world.person('ada'), await world.person('ben')]
  const team = (await ada.post('/teams', { name: 'Quiet', privacy: 'public' })).data
  await ben.post(`/teams/${team.id}/join`)
  const inTeam = { visibility: 'team', teamId: team.id }
  const [own, hers] = [(await post(ben, inTeam)).data.id, (await post(ada)).data.id]
  const comment = (await ben.post(`/posts/${own}/comments`, { content: 'mine' })).data.id
  const refused = { status: 403, error: { code: 'SANCTIONED' } }

  await impose(ben, team.id)
  expect(await post(ben, inTeam)).toMatchObject(refused)
  expect(await ben.post(`/posts/${own}/comments`, { content: 'still here' })).toMatchObject(refused)
  expect(await ben.patch(`/posts/${own}`, { content: 'changed' })).toMatchObject(refused)
  expect(await ben.patch(`/comments/${comment}`, { content: 'changed' })).toMatchObject(refused)
  expect((await post(ben)).status).toBe(201)

  await impose(ben, null)
  expect(await post(ben)).toMatchObject(refused)
  expect(await ben.post(`/posts/${hers}/comments`, { content: 'hello' })).toMatchObject(refused)
  expect((await ben.get(`/teams/${team.id}/posts`)).data).toHaveLength(1)
  expect((await ben.delete(`/comments/${comment}`)).status).toBe(204)
  expect((await ben.delete(`/posts/${own}`)).status).toBe(204)
})
