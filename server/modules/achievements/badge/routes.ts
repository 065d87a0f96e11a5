import {
  AwardInput,
  BadgeAwardParams,
  BadgeChange,
  BadgeInput,
  BadgeOwnerParams,
  Holder,
  HoldersQuery,
  OwnBadgeChange,
  OwnBadgeList,
  OwnBadgeParams,
  ShownBadgeList,
  TakeBackInput,
  TeamBadge,
  TeamBadgeList,
  TeamBadgeParams,
} from '@setpoint/contract/badges'
import { TeamParams } from '@setpoint/contract/teams'
import { anyone, member, withToken } from '../../../platform/http/access.ts'
import { created, gone, ok, page } from '../../../platform/http/answers.ts'
import { routes } from '../../../platform/http/routes.ts'
import { awardBadge, listBadgeHolders, takeBadgeBack } from './award.ts'
import { changeBadge, createBadge, listTeamBadges, removeBadge } from './badge.ts'
import { listOwnBadges, listShownBadges, showBadge } from './shelf.ts'

const somebody = withToken(member, 'teams')

const ofTeams = routes('/teams/:teamId/badges', {
  'GET /': {
    summary: 'The badges that a team gives, those that are retired last; for members.',
    access: somebody,
    params: TeamParams,
    answer: ok(TeamBadgeList),
    run: listTeamBadges,
  },
  'POST /': {
    summary: 'Makes a badge; for owner and admins, up to fifty in use.',
    access: somebody,
    params: TeamParams,
    body: BadgeInput,
    answer: created(TeamBadge),
    run: createBadge,
  },
  'PATCH /:badgeId': {
    summary: 'Changes what is named, or retires it; for owner and admins.',
    access: somebody,
    params: TeamBadgeParams,
    body: BadgeChange,
    answer: ok(TeamBadge),
    run: changeBadge,
  },
  'DELETE /:badgeId': {
    summary: 'Deletes a badge that nobody has; for owner and admins.',
    access: somebody,
    params: TeamBadgeParams,
    answer: gone,
    run: removeBadge,
  },
  'GET /:badgeId/holders': {
    summary: 'The members who have it, the last first; for members.',
    access: somebody,
    params: TeamBadgeParams,
    query: HoldersQuery,
    answer: page(Holder),
    run: listBadgeHolders,
  },
  'POST /:badgeId/awards': {
    summary: 'Gives it to a member, with a reason that they read; for owner and admins.',
    access: somebody,
    params: TeamBadgeParams,
    body: AwardInput,
    answer: created(Holder),
    run: awardBadge,
  },
  'POST /:badgeId/awards/:userId/take-back': {
    summary: 'Takes it back, with a reason that they read; for owner and admins.',
    access: somebody,
    params: BadgeAwardParams,
    body: TakeBackInput,
    answer: gone,
    run: takeBadgeBack,
  },
})

const own = routes('/achievements/badges', {
  'GET /': {
    summary: 'The badges that teams have given to one, and those that were taken back.',
    access: somebody,
    answer: ok(OwnBadgeList),
    run: listOwnBadges,
  },
  'PATCH /:badgeId': {
    summary: 'Shows a badge to those who see the profile, or hides it.',
    access: member,
    params: OwnBadgeParams,
    body: OwnBadgeChange,
    answer: ok(OwnBadgeList),
    run: showBadge,
  },
})

const others = routes('/users/:userId/badges', {
  'GET /': {
    summary: 'What somebody shows of their badges.',
    access: anyone,
    params: BadgeOwnerParams,
    answer: ok(ShownBadgeList),
    run: listShownBadges,
  },
})

export const badgeRoutes = [...ofTeams, ...own, ...others]
