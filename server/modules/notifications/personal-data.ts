/** What of notices is taken out, and how it goes. */
import type { Platform } from '../../platform/context.ts'
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonList } from '../../platform/personal-data/table-files.ts'
import { deleteActor, listActorsOf } from './bundle-store.ts'
import { deleteNoticesOf, listNotices } from './store.ts'

const pageSize = 500

async function* everyNoticeOf(platform: Platform, userId: string) {
  for (let before: string | null = null; ;) {
    const rows = await listNotices(platform, userId, before, pageSize)
    const ids = rows.map(({ id }) => id)
    const actors = Map.groupBy(await listActorsOf(platform, userId, ids), ({ id }) => id)
    for (const { id, kind, at, readAt, subjects } of rows)
      yield { kind, at, readAt, ...subjects, actorIds: (actors.get(id) ?? []).map(({ actorId }) => actorId) }
    before = ids.at(-1) ?? null
    if (rows.length < pageSize) return
  }
}

export const notificationsData: PersonalData = {
  exports: [
    fixedPart(
      {
        name: 'notifications.json',
        tables: ['notification', 'notification_actor'],
        about: {
          en: 'What you were told in the last 90 days, whose doing it was, and what it is about, by their ids, the latest first.',
          de: 'Was dir in den letzten 90 Tagen mitgeteilt wurde, von wem es kam und worum es geht, mit ihren Kennungen, das Neueste zuerst.',
        },
      },
      (platform, userId) => [jsonList('notifications.json', () => everyNoticeOf(platform, userId))],
    ),
  ],
  notExported: {},
  erases: ['notification', 'notification_actor'],
  folders: [],
  async erase(tx, userId) {
    await deleteActor(tx, userId)
    await deleteNoticesOf(tx, userId)
  },
}
