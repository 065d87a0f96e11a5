/** What the shell uses of notifications: the bell's count. The screen is loaded when it is opened. */
export { unreadCount } from './queries.ts'
export { PartsOfOthers } from './parts-of-others.ts'
