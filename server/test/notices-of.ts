/** Notices as a person reads them, for tests. */
import type { Notification, NotificationKind } from '@setpoint/contract/notifications'
import type { Notice } from '../modules/notifications/index.ts'
import { notify } from '../modules/notifications/index.ts'
import { transaction } from '../platform/db/transaction.ts'
import type { Person, World } from './world.ts'

export const noticesOf = async (person: Person): Promise<Notification[]> =>
  (await person.get('/notifications', { limit: 50 })).data

export const kindsOf = async (person: Person): Promise<NotificationKind[]> =>
  (await noticesOf(person)).map(({ kind }) => kind)

export const unreadOf = async (person: Person): Promise<number> =>
  (await person.get('/notifications/unread-count')).data.unread

export const readAll = async (person: Person): Promise<void> => {
  const [latest] = await noticesOf(person)
  if (latest) await person.post('/notifications/read', { upTo: latest.id })
}

/** As a module tells it. */
export const tell = ({ platform }: World, { userId }: Person, notice: Notice): Promise<void> =>
  transaction(platform, (tx) => notify(tx, userId, notice))
