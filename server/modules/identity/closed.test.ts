import { expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { firstAdminLink, makeAdmin } from './index.ts'

const world = useWorld({ REGISTRATION: 'closed', PASSWORD_COMPOSITION: 'off' })
const register = (name: string, firstAdminToken?: string) =>
  world.anonymous.post('/auth/register', {
    email: `${name}@example.org`,
    username: name,
    password: 'correct horse battery',
    age: '16-plus',
    ...(firstAdminToken !== undefined && { firstAdminToken }),
  })
const tokenOf = (link: string | null) =>
  /^http:\/\/localhost:\d+\/register#admin=([\w-]{43})$/.exec(link ?? '')?.[1] ?? 'no link'

test('nobody may register', async () => {
  expect(await register('mara')).toMatchObject({ status: 403, error: { code: 'FORBIDDEN' } })
})

test('a link is replaced by the next start’s, and of two who use it at once one becomes admin', async () => {
  const old = tokenOf(await firstAdminLink(world.platform))
  const token = tokenOf(await firstAdminLink(world.platform))
  expect((await register('mara', old)).error?.details?.[0]?.field).toBe('firstAdminToken')
  const stored = await world.platform.db.selectFrom('one_time_token').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain(token)
  const answers = await Promise.all([register('mara', token), register('tom', token)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400])
  expect(answers.find(({ status }) => status === 201)?.data.session.user.role).toBe('admin')
  expect((await register('ida', token)).status).toBe(400)
})

test('with an admin there is no link', async () => {
  expect(await firstAdminLink(world.platform)).toBeNull()
})

test('the operator makes no admin of nobody', async () => {
  expect(await makeAdmin(world.platform, 'nobody@example.org')).toBe(false)
})

test('screens learn that passwords need no digits here', async () => {
  const { data } = await world.anonymous.get('/auth/options')
  expect(data).toMatchObject({
    mail: false,
    verificationRequired: false,
    passwordComposition: false,
    captcha: false,
    secureTransport: true,
  })
})
