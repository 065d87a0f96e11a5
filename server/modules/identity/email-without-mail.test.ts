import { expect, test } from 'vitest'
import { useWorld, password } from '../../test/world.ts'

const world = useWorld()

test('where no mail is delivered, the change happens at once, and a taken address is told', async () => {
  const [mara, tom] = [await world.person('mara'), await world.person('tom')]
  expect(await mara.post('/users/me/email', { newEmail: 'TOM@example.org' })).toMatchObject({
    status: 409,
    error: { details: [{ field: 'newEmail' }] },
  })
  const changed = await mara.post('/users/me/email', { newEmail: 'mara@new.example' })
  expect(changed).toMatchObject({ status: 200, data: { confirmationRequired: false } })
  expect((await mara.get('/users/me/email')).data).toEqual({
    email: 'mara@new.example',
    verified: false,
    pending: null,
  })
  const logIn = (email: string) => world.anonymous.post('/auth/login', { email, password })
  expect([(await logIn('mara@new.example')).status, (await logIn(mara.email)).status]).toEqual([200, 401])
  expect((await tom.get('/users/me/email')).data.email).toBe('tom@example.org')
})

test('of two who want the same address at once, one gets it', async () => {
  const people = await Promise.all(['ida', 'ole', 'uma'].map((name) => world.person(name)))
  const answers = await Promise.all(
    people.map((person) => person.post('/users/me/email', { newEmail: 'same@example.org' })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
})
