/**
 * Which devices an account is signed in from, so that its owner hears of one that is new. A browser is known by a cookie of
 * its own; what is no browser keeps none, and is known by what it calls itself and its network.
 */
import type { OpenCtx, Tx } from '../../platform/context.ts'
import { networkOf } from '../../platform/http/network.ts'
import { deviceOf, isBrowser } from './device.ts'
import { mailNewDevice } from './mails.ts'
import { newToken } from './secret-token.ts'
import { record } from './security-log.ts'
import type { Account } from './store/account.ts'
import { keepKnownDevice, listKnownDevices, trimKnownDevices } from './store/known-device.ts'

const cookie = 'setpoint_device'
const day = 86_400
/** Browsers keep no cookie for longer. */
const rememberedDays = 400
const mostDevices = 50
/** So long after an account was made, the first device is its owner's: they may have had to verify the e-mail first. */
const newcomerDays = 8

/** Call where a session begins. Whether the device is new to the account; its owner is told then. */
export async function greetDevice(tx: Tx<OpenCtx>, account: Account): Promise<boolean> {
  const hash = keyOf(tx, account.id)
  const known = await listKnownDevices(tx, account.id)
  const expiresAt = new Date(tx.clock.now().getTime() + rememberedDays * day * 1000)
  await keepKnownDevice(tx, account.id, hash, expiresAt)
  if (known.includes(hash.toString('hex'))) return false
  if (known.length >= mostDevices) await trimKnownDevices(tx, account.id, mostDevices)
  if (known.length === 0 && isNewcomer(tx, account)) return false
  await record(tx, account.id, 'new-device')
  await mailNewDevice(tx, account, {
    device: deviceOf(tx.request.userAgent),
    network: roughly(tx.request.ipAddress),
  })
  return true
}

const isNewcomer = ({ clock }: OpenCtx, { createdAt }: Account) =>
  clock.now().getTime() - createdAt.getTime() < newcomerDays * day * 1000

/** With the account's id in it: that two accounts share a browser stands nowhere. */
function keyOf(ctx: OpenCtx, userId: string): Buffer {
  const { request, vault } = ctx
  const device = isBrowser(request.userAgent)
    ? `browser ${browserToken(ctx)}`
    : `program ${deviceOf(request.userAgent)} ${networkOf(request.ipAddress ?? 'unknown')}`
  return Buffer.from(vault.sign('known-device', `${userId} ${device}`), 'base64url')
}

/** The browser's cookie, prolonged; a new one where there is none, or something else in its place. */
function browserToken({ request }: OpenCtx): string {
  const given = request.cookie(cookie)
  const token = given !== null && /^[\w-]{43}$/.test(given) ? given : newToken()
  request.setCookie(cookie, token, rememberedDays * day)
  return token
}

/** Of whose network an address is, without saying which one: '203.0.113.*'. */
export function roughly(ipAddress: string | null): string | null {
  if (ipAddress === null) return null
  return ipAddress.includes(':') && !ipAddress.includes('.')
    ? networkOf(ipAddress)
    : ipAddress.replace(/^.*:/, '').replace(/\.\d+$/, '.*')
}
