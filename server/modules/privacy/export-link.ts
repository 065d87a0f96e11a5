/** Signed addresses of archives: a browser downloads by an address, and can't send a token with it. */
import { timingSafeEqual } from 'node:crypto'
import type { ExportFileQuery, ExportLink } from '@setpoint/contract/privacy'
import type { Platform } from '../../platform/context.ts'
import type { Run } from './store.ts'

/** Seconds a link is good for, at most as long as its archive. */
const validFor = 24 * 3_600

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)

/** The attempt is signed too: there is nothing else that such an address could ever show. */
const signatureOf = ({ vault }: Platform, { id, attempt }: Run, expires: string) =>
  vault.sign('privacy.export', `${id} ${attempt} ${expires}`)

/** Relative to the server. */
export function exportLink(platform: Platform, run: Run & { readonly expiresAt: Date }): ExportLink {
  const expires = Math.min(seconds(platform.clock.now()) + validFor, seconds(run.expiresAt))
  const signature = signatureOf(platform, run, String(expires))
  return {
    url: `/api/v1/exports/${run.id}/file?expires=${expires}&signature=${signature}`,
    expiresAt: new Date(expires * 1000).toISOString(),
  }
}

/** False for an address that was changed, is of another archive, or too old. */
export function isExportLink(platform: Platform, run: Run, { expires, signature }: ExportFileQuery): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(platform, run, expires))]
  const isOurs = given.length === right.length && timingSafeEqual(given, right)
  return isOurs && Number(expires) > seconds(platform.clock.now())
}
