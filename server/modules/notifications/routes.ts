import { Notification, NotificationsQuery, ReadInput, UnreadCount } from '@setpoint/contract/notifications'
import { member } from '../../platform/http/access.ts'
import { ok, scroll } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { listNotifications, readNotifications, readUnreadCount } from './notification.ts'
import type { Resolvers } from './resolvers.ts'

/** For sessions alone: notices come from everywhere, and a token is for a part. */
export const notificationRoutes = (resolvers: Resolvers) =>
  routes('/notifications', {
    'GET /': {
      summary: 'What happened to one, the latest first.',
      access: member,
      query: NotificationsQuery,
      answer: scroll(Notification),
      run: listNotifications(resolvers),
    },
    'GET /unread-count': {
      summary: 'How many are unread; counts to 99.',
      access: member,
      answer: ok(UnreadCount),
      run: readUnreadCount,
    },
    'POST /read': {
      summary: 'Some are read, or all up to one; answers how many are unread then.',
      access: member,
      body: ReadInput,
      answer: ok(UnreadCount),
      run: readNotifications,
    },
  })
