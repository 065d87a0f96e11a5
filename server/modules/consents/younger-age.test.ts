import { beforeEach, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'

const world = useWorld({ MINIMUM_AGE_WITHOUT_GUARDIAN: '13' })
beforeEach(() => world.clock.set('2026-11-25T08:00:00Z'))

test('where the law asks for no guardian from 13 on, none is asked, and nothing is public under 16 all the same', async () => {
  const ada = await world.person('ada', { age: '13-15' })
  expect((await ada.get('/users/me/consents')).data.guardian).toMatchObject({ state: 'not-needed', untilAge: 13 })
  expect((await ada.put('/users/me/consents/analytics', { given: true, version: 1 })).status).toBe(200)
  expect((await ada.put('/users/me/consents/public-profile', { given: true, version: 1 })).status).toBe(403)
})
