/** Rows as the contract's shapes, every field listed. */
import type {
  PersonalToken as PersonalTokenAnswer,
  SecurityEvent as SecurityEventAnswer,
  Session as SessionAnswer,
  SessionUser,
} from '@setpoint/contract/identity'
import type { LinkedAccount as LinkedAccountAnswer } from '@setpoint/contract/providers'
import type { Passkey as PasskeyAnswer } from '@setpoint/contract/second-factor'
import type { Account } from './store/account.ts'
import type { LinkedAccount } from './store/linked-account.ts'
import type { Passkey } from './store/passkey.ts'
import type { PersonalToken } from './store/personal-token.ts'
import type { SecurityEvent } from './store/security-event.ts'
import type { Session } from './store/session.ts'

export const presentUser = (account: Account): SessionUser => ({
  id: account.id,
  username: account.username,
  email: account.email,
  emailVerified: account.emailVerifiedAt !== null,
  role: account.role,
})

export const presentSession = (session: Session, currentSessionId: string): SessionAnswer => ({
  id: session.id,
  current: session.id === currentSessionId,
  device: session.device,
  ipAddress: session.ipAddress,
  newDevice: session.fromNewDevice,
  createdAt: session.createdAt.toISOString(),
  lastUsedAt: session.lastUsedAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
})

export const presentPersonalToken = (token: PersonalToken): PersonalTokenAnswer => ({
  id: token.id,
  name: token.name,
  scopes: [...token.scopes],
  createdAt: token.createdAt.toISOString(),
  expiresAt: token.expiresAt.toISOString(),
  lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
  lastIpAddress: token.lastIpAddress,
})

export const presentSecurityEvent = (event: SecurityEvent): SecurityEventAnswer => ({
  id: event.id,
  kind: event.kind,
  at: event.at.toISOString(),
  device: event.device,
  ipAddress: event.ipAddress,
  doneBy: event.doneBy,
  reason: event.reason,
  provider: event.provider,
})

export const presentLinkedAccount = (linked: LinkedAccount, providerName: string): LinkedAccountAnswer => ({
  id: linked.id,
  provider: linked.provider,
  providerName,
  label: linked.label,
  linkedAt: linked.linkedAt.toISOString(),
  lastUsedAt: linked.lastUsedAt?.toISOString() ?? null,
})

export const presentPasskey = (passkey: Passkey): PasskeyAnswer => ({
  id: passkey.id,
  name: passkey.name,
  createdAt: passkey.createdAt.toISOString(),
  lastUsedAt: passkey.lastUsedAt?.toISOString() ?? null,
  backedUp: passkey.backedUp,
})
