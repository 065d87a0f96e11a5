import {
  ActInput,
  AdminAct,
  AdminLogQuery,
  AdminUser,
  AdminUserLine,
  AdminUserParams,
  AdminUsersQuery,
  RoleChange,
  SecurityLogReading,
  SuspensionInput,
} from '@setpoint/contract/admin'
import { SecurityEvent } from '@setpoint/contract/identity'
import { admin, fresh } from '../../platform/http/access.ts'
import { ok, page } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { listActs } from './act.ts'
import { listUsers, readUser, readUserSecurityLog } from './user.ts'
import { changeUserRole, liftUser, logUserOut, suspendUser } from './user-act.ts'

export const adminRoutes = routes('/admin', {
  'GET /users': {
    summary: 'Accounts by search and filters; counts to 10,000.',
    access: admin,
    query: AdminUsersQuery,
    answer: page(AdminUserLine),
    run: listUsers,
  },
  'GET /users/:userId': {
    summary: 'One account: its state, sessions and ways to log in; nothing about a body.',
    access: admin,
    params: AdminUserParams,
    answer: ok(AdminUser),
    run: readUser,
  },
  'PATCH /users/:userId/role': {
    summary: 'Gives a person another role; the last admin keeps theirs.',
    access: fresh(admin),
    params: AdminUserParams,
    body: RoleChange,
    answer: ok(AdminUser),
    run: changeUserRole,
  },
  'POST /users/:userId/suspend': {
    summary: 'Keeps a person out, at once, until an instant or until it is lifted.',
    access: fresh(admin),
    params: AdminUserParams,
    body: SuspensionInput,
    answer: ok(AdminUser),
    run: suspendUser,
  },
  'POST /users/:userId/lift': {
    summary: 'Lets a suspended person in again.',
    access: fresh(admin),
    params: AdminUserParams,
    body: ActInput,
    answer: ok(AdminUser),
    run: liftUser,
  },
  'POST /users/:userId/log-out': {
    summary: 'Ends all of a person’s sessions.',
    access: fresh(admin),
    params: AdminUserParams,
    body: ActInput,
    answer: ok(AdminUser),
    run: logUserOut,
  },
  'POST /users/:userId/security-log': {
    summary: 'Reads a person’s security log, which is an act: it is logged with its reason, and the person sees it.',
    access: fresh(admin),
    params: AdminUserParams,
    body: SecurityLogReading,
    answer: page(SecurityEvent),
    run: readUserSecurityLog,
  },
  'GET /log': {
    summary: 'What admins did, and why, the latest first; counts to 10,000.',
    access: admin,
    query: AdminLogQuery,
    answer: page(AdminAct),
    run: listActs,
  },
})
