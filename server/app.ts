/** The one list of every module's routes, jobs and listeners, and how they become a running server. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import * as achievements from '@setpoint/contract/achievements'
import * as admin from '@setpoint/contract/admin'
import * as adminBackup from '@setpoint/contract/admin-backup'
import * as badges from '@setpoint/contract/badges'
import * as body from '@setpoint/contract/body'
import * as cards from '@setpoint/contract/cards'
import * as cases from '@setpoint/contract/cases'
import * as challengeParticipants from '@setpoint/contract/challenge-participants'
import * as challengeStandings from '@setpoint/contract/challenge-standings'
import * as challenges from '@setpoint/contract/challenges'
import * as comments from '@setpoint/contract/comments'
import * as consents from '@setpoint/contract/consents'
import * as decisions from '@setpoint/contract/decisions'
import * as email from '@setpoint/contract/email'
import * as feed from '@setpoint/contract/feed'
import * as follow from '@setpoint/contract/follow'
import * as identity from '@setpoint/contract/identity'
import * as imports from '@setpoint/contract/imports'
import * as insights from '@setpoint/contract/insights'
import * as moderation from '@setpoint/contract/moderation'
import * as notifications from '@setpoint/contract/notifications'
import * as privacy from '@setpoint/contract/privacy'
import * as profile from '@setpoint/contract/profile'
import * as providers from '@setpoint/contract/providers'
import * as reports from '@setpoint/contract/reports'
import { achievementsModule, achievementsOf, badgesNamedTo } from './modules/achievements/index.ts'
import { adminModule } from './modules/admin/index.ts'
import * as secondFactor from '@setpoint/contract/second-factor'
import * as teamLeaderboard from '@setpoint/contract/team-leaderboard'
import * as teams from '@setpoint/contract/teams'
import { bodyModule } from './modules/body/index.ts'
import { challengesModule, challengesNamedTo, reportableChallenge } from './modules/challenges/index.ts'
import { consentsModule } from './modules/consents/index.ts'
import {
  commentsNamedTo,
  feedModule,
  helpedTen,
  postsNamedTo,
  reportableComment,
  reportablePost,
  tenPosts,
} from './modules/feed/index.ts'
import {
  authenticate,
  authenticateCached,
  identityModule,
  jwks,
  lookAgainAt,
  lookAgainAtEveryone,
  timeLeft,
} from './modules/identity/index.ts'
import { importsModule } from './modules/imports/index.ts'
import { insightsModule } from './modules/insights/index.ts'
import { moderationModule } from './modules/moderation/index.ts'
import { notificationsModule } from './modules/notifications/index.ts'
import { privacyModule } from './modules/privacy/index.ts'
import { peopleSeenBy, profileModule } from './modules/profile/index.ts'
import { reportsModule } from './modules/reports/index.ts'
import { teamsModule, teamsNamedTo } from './modules/teams/index.ts'
import type { Authentication } from './platform/authentication.ts'
import { startKeyCopies, type KeyCopies } from './platform/backup/key-copy.ts'
import { backupPlaces, keepsBackups } from './platform/backup/places.ts'
import type { Settings } from './platform/config/settings.ts'
import type { Clock, Platform } from './platform/context.ts'
import { forgetIdempotencyKeys } from './platform/http/idempotency.ts'
import type { AnyJob, AnyListener } from './platform/jobs/definition.ts'
import type { Route } from './platform/http/routes.ts'
import { openApiDocument } from './platform/http/openapi.ts'
import { openHttp } from './platform/http/server.ts'
import { deliverMail } from './platform/mail/deliver.ts'
import type { PersonalData } from './platform/personal-data/personal-data.ts'
import { platformData } from './platform/personal-data/platform-data.ts'
import { openPlatform, type OpenedPlatform } from './platform/platform.ts'
import { metricsText, observeRequest } from './platform/telemetry/metrics.ts'

interface Module {
  readonly routes: readonly Route[]
  readonly jobs: readonly AnyJob[]
  readonly listeners: readonly AnyListener[]
  /** What it keeps about persons: `noPersonalData` where that is nothing. */
  readonly personalData: PersonalData
}

