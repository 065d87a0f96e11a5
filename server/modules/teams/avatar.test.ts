import { readdir } from 'node:fs/promises'
import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { picture } from '../../test/picture.ts'
import { useWorld } from '../../test/world.ts'
import { forgetTeams, foundTeam } from '../../test/team-cast.ts'

const world = useWorld()
beforeEach(() => forgetTeams(world))

const load = (address: string) => world.anonymous.get(address)
const filesOf = async (teamId: string) =>
  (await readdir(world.folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.parentPath.includes(`team-avatars/${teamId}`),
  )

test('a team’s picture is drawn anew in two sizes, and shown to who sees the team', async () => {
  const { id, people } = await foundTeam(world, false)
  const { status, data } = await people.admin.upload(`/teams/${id}/avatar`, await picture(), 'us.png')
  expect(status).toBe(200)
  for (const [address, edge] of [
    [data.avatar.small, 200],
    [data.avatar.large, 400],
  ] as const) {
    const answer = await load(address)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/webp'])
    expect(await sharp(answer.bytes).metadata()).toMatchObject({ format: 'webp', width: edge, height: edge })
  }
  expect((await people.member.get('/teams/mine')).data[0].avatar.small).not.toBe(data.avatar.small)
})

test('an address ends when its viewer is not in the team any more, and is for nobody else', async () => {
  const { id, people } = await foundTeam(world, false)
  await people.owner.upload(`/teams/${id}/avatar`, await picture(), 'us.png')
  const { small } = (await people.member.get(`/teams/${id}`)).data.avatar
  expect((await load(small)).status).toBe(200)
  expect((await load(small.replace(people.member.userId, people.owner.userId))).status).toBe(404)
  expect((await load(small.replace(/&viewer=[^&]*/, ''))).status).toBe(404)
  expect((await load(small.replace('/200?', '/400?'))).status).toBe(404)
  await people.owner.post(`/teams/${id}/members/${people.member.userId}/remove`)
  expect((await load(small)).status).toBe(404)
})

test('a replaced, removed or orphaned picture is deleted', async () => {
  const { id, people } = await foundTeam(world, true)
  const { small } = (await people.owner.upload(`/teams/${id}/avatar`, await picture(), 'a.png')).data.avatar
  await people.owner.upload(`/teams/${id}/avatar`, await picture(), 'b.png')
  await world.drain()
  expect(await filesOf(id)).toHaveLength(2)
  expect((await load(small)).status).toBe(404)
  expect((await people.owner.delete(`/teams/${id}/avatar`)).status).toBe(204)
  await world.drain()
  expect(await filesOf(id)).toEqual([])
  expect((await people.owner.get(`/teams/${id}`)).data.avatar).toBeNull()
  await people.owner.upload(`/teams/${id}/avatar`, await picture(), 'c.png')
  await people.owner.delete(`/teams/${id}`)
  await world.drain()
  expect(await filesOf(id)).toEqual([])
})

test('an invitation to a team that is not listed shows no picture: it could not be loaded', async () => {
  const { id, people } = await foundTeam(world, false)
  await people.owner.upload(`/teams/${id}/avatar`, await picture(), 'a.png')
  const { code } = (await people.owner.post(`/teams/${id}/invites`, {})).data
  expect((await people.stranger.post('/teams/invite-preview', { code })).data.avatar).toBeNull()
})

test('what is no picture is refused, and nothing is kept', async () => {
  const { id, people } = await foundTeam(world, true)
  const { status } = await people.owner.upload(`/teams/${id}/avatar`, Buffer.from('<svg/>'), 'a.svg')
  expect([415, 422]).toContain(status)
  expect(await filesOf(id)).toEqual([])
})
