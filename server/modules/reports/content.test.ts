/** Posts, comments and challenges from a report to the end of an appeal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { foundTeam, type TestTeam } from '../../test/team-cast.ts'
import { useWorld, type Person } from '../../test/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'setpoint-words-'))
afterAll(() => rmSync(folder, { recursive: true }))
const words = join(folder, 'words.txt')
writeFileSync(words, 'spam: miracle drops\n')
const world = useWorld({ MODERATION_WORDS: words })
const ruling = (act: string, more: object = {}) => ({ act, reason: 'Not kind to others', ...more })

async function teamPost(team: TestTeam, author: Person, content: string): Promise<string> {
  const post = await author.post('/posts', { type: 'update', content, visibility: 'team', teamId: team.id })
  expect([post.status, post.error]).toEqual([201, undefined])
  return post.data.id
}

/** The one that waits in that team, as this person sees it. */
async function waiting(person: Person, team: string): Promise<{ id: string; kind: string; held: boolean }> {
  const { data } = await person.get('/moderation/cases', { team })
  expect(data).toHaveLength(1)
  return data[0]
}

test('a post is reported, hidden by a moderator, appealed, and shown again by somebody else', async () => {
  const team = await foundTeam(world, false)
  const { owner, admin, moderator, member, stranger } = team.people
  const postId = await teamPost(team, member, 'You are all so slow')
  expect((await stranger.post(`/posts/${postId}/report`, { reason: 'harassment' })).status).toBe(404)
  expect((await team.target.post(`/posts/${postId}/report`, { reason: 'harassment' })).status).toBe(201)
  const line = await waiting(moderator, team.id)
  const decided = await moderator.post(`/moderation/cases/${line.id}/decision`, ruling('mute', { days: 3 }))
  expect(decided.data).toMatchObject({ contentState: 'hidden', state: 'decided' })

  expect((await team.target.get(`/posts/${postId}`)).status).toBe(404)
  expect((await member.get(`/posts/${postId}`)).status).toBe(200)
  const refused = await member.post('/posts', { type: 'update', content: 'Me?', visibility: 'team', teamId: team.id })
  expect([refused.status, refused.error?.code]).toEqual([403, 'SANCTIONED'])
  expect((await member.post('/posts', { type: 'update', content: 'Fine', visibility: 'public' })).status).toBe(201)

  const [mine] = (await member.get('/moderation/mine')).data
  expect(mine).toMatchObject({ kind: 'post', state: 'hidden', sanction: { kind: 'muted', team: { id: team.id } } })
  const appealed = await member.post(`/moderation/mine/${mine.id}/appeal`, { text: 'I meant the buses.' })
  expect([appealed.status, appealed.data.appealUntil]).toEqual([201, null])
  expect((await member.post(`/moderation/mine/${mine.id}/appeal`, { text: 'Once more' })).status).toBe(409)

  const file = (await moderator.get(`/moderation/cases/${line.id}`)).data
  expect(file.rights).toMatchObject({ answerAppeal: false, because: 'own-decision' })
  const answer = `/moderation/appeals/${file.appeal.id}/answer`
  const overturned = { outcome: 'overturned', reason: 'It was about buses' }
  expect((await moderator.post(answer, overturned)).status).toBe(403)
  expect((await member.post(answer, overturned)).status).toBe(404)
  expect((await stranger.post(answer, overturned)).status).toBe(404)
  const race = await Promise.all([admin, owner].map((who) => who.post(answer, overturned)))
  expect(race.map(({ status }) => status).toSorted()).toEqual([200, 409])

  expect((await team.target.get(`/posts/${postId}`)).status).toBe(200)
  const again = await member.post('/posts', { type: 'update', content: 'Thanks', visibility: 'team', teamId: team.id })
  expect(again.status).toBe(201)
  expect((await member.get(`/moderation/mine/${mine.id}`)).data).toMatchObject({
    state: 'restored',
    appeal: { state: 'overturned', answer: 'It was about buses' },
    sanction: { liftedAt: expect.any(String) },
  })
  const kinds = (await member.get('/notifications')).data.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['content-removed', 'sanction', 'appeal-answered']))
})

