import { beforeEach, describe, expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { caseAbout, caseInTeam, withBio } from '../../test/moderation-cast.ts'
import { foundTeam } from '../../test/team-cast.ts'
import { useWorld, type Person } from '../../test/world.ts'
import { sanctionOn } from '../moderation/index.ts'

const world = useWorld()
// The same people write in each test.
beforeEach(() => transaction(world.platform, async (tx) => void (await tx.db.deleteFrom('moderation_case').execute())))
const of = (caseId: string, rest = '') => `/moderation/cases/${caseId}${rest}`
const hide = { act: 'hide', reason: 'Not kind to others' }

describe('who looks after what', () => {
  test('admins everything, moderators what was written in their team by whom they outrank', async () => {
    const team = await foundTeam(world, false)
    const { owner, admin, moderator, member, blocked, former, stranger } = team.people
    const site = await world.admin('site')
    const expected = async (author: Person, seeing: readonly Person[]) => {
      const caseId = await caseInTeam(world, team.id, author)
      const everybody = [owner, admin, moderator, member, blocked, former, stranger, site]
      const answers = await Promise.all(everybody.map(async (who) => (await who.get(of(caseId))).status))
      expect(answers).toEqual(everybody.map((who) => (seeing.includes(who) ? 200 : 404)))
      const listed = await Promise.all(
        everybody.map(async (who) => {
          const { data } = await who.get('/moderation/cases', { limit: 50 })
          return (data ?? []).some(({ id }: { id: string }) => id === caseId)
        }),
      )
      expect(listed).toEqual(everybody.map((who) => seeing.includes(who)))
    }
    await expected(member, [owner, admin, moderator, site])
    // A block is no shield.
    await expected(blocked, [owner, admin, moderator, site])
    // Who has left is judged as a member.
    await expected(former, [owner, admin, moderator, site])
    await expected(moderator, [owner, admin, site])
    await expected(admin, [owner, site])
    await expected(owner, [site])
    await expected(site, [owner, admin, moderator])
  })

  test('who is a moderator no more, and who is an admin without a second factor, nothing', async () => {
    const team = await foundTeam(world, false)
    const { owner, moderator, member } = team.people
    const caseId = await caseInTeam(world, team.id, member)
    expect((await moderator.get(of(caseId))).status).toBe(200)
    await owner.patch(`/teams/${team.id}/members/${moderator.userId}/role`, { role: 'member' })
    expect((await moderator.get(of(caseId))).status).toBe(404)
    expect((await moderator.post(of(caseId, '/decision'), hide)).status).toBe(404)
    const half = await world.as('half_admin', 'admin', false)
    expect((await half.get(of(caseId))).status).toBe(404)
    expect((await half.get('/moderation/desk')).status).toBe(403)
  })

  test('a person’s words and a team’s name are the admins’ business', async () => {
    const team = await foundTeam(world, true)
    const { owner, admin, member } = team.people
    await withBio(world, 'member')
    const caseId = await caseAbout(world, member, admin)
    expect((await owner.get(of(caseId))).status).toBe(404)
    await member.post(`/teams/${team.id}/report`, { reason: 'hate' })
    const site = await world.admin('site')
    const [first] = (await site.get('/moderation/cases', { kind: 'team', limit: 50 })).data
    expect(first).toMatchObject({ kind: 'team', team: null, author: { id: owner.userId } })
    expect((await admin.get(of(first.id))).status).toBe(404)
  })
})

describe('a case', () => {
  test('tells admins who reported, and moderators not', async () => {
    const team = await foundTeam(world, false)
    const { owner, member, stranger } = team.people
    const site = await world.admin('site')
    const caseId = await caseInTeam(world, team.id, member, stranger)
    const [forAdmin, forOwner] = [(await site.get(of(caseId))).data, (await owner.get(of(caseId))).data]
    expect(forAdmin.allReports[0]).toMatchObject({ reporter: { id: stranger.userId, username: stranger.username } })
    expect(forOwner.allReports[0]).toMatchObject({ reporter: null, note: 'A note of theirs' })
    expect(JSON.stringify(forOwner)).not.toContain(stranger.userId)
  })

  test('is one person’s at a time, for a quarter of an hour', async () => {
    const [vera, tom] = [await withBio(world, 'vera'), await world.person('tom')]
    const [one, two] = [await world.admin('admin_one'), await world.admin('admin_two')]
    const caseId = await caseAbout(world, vera, tom)
    const race = await Promise.all([one, two].map((who) => who.post(of(caseId, '/claim'))))
    expect(race.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [winner, loser] = race[0]?.status === 200 ? [one, two] : [two, one]
    expect((await winner.post(of(caseId, '/claim'))).data.claim).toMatchObject({ mine: true })
    expect((await loser.get(of(caseId))).data).toMatchObject({
      claim: { mine: false, by: { id: winner.userId } },
      rights: { decide: false, because: 'claimed' },
    })
    expect((await loser.post(of(caseId, '/decision'), hide)).status).toBe(409)
    expect((await loser.delete(of(caseId, '/claim'))).status).toBe(204)
    expect((await loser.post(of(caseId, '/claim'))).status).toBe(409)
    expect((await winner.delete(of(caseId, '/claim'))).status).toBe(204)
    expect((await loser.post(of(caseId, '/claim'))).status).toBe(200)
    await world.platform.db
      .updateTable('moderation_case')
      .set({ claimed_until: new Date(Date.now() - 1) })
      .where('id', '=', caseId)
      .execute()
    expect((await winner.post(of(caseId, '/decision'), hide)).status).toBe(200)
  })

  test('is decided once, whoever is faster', async () => {
    const [wanda, tom] = [await withBio(world, 'wanda'), await world.person('tom')]
    const judges = await Promise.all(['admin_one', 'admin_two', 'site'].map((name) => world.admin(name)))
    const caseId = await caseAbout(world, wanda, tom)
    const race = await Promise.all(
      judges.map((who, index) => who.post(of(caseId, '/decision'), index === 0 ? { ...hide, act: 'dismiss' } : hide)),
    )
    expect(race.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect((await judges[0]?.get(of(caseId)))?.data.decisions).toHaveLength(1)
  })

  test('is not judged by who reported it', async () => {
    const xena = await withBio(world, 'xena')
    const site = await world.admin('site')
    const caseId = await caseAbout(world, xena, site)
    expect((await site.get(of(caseId))).data.rights).toEqual({
      decide: false,
      mute: false,
      bar: false,
      restore: false,
      answerAppeal: false,
      because: 'own-report',
    })
    expect((await site.post(of(caseId, '/decision'), hide)).status).toBe(403)
    expect((await site.post(of(caseId, '/claim'))).status).toBe(403)
  })
})

describe('a decision', () => {
  test('to hide takes it from everybody else at once, tells both sides, and nobody who decided', async () => {
    const [yara, tom] = [await withBio(world, 'yara'), await world.person('tom')]
    const site = await world.admin('site')
    const caseId = await caseAbout(world, yara, tom)
    const decided = await site.post(of(caseId, '/decision'), { act: 'warn', reason: 'Please be kind' })
    expect(decided.data).toMatchObject({ state: 'decided', contentState: 'hidden', claim: null })
    expect((await tom.get(`/users/${yara.userId}`)).data).toMatchObject({ bio: null, displayName: null })
    const own = await yara.get('/moderation/mine')
    expect(own.data).toMatchObject([
      { state: 'hidden', warned: true, reason: 'Please be kind', sanction: null, kind: 'person', appeal: null },
    ])
    expect(own.data[0].appealUntil).not.toBeNull()
    expect(own.body).not.toContain(site.userId)
    expect(own.body).not.toContain(tom.userId)
    expect((await yara.get('/notifications')).data).toMatchObject([{ kind: 'content-removed' }])
    expect((await tom.get('/notifications')).data[0]).toMatchObject({ kind: 'report-answered' })
    expect((await tom.get('/moderation/reports')).data[0]).toMatchObject({ outcome: 'acted' })
    expect((await tom.get(`/moderation/mine/${own.data[0].id}`)).status).toBe(404)
    await yara.patch('/users/me', { bio: 'Kind words' })
    expect((await tom.get(`/users/${yara.userId}`)).data).toMatchObject({ bio: 'Kind words', displayName: null })
  })

  test('to mute is for what was written in a team, to bar for admins', async () => {
    const team = await foundTeam(world, false)
    const { owner, member } = team.people
    const site = await world.admin('site')
    const caseId = await caseInTeam(world, team.id, member)
    expect((await owner.post(of(caseId, '/decision'), { ...hide, act: 'bar', days: 1 })).status).toBe(403)
    const muted = await owner.post(of(caseId, '/decision'), { ...hide, act: 'mute', days: 7 })
    expect(muted.data.decisions[0].sanction).toMatchObject({ kind: 'muted', team: { id: team.id } })
    expect(await sanctionOn(world.platform, member.userId, { teamId: team.id })).toMatchObject({ kind: 'muted' })
    expect((await member.get('/moderation/sanctions')).data).toMatchObject([{ kind: 'muted', reason: hide.reason }])
    const [zack, tom] = [await withBio(world, 'zack'), await world.person('tom')]
    const other = await caseAbout(world, zack, tom)
    expect((await site.post(of(other, '/decision'), { ...hide, act: 'mute', days: 7 })).status).toBe(400)
    await site.post(of(other, '/decision'), { ...hide, act: 'bar', days: 7 })
    const refused = await zack.post('/teams', { name: 'Of Zack', privacy: 'public' })
    expect([refused.status, refused.error?.code]).toEqual([403, 'SANCTIONED'])
    await site.post(of(other, '/restore'), { reason: 'It was not so bad' })
    expect((await zack.post('/teams', { name: 'Of Zack', privacy: 'public' })).status).toBe(201)
    expect((await tom.get(`/users/${zack.userId}`)).data.bio).toBe('My very own words')
    expect((await site.post(of(other, '/restore'), { reason: 'Once more' })).status).toBe(409)
    expect((await zack.get('/moderation/mine')).data).toMatchObject([{ state: 'restored', appealUntil: null }])
  })

  test('stands in a log that no statement changes', async () => {
    const { db } = world.platform
    const [xaver, tom] = [await withBio(world, 'xaver'), await world.person('tom')]
    const site = await world.admin('site')
    const caseId = await caseAbout(world, xaver, tom)
    await site.post(of(caseId, '/decision'), hide)
    await expect(db.updateTable('decision').set({ warned: true }).execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('decision').execute()).rejects.toThrow('append-only')
  })

  test.each([
    [{ act: 'hide', reason: '' }],
    [{ act: 'hide', reason: 'no' }],
    [{ act: 'hide' }],
    [{ act: 'mute', reason: 'For a while', days: 0 }],
    [{ act: 'mute', reason: 'For a while', days: 91 }],
    [{ act: 'bar', reason: 'For a while', days: 366 }],
    [{ act: 'erase', reason: 'For a while' }],
    [{ act: 'hide', reason: 'For a while', days: 3 }],
  ])('that is not valid is refused: %j', async (body) => {
    const [yves, tom] = [await withBio(world, 'yves'), await world.person('tom')]
    const site = await world.admin('site')
    expect((await site.post(of(await caseAbout(world, yves, tom), '/decision'), body)).status).toBe(400)
  })
})

test('the queue is the most severe first, then the oldest, page by page while others arrive', async () => {
  const [site, tom] = [await world.admin('site'), await world.person('tom')]
  const reasons = ['spam', 'hate', 'self-harm', 'spam', 'hate', 'self-harm']
  for (const [index, reason] of reasons.entries())
    await caseAbout(world, await withBio(world, `queued_${index}`), tom, reason)
  const seen: string[] = []
  for (let cursor: string | undefined; ;) {
    const { data, pagination } = await site.get('/moderation/cases', { limit: 2, cursor })
    seen.push(...data.map((line: { author: { username: string } }) => line.author.username))
    await caseAbout(world, await withBio(world, `late_${seen.length}`), tom, 'self-harm')
    cursor = (pagination as unknown as { nextCursor: string | null }).nextCursor ?? undefined
    if (cursor === undefined || seen.length > 20) break
  }
  const early = seen.filter((name) => name.startsWith('queued'))
  expect(early).toEqual(['queued_2', 'queued_5', 'queued_1', 'queued_4', 'queued_0', 'queued_3'])
  expect((await site.get('/moderation/cases', { cursor: 'nonsense' })).status).toBe(400)
})
