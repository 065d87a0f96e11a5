/** Words of the administration. */
import { pluralIn } from '../../../platform/i18n/plural.ts'

const plural = pluralIn('en')

export const en = {
  title: 'Administration',
  sections: 'Sections of the administration',
  names: { users: 'People', log: 'Admin log' },
  onlyTitle: 'For admins only',
  only: 'The administration is for those who look after this Setpoint. If you should be one of them, ask the person who runs it.',
  factorTitle: 'One more proof, please',
  factor:
    'Admins use a second factor. Set one up in the settings, or log in again with the one you have; then this opens.',
  factorAction: 'Set up a second factor',
  any: 'All',
  roles: { member: 'Member', coach: 'Coach', admin: 'Admin' },
  states: { active: 'Active', suspended: 'Suspended', unverified: 'Not confirmed', erasing: 'About to be erased' },
  untilLifted: 'Until it is lifted',
  untilDay: (when: string) => `Until ${when}`,
  acts: {
    'role-changed': 'Role changed',
    suspended: 'Suspended',
    'suspension-lifted': 'Suspension lifted',
    'logged-out': 'Logged out everywhere',
    'security-log-read': 'Security log read',
  },
  users: {
    note: 'Accounts, and who may come in. What people enter about themselves is not shown to anybody.',
    search: 'Search',
    searchHint: 'Name, e-mail or id',
    role: 'Role',
    state: 'State',
    sort: 'Order',
    sorts: { newest: 'Newest first', oldest: 'Oldest first', username: 'By username', email: 'By e-mail' },
    found: (count: number, more: boolean) =>
      more ? 'More than 10,000 people' : plural(count, { one: '# person', other: '# people' }),
    caption: 'People',
    username: 'Username',
    email: 'E-mail',
    since: 'Since',
    lastUsed: 'Last here',
    nowhere: 'Not logged in',
    failed: 'The people could not be loaded',
    emptyTitle: 'Nobody is found',
    empty: 'Search for a part of the name or e-mail, or look at everybody.',
    all: 'Show everybody',
  },
  log: {
    note: 'Everything that admins did, with the reason. Nobody can change it.',
    kind: 'What was done',
    failed: 'The admin log could not be loaded',
    emptyTitle: 'Nothing has been done yet',
    empty: 'Changes of role, suspensions and the like will be listed here.',
    operator: 'By the operator, on the server',
    by: (name: string) => `By ${name}`,
    erased: 'an erased account',
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    quoted: (reason: string) => `“${reason}”`,
  },
}
