/** Signed, short-lived addresses of pictures: an <img> can't send a token. */
import { timingSafeEqual } from 'node:crypto'
import type { PhotoFileQuery } from '@setpoint/contract/body'
import type { Vault } from '../../platform/vault/vault.ts'

type Size = PhotoFileQuery['size']

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)
const validFor = 600
/** Addresses made within the same five minutes are the same, so that a browser shows a picture it has. */
const grid = 300

const signatureOf = (vault: Vault, photoId: string, size: Size, expires: string) =>
  vault.sign('body.photo', `${photoId} ${size} ${expires}`)

/** Valid for 5 to 10 minutes; relative to the server. */
export function photoAddress(vault: Vault, photoId: string, size: Size, now: Date): string {
  const expires = String(Math.floor(seconds(now) / grid) * grid + validFor)
  const signature = signatureOf(vault, photoId, size, expires)
  return `/api/v1/photos/${photoId}/file?size=${size}&expires=${expires}&signature=${encodeURIComponent(signature)}`
}

/** False for a signature that is wrong, of another picture or size, or too old. */
export function isPhotoAddress(vault: Vault, photoId: string, asked: PhotoFileQuery, now: Date): boolean {
  const { size, expires, signature } = asked
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(vault, photoId, size, expires))
  return given.length === right.length && timingSafeEqual(given, right) && Number(expires) >= seconds(now)
}
