/**
 * Every module, in the order of who may know whom: a module imports only those before it, and only their index.ts.
 * News travels the other way, as events. Lint reads this list (bin/lint/arrows.ts).
 */
export const moduleOrder = [
  'identity',
  'moderation',
  'notifications',
  'billing',
  'profile',
  'consents',
  'messaging',
  'body',
  'training',
  'nutrition',
  'insights',
  'teams',
  'challenges',
  'achievements',
  'feed',
  'reports',
  'coaching',
  'gyms',
  'marketplace',
  'imports',
  'privacy',
  'admin',
] as const

export type ModuleName = (typeof moduleOrder)[number]
