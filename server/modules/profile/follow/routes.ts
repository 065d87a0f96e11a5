/** Finding and following people. */
import { FollowAnswer, FollowLine, FollowQuery, PeopleSearch, PersonLine, Suggestions } from '@setpoint/contract/follow'
import { UserParams } from '@setpoint/contract/profile'
import { member, withToken } from '../../../platform/http/access.ts'
import { created, gone, ok, page } from '../../../platform/http/answers.ts'
import { routes } from '../../../platform/http/routes.ts'
import { searchPeople } from '../search/search.ts'
import { dismissSuggestion, suggestPeople } from '../suggestion/suggestion.ts'
import { follow, removeFollower, unfollow } from './follow.ts'
import { listFollowers, listFollowersOf, listFollowing, listFollowingOf } from './lists.ts'
import { acceptFollower, declineFollower, listRequests } from './request.ts'

const owner = withToken(member, 'profile')

export const followRoutes = routes('/users', {
  'GET /': {
    summary: 'People by username or name, of those who want to be found: twenty to a page, five pages.',
    access: member,
    query: PeopleSearch,
    limit: 'search',
    answer: page(PersonLine),
    run: searchPeople,
  },
  'GET /me/suggestions': {
    summary: 'People whom at least two of those follow whom one follows, with the reason.',
    access: member,
    answer: ok(Suggestions),
    run: suggestPeople,
  },
  'DELETE /me/suggestions/:userId': {
    summary: 'Does not suggest a person again.',
    access: member,
    params: UserParams,
    answer: gone,
    run: dismissSuggestion,
  },
  'GET /me/following': {
    summary: 'Whom one follows or has asked to, the latest first.',
    access: owner,
    query: FollowQuery,
    answer: page(FollowLine),
    run: listFollowing,
  },
  'GET /me/followers': {
    summary: 'Who follows one, the latest first.',
    access: owner,
    query: FollowQuery,
    answer: page(FollowLine),
    run: listFollowers,
  },
  'DELETE /me/followers/:userId': {
    summary: 'Removes a follower, who is not told.',
    access: owner,
    params: UserParams,
    answer: gone,
    run: removeFollower,
  },
  'GET /me/follow-requests': {
    summary: 'Who has asked to follow one, the latest first.',
    access: owner,
    query: FollowQuery,
    answer: page(FollowLine),
    run: listRequests,
  },
  'POST /me/follow-requests/:userId/accept': {
    summary: 'Lets somebody follow who has asked.',
    access: owner,
    params: UserParams,
    answer: gone,
    run: acceptFollower,
  },
  'DELETE /me/follow-requests/:userId': {
    summary: 'Declines a request; they are not told.',
    access: owner,
    params: UserParams,
    answer: gone,
    run: declineFollower,
  },
  'POST /:userId/follow': {
    summary: 'Follows a person, or asks to where they want to be asked.',
    access: owner,
    params: UserParams,
    answer: created(FollowAnswer),
    run: follow,
  },
  'DELETE /:userId/follow': {
    summary: 'Follows a person no more, or takes the request back.',
    access: owner,
    params: UserParams,
    answer: gone,
    run: unfollow,
  },
  'GET /:userId/following': {
    summary: 'Whom a person follows, as far as they and those show it.',
    access: owner,
    params: UserParams,
    query: FollowQuery,
    answer: page(FollowLine),
    run: listFollowingOf,
  },
  'GET /:userId/followers': {
    summary: 'Who follows a person, as far as they and those show it.',
    access: owner,
    params: UserParams,
    query: FollowQuery,
    answer: page(FollowLine),
    run: listFollowersOf,
  },
})
