import { randomUUIDv7 } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { caseAbout, withBio } from '../../test/moderation-cast.ts'
import { useWorld } from '../../test/world.ts'

const world = useWorld()
const report = (id: string) => `/users/${id}/report`

describe('a report', () => {
  test('is taken once, whatever is sent again', async () => {
    const [mara, tom] = [await withBio(world, 'mara'), await world.person('tom')]
    const first = await tom.post(report(mara.userId), { reason: 'spam', note: '  Sells things  ' })
    expect([first.status, first.data]).toEqual([
      201,
      { id: expect.any(String), reason: 'spam', at: expect.any(String) },
    ])
    const again = await tom.post(report(mara.userId), { reason: 'hate' })
    expect([again.status, again.data]).toEqual([200, first.data])
    const own = await tom.get('/moderation/reports')
    expect(own.data).toEqual([{ ...first.data, kind: 'person', note: 'Sells things', outcome: 'open' }])
    expect((await mara.get('/moderation/reports')).data).toEqual([])
  })

  test('that races is one, and those of several people join in one case', async () => {
    const nina = await withBio(world, 'nina')
    const people = await Promise.all(['rep1', 'rep2', 'rep3'].map((name) => world.person(name)))
    const answers = await Promise.all(
      people.flatMap((person) => [0, 1].map(() => person.post(report(nina.userId), { reason: 'hate' }))),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 201, 201, 201])
    const admin = await world.admin('admin_of_races')
    const { data } = await admin.get('/moderation/cases')
    expect(data.filter(({ author }: { author: { id: string } }) => author.id === nina.userId)).toMatchObject([
      { reports: 3, reasons: [{ reason: 'hate', count: 3 }], auto: false, severity: 2 },
    ])
  })

  test('of what one does not see is of nothing, and of one’s own is refused', async () => {
    const [shy, tom, ben] = [await withBio(world, 'shy'), await world.person('tom'), await withBio(world, 'ben')]
    await shy.patch('/users/me', { privacy: { profile: 'private' } })
    const nothing = await tom.post(report(randomUUIDv7()), { reason: 'spam' })
    expect(nothing.status).toBe(404)
    const hidden = await tom.post(report(shy.userId), { reason: 'spam' })
    expect([hidden.status, hidden.error]).toEqual([404, nothing.error])
    await ben.post('/users/me/blocks', { userId: tom.userId })
    const blocked = await tom.post(report(ben.userId), { reason: 'spam' })
    expect([blocked.status, blocked.error]).toEqual([404, nothing.error])
    expect((await tom.post(report(tom.userId), { reason: 'spam' })).status).toBe(409)
    expect((await world.anonymous.post(report(shy.userId), { reason: 'spam' })).status).toBe(401)
  })

  test.each([
    [{}, 'reason'],
    [{ reason: 'because' }, 'reason'],
    [{ reason: 'other', note: 'x'.repeat(1_001) }, 'note'],
    [{ reason: 'other', note: 'with a \u0000' }, 'note'],
    [{ reason: 'other', severity: 3 }, 'severity'],
  ])('that is not valid is refused: %j', async (body, field) => {
    const [mara, tom] = [await withBio(world, 'mara'), await world.person('tom')]
    const refused = await tom.post(report(mara.userId), body)
    expect([refused.status, refused.error?.details?.[0]?.field]).toEqual([400, field])
  })

  test('of what was found harmless counts again only when it has been changed', async () => {
    const [zoe, tom] = [await withBio(world, 'zoe'), await world.person('tom')]
    const admin = await world.admin('admin_of_zoe')
    const caseId = await caseAbout(world, zoe, tom)
    await admin.post(`/moderation/cases/${caseId}/decision`, { act: 'dismiss', reason: 'Nothing wrong here' })
    expect((await tom.get('/moderation/reports')).data[0]).toMatchObject({ outcome: 'kept' })
    expect((await tom.post(report(zoe.userId), { reason: 'hate' })).status).toBe(200)
    await zoe.patch('/users/me', { bio: 'Other words' })
    expect((await tom.post(report(zoe.userId), { reason: 'hate' })).status).toBe(201)
  })

  test('tells the reported nothing, and keeps what was said as it was', async () => {
    const [ida, tom] = [await withBio(world, 'ida', 'What Ida said'), await world.person('tom')]
    const caseId = await caseAbout(world, ida, tom)
    await ida.patch('/users/me', { bio: 'What Ida says now' })
    await world.drain()
    expect((await ida.get('/moderation/mine')).data).toEqual([])
    expect((await ida.get('/notifications')).data).toEqual([])
    expect((await ida.get(`/moderation/cases/${caseId}`)).status).toBe(404)
    const { data } = await (await world.admin('admin_of_ida')).get(`/moderation/cases/${caseId}`)
    const bioOf = (version: { texts: { field: string; text: string }[] }) =>
      version.texts.find(({ field }) => field === 'bio')?.text
    expect(data.reported.map(bioOf)).toEqual(['What Ida said'])
    expect(data.versions.map(bioOf)).toEqual(['What Ida says now'])
  })
})

describe('words that the lists know', () => {
  test('in a profile open a case; the worst are not shown until somebody has looked', async () => {
    const ana = await withBio(world, 'ana', 'Pro-Ana forever, ask me for ana tips')
    const admin = await world.admin('admin_of_words')
    await world.drain()
    const [held] = (await admin.get('/moderation/cases', { reason: 'self-harm' })).data
    expect(held).toMatchObject({ auto: true, held: true, severity: 3, reports: 0, author: { id: ana.userId } })
    expect((await admin.get(`/users/${ana.userId}`)).data).toMatchObject({ bio: null, displayName: null })
    expect((await ana.get('/users/me')).data.bio).toBe('Pro-Ana forever, ask me for ana tips')
    expect((await ana.get('/moderation/mine')).data).toMatchObject([{ state: 'held', offersHelp: true, reason: null }])
    const file = (await admin.get(`/moderation/cases/${held.id}`)).data
    expect([file.words, file.allReports]).toEqual([
      ['pro ana', 'ana tips'],
      [expect.objectContaining({ source: 'auto', reporter: null, reason: 'self-harm' })],
    ])
    await admin.post(`/moderation/cases/${held.id}/decision`, { act: 'dismiss', reason: 'Her name is Ana' })
    await world.drain()
    expect((await admin.get(`/users/${ana.userId}`)).data.bio).toBe('Pro-Ana forever, ask me for ana tips')
    expect((await admin.get('/moderation/cases', { reason: 'self-harm' })).data).toEqual([])
  })

  test('in a team’s name are seen by its admins only until they are changed', async () => {
    const [olga, tom] = [await world.person('olga'), await world.person('tom')]
    const { id } = (await olga.post('/teams', { name: 'Thinspo friends', privacy: 'public' })).data
    await world.drain()
    expect((await tom.get(`/teams/${id}`)).data.name).toBe(`Team ${id.slice(-6)}`)
    expect((await olga.get(`/teams/${id}`)).data.name).toBe('Thinspo friends')
    expect((await tom.get('/teams', { search: 'Thinspo' })).data).toEqual([])
    await olga.patch(`/teams/${id}`, { name: 'Thinspo friends', description: 'Kind people' })
    expect((await tom.get(`/teams/${id}`)).data.name).toBe(`Team ${id.slice(-6)}`)
    await olga.patch(`/teams/${id}`, { name: 'Kind friends' })
    expect((await tom.get(`/teams/${id}`)).data.name).toBe('Kind friends')
  })
})
