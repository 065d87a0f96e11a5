import { expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { canSee, initialPrivacy, relationOf } from './policy.ts'

const world = useWorld()

test('at first, members see who one is and strangers nothing', async () => {
  const [mara, tom] = [await world.person('mara'), await world.person('tom')]
  const { status, data } = await tom.get(`/users/${mara.userId}`)
  expect(status).toBe(200)
  expect(data).toEqual({
    id: mara.userId,
    username: 'mara',
    displayName: null,
    avatar: null,
    bio: null,
    memberSince: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    followers: 0,
    following: 0,
    showsFollows: false,
    follow: 'none',
    followsYou: false,
    muted: false,
  })
  expect((await world.anonymous.get(`/users/${mara.userId}`)).status).toBe(404)
})

test('each part is shown to whom it is meant for, and nothing beyond', async () => {
  const [mara, tom] = [await world.person('mara'), await world.person('tom')]
  await mara.patch('/users/me', {
    displayName: 'Mara M.',
    bio: 'Lifts.',
    height: 170,
    goalWeight: 60,
    privacy: { displayName: 'public', bio: 'members', goal: 'public', weight: 'public' },
  })
  await mara.put('/users/me/consents/public-profile', { given: true, version: 1 })
  const seen = await tom.get(`/users/${mara.userId}`)
  expect(seen.data).toMatchObject({ displayName: 'Mara M.', bio: 'Lifts.' })
  const bySomebody = await world.anonymous.get(`/users/${mara.userId}`)
  expect(bySomebody.data).toMatchObject({ displayName: 'Mara M.', bio: null })
  for (const { body } of [seen, bySomebody])
    expect(body).not.toMatch(/example\.org|:170[,}]|height|birth|"goal|timeZone/)
})

test('who is private and who is not there are one answer', async () => {
  const [mara, tom] = [await world.person('mara'), await world.person('tom')]
  await mara.patch('/users/me', { privacy: { profile: 'private' } })
  const hidden = await tom.get(`/users/${mara.userId}`)
  const unknown = await tom.get(`/users/${crypto.randomUUID()}`)
  expect([hidden.status, unknown.status]).toEqual([404, 404])
  expect(hidden.error).toEqual(unknown.error)
  expect((await mara.get(`/users/${mara.userId}`)).data.displayName).toBe('Mara M.')
  expect((await tom.get('/users/nobody')).error?.details?.[0]?.field).toBe('userId')
})

test('no part is more visible than the profile', () => {
  const open = { ...initialPrivacy, profile: 'private', bio: 'public' } as const
  expect(canSee('follower', open, 'bio')).toBe(false)
  expect(canSee('stranger', { ...open, profile: 'members' }, 'bio')).toBe(false)
  expect(canSee('stranger', { ...open, profile: 'public' }, 'bio')).toBe(true)
  expect(canSee('self', open, 'goal')).toBe(true)
})

test('what is for followers is seen by followers and nobody else', () => {
  const privacy = { ...initialPrivacy, bio: 'followers' } as const
  const relations = ['self', 'follower', 'member', 'stranger'] as const
  expect(relations.filter((relation) => canSee(relation, privacy, 'bio'))).toEqual(['self', 'follower'])
  const closed = { ...initialPrivacy, profile: 'followers' } as const
  expect(relations.filter((relation) => canSee(relation, closed, 'displayName'))).toEqual(['self', 'follower'])
})

test('who one is to somebody: their follower, a member, a stranger, or they themselves', () => {
  expect(relationOf(null, 'owner', false)).toBe('stranger')
  expect(relationOf({ userId: 'owner' }, 'owner', false)).toBe('self')
  expect(relationOf({ userId: 'other' }, 'owner', true)).toBe('follower')
  expect(relationOf({ userId: 'other' }, 'owner', false)).toBe('member')
})
