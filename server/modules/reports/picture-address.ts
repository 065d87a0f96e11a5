/** Signed addresses of the pictures of a reported content, each for one viewer: they are seen on the desk, whatever their state. */
import type { CasePictureParams, CasePictureQuery } from '@setpoint/contract/cases'
import type { Ctx, Platform } from '../../platform/context.ts'
import { isSigned, signedForHours, type SignedFor } from '../../platform/http/signed-address.ts'

const signed = (caseId: string, position: number, viewer: string): SignedFor => ({
  purpose: 'reports.picture',
  says: `${caseId} ${position} ${viewer}`,
})

/** Good for one to two hours, and as long as the viewer looks after the case. */
export const pictureAddresses = (ctx: Ctx, caseId: string, count: number): string[] =>
  Array.from({ length: count }, (_, position) => {
    const viewer = ctx.actor.userId
    const end = signedForHours(ctx, signed(caseId, position, viewer))
    return `/api/v1/moderation/cases/${caseId}/pictures/${position}?viewer=${viewer}&${end}`
  })

/** False for an address that was changed or is too old. */
export const isPictureAddress = (platform: Platform, asked: CasePictureParams & CasePictureQuery): boolean =>
  isSigned(platform, signed(asked.caseId, asked.position, asked.viewer), asked)