const others: readonly Module[] = [
  identityModule,
  moderationModule,
  notificationsModule({
    person: peopleSeenBy,
    team: teamsNamedTo,
    achievement: achievementsOf,
    badge: badgesNamedTo,
    challenge: challengesNamedTo,
    post: postsNamedTo,
    comment: commentsNamedTo,
  }),
  profileModule,
  consentsModule,
  bodyModule,
  insightsModule,
  teamsModule,
  challengesModule,
  achievementsModule([tenPosts, helpedTen]),
  feedModule,
  reportsModule([reportablePost, reportableComment, reportableChallenge]),
  importsModule,
  adminModule,
]
const leaving = privacyModule([platformData, ...others.map((module) => module.personalData)])
const modules: readonly Module[] = [...others, leaving]
const contracts = [
  identity,
  email,
  providers,
  secondFactor,
  moderation,
  notifications,
  profile,
  follow,
  consents,
  body,
  insights,
  teams,
  teamLeaderboard,
  challenges,
  challengeParticipants,
  challengeStandings,
  achievements,
  cards,
  feed,
  comments,
  badges,
  reports,
  decisions,
  cases,
  imports,
  privacy,
  admin,
  adminBackup,
]

export const routes = modules.flatMap((module) => module.routes)
export const jobs: readonly AnyJob[] = [forgetIdempotencyKeys, deliverMail, ...modules.flatMap((module) => module.jobs)]
/** What all of us keep about persons, for the test that nothing is forgotten. */
export const personalData = [platformData, ...modules.map((module) => module.personalData)]
export const listeners = modules.flatMap((module) => module.listeners)
export const document = openApiDocument(routes, contracts, '0.1.0')

export interface App {
  readonly platform: Platform
  readonly http: FastifyInstance
  readonly opened: OpenedPlatform
  /** Erases again whom a restored backup brought back; answers how many. */
  replayErasures(): Promise<number>
  /** Erases again whom a restored backup brought back, then listens and works off jobs; answers the address. */
  start(): Promise<string>
  /** Not ready first, then no new requests, then the rest; every part is stopped. */
  stop(): Promise<void>
}

export interface AppOptions {
  /** Connection string of a migrated database. */
  readonly connection: string
  readonly clock?: Clock
  /** Folder of the built web app. Default: web/dist where it exists. */
  readonly webRoot?: string | null
  /** Milliseconds that a statement may take, and the wait for a connection (5 s). */
  readonly patience?: number
  /** False: what runs by itself at its hours does not (true). */
  readonly schedules?: boolean
}

export async function openApp(settings: Settings, options: AppOptions): Promise<App> {
  const roles = settings.SETPOINT_ROLES.split(',')
  const opened = await openPlatform(settings, { ...options, jobs, listeners })
  const { platform } = opened
  const authentication: Authentication = {
    known: authenticateCached,
    check: (token, ipAddress) => authenticate(platform, token, ipAddress),
    timeLeft,
  }
  const http = await openHttp({
    platform,
    routes,
    document,
    authentication,
    health: { ready: () => opened.ready(), metrics: metricsText },
    publicKeys: () => jwks(platform),
    webRoot: options.webRoot === undefined ? builtWebApp() : options.webRoot,
    observe: observeRequest,
  })
  if (roles.includes('realtime')) opened.realtime.attach(http.server, authentication)
  await opened.signals.start({
    hear: { 'rights-changed': (userId) => lookAgainAt(platform, userId) },
    missed: () => lookAgainAtEveryone(platform),
  })
  let keyCopies: KeyCopies | null = null
  return {
    platform,
    http,
    opened,
    replayErasures: () => leaving.replayErasures(platform),
    async start() {
      const returned = await leaving.replayErasures(platform)
      if (returned > 0)
        platform.log.warn({ returned }, 'a backup brought back people who had been erased: erased again')
      if (keepsBackups(settings)) keyCopies = startKeyCopies(backupPlaces(settings), (line) => platform.log.error(line))
      if (roles.includes('worker')) await opened.queue.start()
      return http.listen({ host: settings.HOST, port: settings.PORT })
    },
    async stop() {
      // The HTTP server waits for its connections, and sockets would stay.
      opened.realtime.close()
      // Those that are idle now are closed by Fastify; those that still answer fall idle afterwards, and would be kept for more than a minute.
      const sweep = setInterval(() => http.server.closeIdleConnections(), 50)
      await http.close().finally(() => clearInterval(sweep))
      await opened.close()
      await keyCopies?.stop()
    },
  }
}

function builtWebApp(): string | null {
  const folder = fileURLToPath(new URL('../web/dist', import.meta.url))
  return existsSync(folder) ? folder : null
}
