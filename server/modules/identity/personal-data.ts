/** What of an account is taken out, and how it goes. */
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonFile, jsonList, tableFiles } from '../../platform/personal-data/table-files.ts'
import type { Platform } from '../../platform/context.ts'
import { presentLinkedAccount, presentPasskey, presentPersonalToken, presentSecurityEvent } from './present.ts'
import { nameOf } from './provider/linked-account.ts'
import { listLinkedAccounts } from './store/linked-account.ts'
import { listPasskeys } from './store/passkey.ts'
import { deleteAccount, findAccount } from './store/account.ts'
import { listPersonalTokens } from './store/personal-token.ts'
import { listSecurityEvents } from './store/security-event.ts'
import { listKeptSessions } from './store/session.ts'

const account = fixedPart(
  {
    name: 'account.json',
    tables: ['account'],
    about: {
      en: 'Your account: e-mail, username, role, language, the age group you gave, and when it was made.',
      de: 'Dein Konto: E-Mail, Benutzername, Rolle, Sprache, die angegebene Altersgruppe und seit wann es besteht.',
    },
  },
  (platform, userId) => [jsonFile('account.json', () => accountOf(platform, userId))],
)

async function accountOf(platform: Platform, userId: string): Promise<object | null> {
  const found = await findAccount(platform, userId)
  if (found === null) return null
  const { passwordHash, ...told } = found
  return { ...told, hasPassword: passwordHash !== null }
}

const sessions = fixedPart(
  {
    name: 'sessions.json, sessions.csv',
    tables: ['session'],
    about: {
      en: 'Where you are logged in and were in the last week: device, address, times.',
      de: 'Wo du angemeldet bist und in der letzten Woche warst: Gerät, Adresse, Zeiten.',
    },
  },
  (platform, userId) =>
    tableFiles('sessions', sessionColumns, async function* () {
      for (const session of await listKeptSessions(platform, userId))
        yield Object.fromEntries(sessionColumns.map((name) => [name, session[name]]))
    }),
)

const sessionColumns = [
  'id',
  'device',
  'ipAddress',
  'createdAt',
  'lastUsedAt',
  'expiresAt',
  'endedAt',
  'provenAt',
  'secondFactorAt',
  'fromNewDevice',
] as const

const passkeys = fixedPart(
  {
    name: 'passkeys.json',
    tables: ['passkey'],
    about: {
      en: 'Your passkeys: their names and when they were added and used. The keys themselves are on your devices only.',
      de: 'Deine Passkeys: ihre Namen und wann sie hinzugefügt und benutzt wurden. Die Schlüssel selbst sind nur auf deinen Geräten.',
    },
  },
  (platform, userId) => [
    jsonList('passkeys.json', async function* () {
      yield* (await listPasskeys(platform, userId)).map(presentPasskey)
    }),
  ],
)

const tokens = fixedPart(
  {
    name: 'tokens.json',
    tables: ['personal_token'],
    about: {
      en: 'The access tokens of your programs: name, what they may do, until when, and when they were last used. Not the tokens themselves.',
      de: 'Die Zugriffstoken deiner Programme: Name, was sie dürfen, bis wann, und wann sie zuletzt benutzt wurden. Nicht die Token selbst.',
    },
  },
  (platform, userId) => [
    jsonList('tokens.json', async function* () {
      yield* (await listPersonalTokens(platform, userId)).map(presentPersonalToken)
    }),
  ],
)

const linkedAccounts = fixedPart(
  {
    name: 'linked-accounts.json',
    tables: ['linked_account'],
    about: {
      en: 'The accounts elsewhere that sign you in: where, how they were called when you linked them, and when they were used.',
      de: 'Die Konten anderswo, mit denen du dich anmeldest: wo, wie sie beim Verknüpfen hießen und wann sie benutzt wurden.',
    },
  },
  (platform, userId) => [
    jsonList('linked-accounts.json', async function* () {
      const linked = await listLinkedAccounts(platform, userId)
      yield* linked.map((each) => presentLinkedAccount(each, nameOf(platform, each.provider)))
    }),
  ],
)

const securityLog = fixedPart(
  {
    name: 'security-log.json, security-log.csv',
    tables: ['security_event'],
    about: {
      en: 'What happened to your account: log-ins, changes of password and the like, for the last 400 days.',
      de: 'Was mit deinem Konto geschah: Anmeldungen, Passwortänderungen und Ähnliches der letzten 400 Tage.',
    },
  },
  (platform, userId) =>
    tableFiles(
      'security-log',
      ['id', 'kind', 'at', 'device', 'ipAddress', 'provider', 'doneBy', 'reason'],
      async function* () {
        for (let page = 1; ; page++) {
          const { items } = await listSecurityEvents(platform, userId, { page, limit: 1_000 })
          yield* items.map(presentSecurityEvent)
          if (items.length < 1_000) return
        }
      },
    ),
)

export const identityData: PersonalData = {
  exports: [account, sessions, passkeys, tokens, linkedAccounts, securityLog],
  notExported: {
    password_history: 'hashes of former passwords: of use to thieves only',
    refresh_token: 'hashes of tokens that sign in',
    one_time_token: 'hashes of tokens that are in mails',
    totp: 'the secret that makes codes',
    recovery_code: 'hashes of codes that sign in',
    second_factor_challenge: 'log-ins that wait a few minutes for their second step',
    provider_sign_in: 'ways to a provider that are under way for some minutes',
    known_device: 'hashes by which a device is known again',
  },
  // All but the account itself go with it by their foreign keys.
  erases: [
    'account',
    'session',
    'security_event',
    'password_history',
    'refresh_token',
    'one_time_token',
    'totp',
    'recovery_code',
    'passkey',
    'personal_token',
    'second_factor_challenge',
    'linked_account',
    'provider_sign_in',
    'known_device',
  ],
  folders: [],
  erase: deleteAccount,
}
