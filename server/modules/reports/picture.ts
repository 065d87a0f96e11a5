/** A picture of a reported content, for who looks after the case. */
import type { CasePictureParams, CasePictureQuery } from '@setpoint/contract/cases'
import type { OpenCtx } from '../../platform/context.ts'
import type { FileAnswer } from '../../platform/http/answers.ts'
import { allow, notFound } from '../../platform/http/errors.ts'
import { adminIds } from '../identity/index.ts'
import { findCase } from './case-store.ts'
import { reportableOf, type Kinds } from './kinds.ts'
import { isPictureAddress } from './picture-address.ts'
import { looksAfter } from './policy.ts'
import { scopeOfPerson } from './scope.ts'

/** A wrong or spent address, and one whose viewer looks after the case no more, look the same. */
export const readCasePicture =
  (kinds: Kinds) =>
  async (ctx: OpenCtx, asked: CasePictureParams & CasePictureQuery): Promise<FileAnswer> => {
    allow(isPictureAddress(ctx, asked), notFound('picture'))
    const row = await findCase(ctx, asked.caseId)
    const isAdmin = (await adminIds(ctx)).includes(asked.viewer)
    allow(row && looksAfter(await scopeOfPerson(ctx, asked.viewer, isAdmin), row), notFound('picture'))
    const reportable = reportableOf(kinds, row.kind)
    const id = (await reportable.find(ctx, row.contentId))?.pictures[asked.position]
    const body = id === undefined ? null : await reportable.readPicture(ctx, row.contentId, id)
    allow(body, notFound('picture'))
    return { body, contentType: 'image/webp', cache: 'private, max-age=3600' }
  }
