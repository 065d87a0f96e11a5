/** What happens to open sockets and remembered tokens when a session ends or a person's rights change, here or elsewhere. */
import { decodeJwt } from 'jose'
import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { transaction } from '../../platform/db/transaction.ts'
import { execute } from '../../test/database.ts'
import { openSecondProcess } from '../../test/second-process.ts'
import { password, useWorld, type Person } from '../../test/world.ts'
import { cutOffPerson, makeAdmin } from './index.ts'

const world = useWorld()
let here: string
let elsewhere: string
let closeSecond: () => Promise<void>
beforeAll(async () => {
  here = await world.app.http.listen({ host: '127.0.0.1', port: 0 })
  const second = await openSecondProcess(world)
  elsewhere = second.address
  closeSecond = second.close
})
afterAll(() => closeSecond())

let clients: Socket[] = []
afterEach(() => {
  clients.forEach((client) => client.disconnect())
  clients = []
})

let mara: Person
let phone: { accessToken: string; refreshToken: string }
beforeEach(async () => {
  mara = await world.person('mara')
  phone = await logIn()
  mara.accessToken = (await logIn()).accessToken
})

const logIn = async () =>
  (await world.anonymous.post('/auth/login', { email: mara.email, password })).data.session as typeof phone

async function connected(token: string, to = here): Promise<Socket> {
  const client = io(to, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } })
  clients.push(client)
  await new Promise<void>((resolve, reject) => client.once('connect', resolve).once('connect_error', reject))
  return client
}

const idOf = (accessToken: string) => String(decodeJwt(accessToken)['sid'])
const newestSession = async () => (await mara.get('/users/me/sessions')).data[0].id as string
const statusElsewhere = async (token: string) =>
  (await fetch(`${elsewhere}/api/v1/users/me`, { headers: { authorization: `Bearer ${token}` } })).status
const suspend = () =>
  transaction(world.platform, async (tx) => {
    await tx.db.updateTable('account').set({ suspended_at: world.clock.now() }).where('id', '=', mara.userId).execute()
    await cutOffPerson(tx, mara.userId)
  })
const lift = () => execute(world.connection, `update account set suspended_at = null where id = '${mara.userId}'`)

const endings: [string, () => Promise<unknown>][] = [
  ['logging out', () => world.anonymous.post('/auth/logout', {}, { authorization: `Bearer ${phone.accessToken}` })],
  ['being revoked from another device', () => mara.delete(`/users/me/sessions/${idOf(phone.accessToken)}`)],
  ['logging out everywhere', () => mara.post('/auth/logout-all')],
  ['a suspension', suspend],
]

test.each(endings)('%s cuts the sockets and the tokens of a session, in this process and in others', async (_, end) => {
  const sockets = [await connected(phone.accessToken), await connected(phone.accessToken, elsewhere)]
  expect(await statusElsewhere(phone.accessToken)).toBe(200)
  await end()
  await expect.poll(() => sockets.map((socket) => socket.connected)).toEqual([false, false])
  // Long before the ten seconds that the other process would have believed its memory.
  expect(await statusElsewhere(phone.accessToken)).toBe(401)
  await expect(connected(phone.accessToken)).rejects.toThrow('UNAUTHENTICATED')
  await lift()
})

test('other devices stay connected when one is revoked', async () => {
  const others = [await connected(mara.accessToken), await connected(mara.accessToken, elsewhere)]
  const revoked = await connected(phone.accessToken)
  await mara.delete(`/users/me/sessions/${idOf(phone.accessToken)}`)
  await expect.poll(() => revoked.connected).toBe(false)
  expect(others.map((socket) => socket.connected)).toEqual([true, true])
})

test('a new role cuts nobody', async () => {
  const sockets = [await connected(phone.accessToken), await connected(phone.accessToken, elsewhere)]
  expect(await makeAdmin(world.platform, mara.email)).toBe(true)
  // Asked again, and answered: the next signal has been worked off after that of the role.
  const revoked = await connected((await logIn()).accessToken, elsewhere)
  await mara.delete(`/users/me/sessions/${await newestSession()}`)
  await expect.poll(() => revoked.connected).toBe(false)
  expect(sockets.map((socket) => socket.connected)).toEqual([true, true])
})

test('a process that could not hear for a while looks at everything again', async () => {
  const socket = await connected(phone.accessToken)
  // Ended without a word, and before the line is cut: when it is there again, the session has ended for sure.
  await execute(world.connection, `update session set ended_at = now() where id = '${idOf(phone.accessToken)}'`)
  expect(socket.connected).toBe(true)
  await execute(
    world.connection,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'setpoint-signals' and datname = current_database()`,
  )
  await expect.poll(() => socket.connected).toBe(false)
})
