/** What of teams is taken out, and how it goes. */
import type { PersonalData } from '../../platform/personal-data/personal-data.ts'
import { fixedPart, jsonList } from '../../platform/personal-data/table-files.ts'
import { declinesOf, deleteDeclinesOf } from './decline-store.ts'
import { leaveAllTeams } from './erasure.ts'
import { figuresPart, figureTables } from './figure-data.ts'
import { deletePoints } from './points-store.ts'
import { deleteRemovalsOf, removalsOf } from './removal-store.ts'
import { deleteRequestsOf, requestsOf } from './request-store.ts'
import { findTeamsOf } from './store.ts'
import { deleteShowings } from './store-figures.ts'

const teams = fixedPart(
  {
    name: 'teams.json',
    tables: ['team_member'],
    about: {
      en: 'The teams you are in, as what, and since when.',
      de: 'Die Teams, in denen du bist, als was und seit wann.',
    },
  },
  (platform, userId) => [
    jsonList('teams.json', async function* () {
      for (const { id, name, role, joinedAt } of await findTeamsOf(platform, userId)) yield { id, name, role, joinedAt }
    }),
  ],
)

const requests = fixedPart(
  {
    name: 'team-requests.json',
    tables: ['team_request'],
    about: {
      en: 'The teams you have asked to join, by their id, with what you wrote to them.',
      de: 'Die Teams, bei denen du angefragt hast, mit ihrer Kennung und dem, was du ihnen geschrieben hast.',
    },
  },
  (platform, userId) => [
    jsonList('team-requests.json', async function* () {
      yield* await requestsOf(platform, userId)
    }),
  ],
)

const declines = fixedPart(
  {
    name: 'team-declines.json',
    tables: ['team_decline'],
    about: {
      en: 'The teams that have declined your request in the last seven days, by their id, and when.',
      de: 'Die Teams, die deine Anfrage in den letzten sieben Tagen abgelehnt haben, mit ihrer Kennung, und wann.',
    },
  },
  (platform, userId) => [
    jsonList('team-declines.json', async function* () {
      yield* await declinesOf(platform, userId)
    }),
  ],
)

const removals = fixedPart(
  {
    name: 'team-removals.json',
    tables: ['team_removal'],
    about: {
      en: 'The teams that have put you out and not let you in again, by their id, and when.',
      de: 'Die Teams, die dich entfernt und nicht wieder aufgenommen haben, mit ihrer Kennung, und wann.',
    },
  },
  (platform, userId) => [
    jsonList('team-removals.json', async function* () {
      yield* await removalsOf(platform, userId)
    }),
  ],
)

export const teamsData: PersonalData = {
  exports: [teams, requests, declines, removals, figuresPart],
  notExported: {},
  erases: ['team_member', 'team_request', 'team_decline', 'team_removal', ...figureTables],
  folders: [],
  async erase(tx, userId) {
    await deleteShowings(tx, userId)
    await deletePoints(tx, userId)
    await leaveAllTeams(tx, userId)
    await deleteRequestsOf(tx, userId)
    await deleteDeclinesOf(tx, userId)
    await deleteRemovalsOf(tx, userId)
  },
}
