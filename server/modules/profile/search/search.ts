/** Finding people by their names: those only who want to be found, a few at a time. */
import { foundOnPage, mostPagesFound, type PeopleSearch, type PersonLine } from '@setpoint/contract/follow'
import type { Ctx } from '../../../platform/context.ts'
import type { Page } from '../../../platform/http/answers.ts'
import { linesOf } from '../people.ts'
import { folded } from './folded.ts'
import { findByName } from './store.ts'

/** Up to a hundred people; whoever looks for somebody types more. */
export async function searchPeople(ctx: Ctx, { search, page }: PeopleSearch): Promise<Page<PersonLine>> {
  const text = folded(search)
  const found = text === '' ? [] : await findByName(ctx, ctx.actor.userId, text, foundOnPage * mostPagesFound)
  const ids = found.slice((page - 1) * foundOnPage, page * foundOnPage)
  const lines = await linesOf(ctx, ids)
  return {
    items: ids.flatMap((id) => lines.get(id) ?? []),
    totalItems: found.length,
    page,
    limit: foundOnPage,
  }
}