test('a comment and a challenge go the same way; what is deleted stays on the desk as it was', async () => {
  const team = await foundTeam(world, false)
  const { moderator, member, target } = { ...team.people, target: team.target }
  const postId = await teamPost(team, target, 'A good day')
  const comment = await member.post(`/posts/${postId}/comments`, { content: 'What a fat cow' })
  await world.drain()
  const flagged = await waiting(moderator, team.id)
  expect(flagged).toMatchObject({ kind: 'comment', auto: true, held: false, reports: 0 })
  await member.delete(`/comments/${comment.data.id}`)
  const file = (await moderator.get(`/moderation/cases/${flagged.id}`)).data
  expect(file.contentState).toBe('deleted')
  expect(file.reported[0].texts).toEqual([{ field: 'content', text: 'What a fat cow' }])
  expect((await moderator.post(`/moderation/cases/${flagged.id}/decision`, ruling('warn'))).status).toBe(200)
  expect((await member.get('/moderation/mine')).data[0]).toMatchObject({ kind: 'comment', warned: true })
})

test('a post that leads into an eating disorder is held; whoever only tells their story is not', async () => {
  const team = await foundTeam(world, false)
  const { moderator, member } = team.people
  const held = await teamPost(team, member, 'Join my pr0-ANA group, th1nspo every day')
  await world.drain()
  expect((await team.target.get(`/posts/${held}`)).status).toBe(404)
  expect((await member.get('/moderation/mine')).data[0]).toMatchObject({ state: 'held', offersHelp: true })
  const line = await waiting(moderator, team.id)
  await moderator.post(`/moderation/cases/${line.id}/decision`, ruling('hide'))
  const story = await teamPost(team, member, 'I used to starve myself, and I am getting better')
  await world.drain()
  expect((await team.target.get(`/posts/${story}`)).status).toBe(200)
  const waits = await waiting(moderator, team.id)
  await moderator.post(`/moderation/cases/${waits.id}/decision`, ruling('dismiss'))
  await world.drain()
  expect((await moderator.get('/moderation/cases', { team: team.id })).data).toEqual([])
})

test('what an operator’s own words are found in comes before moderators, who see which', async () => {
  const team = await foundTeam(world, false)
  const { moderator, member } = team.people
  const id = await teamPost(team, member, 'These M1RACLE-drops changed everything')
  await world.drain()
  expect((await team.target.get(`/posts/${id}`)).status).toBe(200)
  const line = await waiting(moderator, team.id)
  expect(line).toMatchObject({ auto: true, held: false })
  const file = (await moderator.get(`/moderation/cases/${line.id}`)).data
  expect(file).toMatchObject({ words: ['miracle drops'], severity: 1 })
})

describe('what somebody has written', () => {
  test('is listed for their moderators with what became of it, in that team only', async () => {
    const team = await foundTeam(world, false)
    const { moderator, member, admin, stranger } = team.people
    const posts: string[] = []
    for (const n of [1, 2, 3]) posts.push(await teamPost(team, member, `Number ${n}`))
    await member.post('/posts', { type: 'update', content: 'Elsewhere', visibility: 'public' })
    await team.target.post(`/posts/${posts[0]}/report`, { reason: 'spam' })
    const { id } = await waiting(moderator, team.id)
    await moderator.post(`/moderation/cases/${id}/decision`, ruling('hide'))
    const path = `/moderation/people/${member.userId}`
    const record = await moderator.get(path, { team: team.id })
    expect(record.data).toMatchObject({
      record: { hidden: 1, dismissed: 0, warned: 0, sanctioned: 0 },
      decisions: [{ act: 'hidden', caseId: id, by: { id: moderator.userId } }],
    })
    const first = await moderator.get(`${path}/contents`, { team: team.id, limit: 2 })
    expect(first.data.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual(['Number 3', 'Number 2'])
    const { nextCursor } = first.pagination as unknown as { nextCursor: string }
    const rest = await moderator.get(`${path}/contents`, { team: team.id, limit: 2, cursor: nextCursor })
    expect(rest.data).toMatchObject([{ excerpt: 'Number 1', state: 'hidden', caseId: id }])
    for (const [who, query] of [
      [moderator, {}],
      [stranger, { team: team.id }],
      [member, { team: team.id }],
    ] as const)
      expect((await who.get(path, query)).status).toBe(404)
    expect((await moderator.get(`/moderation/people/${admin.userId}`, { team: team.id })).status).toBe(404)
    expect((await moderator.get(`/moderation/people/${stranger.userId}`, { team: team.id })).status).toBe(404)
    const site = await world.admin('site')
    expect((await site.get(`${path}/contents`)).data.length).toBeGreaterThan(3)
  })
})
