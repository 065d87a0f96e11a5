import { expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { canSee, initialPrivacy } from './policy.ts'

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
  for (const { body } of [seen, bySomebody]) expect(body).not.toMatch(/example\.org|170|height|birth|"goal|timeZone/)
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
  const viewer = { userId: 'viewer' }
  const open = { ...initialPrivacy, profile: 'private', bio: 'public' } as const
  expect(canSee(viewer, 'owner', open, 'bio')).toBe(false)
  expect(canSee(null, 'owner', { ...open, profile: 'members' }, 'bio')).toBe(false)
  expect(canSee(null, 'owner', { ...open, profile: 'public' }, 'bio')).toBe(true)
  expect(canSee({ ...viewer, userId: 'owner' }, 'owner', open, 'goal')).toBe(true)
})
