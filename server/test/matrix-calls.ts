/** How to call any route as anybody, for the access matrix: a path that leads to somebody's thing, and a valid body. */
import { randomUUIDv7 } from 'node:crypto'
import { routes } from '../app.ts'
import type { Actor, Role } from '../platform/context.ts'
import type { Route } from '../platform/http/routes.ts'
import { place } from '../platform/vault/vault.ts'
import type { Answered, Client } from './client.ts'
import { withPasskey } from './factors.ts'
import { appealOf, caseAbout, hiddenFrom, withBio } from './moderation-cast.ts'
import { picture } from './picture.ts'
import type { Person, World } from './world.ts'

/** Parameters that name nobody's thing, and a value of theirs. */
const words: Record<string, string> = { purpose: 'analytics', kind: 'streak-7' }

export const keyOf = (route: Route) => `${route.method} ${route.path}`
export const signedIn = routes.filter((route) => route.access.signedIn)
/** For `test.each`. */
export const named = (some: readonly Route[]) => some.map((route) => [keyOf(route), route] as const)
export const parametersOf = (route: Route) => [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
/** Whether somebody of that role may use the route at all. */
export const isFor = ({ access }: Route, role: Role) => access.allows({ ...nobody, role })
const nobody: Actor = {
  userId: '',
  sessionId: '',
  role: 'member',
  scopes: null,
  secondFactor: false,
  provenAt: null,
  erasing: false,
}
export const forMembers = signedIn.filter((route) => isFor(route, 'member'))

const roles = ['member', 'coach', 'admin'] as const
/** What no other role may use. */
export const routesOnlyFor = (role: Role) =>
  signedIn.filter((route) => isFor(route, role) && roles.every((other) => other === role || !isFor(route, other)))
/** Those whose path names somebody's thing. */
export const personal = forMembers.filter((route) => parametersOf(route).some((name) => !(name in words)))

/** Makes a thing of that person's and answers its id, by the name of the path parameter. */
const belongings: Record<string, (world: World, owner: Person) => Promise<string>> = {
  entryId: (_, owner) => weighIn(owner),
  photoId: async (_, owner) =>
    (await owner.upload(`/weight-entries/${await weighIn(owner)}/photos`, await picture(), 'a.png')).data.id,
  importId: async (_, owner) =>
    (await owner.upload('/imports', Buffer.from('Date,Body Fat %,Weight\n2025-01-01,18.5,75.0\n'), 'measurements.csv'))
      .data.id,
  // There can be one a day only, and its state is not to change while it is looked at.
  exportId: async (on, owner) => {
    const { data } = await owner.post('/users/me/export')
    await on.drain()
    return data.id
  },
  // There can be twenty only.
  passkeyId: async (_, owner) =>
    (await owner.get('/users/me/passkeys')).data[0]?.id ?? (await withPasskey(owner)).passkeyId,
  sessionId: async (_, owner) => (await owner.get('/users/me/sessions')).data[0].id,
  tokenId: async (on, owner) => (await owner.post('/users/me/tokens', tokenWith(on, ['body:read']))).data.id,
  linkedAccountId: async (on, owner) => linkedAccount(on, owner),
  // Private and not listed: for who is not in it, it is not there.
  teamId: (_, owner) => team(owner),
  challengeId: (on, owner) => challenge(on, owner),
  inviteId: async (_, owner) => (await owner.post(`/teams/${await team(owner)}/invites`, {})).data.id,
  badgeId: (_, owner) => badge(owner),
  // A stranger's profile is private until they say otherwise.
  // About an admin, who does not see what is decided about themselves; nobody else here looks after it.
  caseId: async (on, owner) => caseAbout(on, await withBio(on, 'anna'), owner),
  personId: async (on) => (await on.admin('anna')).userId,
  decisionId: async (on, owner) => (await hiddenFrom(on, owner)).decisionId,
  appealId: async (on) => appealOf(on, await on.admin('anna')),
  postId: (_, owner) => post(owner),
  commentId: async (_, owner) =>
    (await owner.post(`/posts/${await post(owner)}/comments`, { content: 'Mine' })).data.id,
  userId: async (_, owner) => {
    await owner.patch('/users/me', { privacy: { profile: 'private' } })
    return owner.userId
  },
}

const badgePicture = { shape: 'circle', colour: 'teal', symbol: 'sun' } as const

/** A valid body for each route whose path names somebody's thing: a refusal must not come from validation. */
export const bodies: Record<string, unknown> = {
  'PATCH /weight-entries/:entryId': { weight: 1 },
  'PATCH /users/me/passkeys/:passkeyId': { name: 'Mine' },
  'PATCH /imports/:importId': {
    mapping: { columns: ['date', 'ignore', 'weight'], dateOrder: 'ymd', weightUnit: 'kg' },
  },
  'PATCH /teams/:teamId': { name: 'Not theirs' },
  'PATCH /teams/:teamId/members/:userId/role': { role: 'admin' },
  'POST /teams/:teamId/transfer': { userId: randomUUIDv7() },
  'PUT /teams/:teamId/leaderboard/showing': { weight: null, streak: true, points: true },
  'PATCH /posts/:postId': { content: 'Not theirs' },
  'POST /posts/:postId/comments': { content: 'Not for them' },
  'PATCH /comments/:commentId': { content: 'Not theirs' },
  'POST /posts/:postId/report': { reason: 'spam' },
  'POST /comments/:commentId/report': { reason: 'spam' },
  'POST /challenges/:challengeId/report': { reason: 'spam' },
  'POST /users/:userId/report': { reason: 'spam' },
  'POST /teams/:teamId/report': { reason: 'spam' },
  'POST /moderation/cases/:caseId/decision': { act: 'dismiss', reason: 'For the matrix.' },
  'POST /moderation/cases/:caseId/restore': { reason: 'For the matrix.' },
  'POST /moderation/mine/:decisionId/appeal': { text: 'For the matrix.' },
  'POST /moderation/appeals/:appealId/answer': { outcome: 'upheld', reason: 'For the matrix.' },
  'POST /teams/:teamId/invites': {},
  'PATCH /challenges/:challengeId': { name: 'Not theirs' },
  'POST /challenges/:challengeId/join': { showing: false },
  'PUT /challenges/:challengeId/showing': { showing: false },
  'PUT /challenges/:challengeId/reviews/:userId': { decision: 'disqualified', reason: 'For the matrix.' },
  'PUT /challenges/:challengeId/explanation': { explanation: 'For the matrix.' },
  'POST /teams/:teamId/badges': { name: 'Not theirs', picture: badgePicture },
  'PATCH /teams/:teamId/badges/:badgeId': { name: 'Not theirs' },
  'POST /teams/:teamId/badges/:badgeId/awards': { userId: randomUUIDv7(), reason: 'For the matrix.' },
  'POST /teams/:teamId/badges/:badgeId/awards/:userId/take-back': { reason: 'For the matrix.' },
  'PATCH /achievements/badges/:badgeId': { shown: true },
  'POST /teams/:teamId/requests': { message: 'Let me in.' },
  'PATCH /admin/users/:userId/role': { role: 'coach', reason: 'She coaches.' },
  'POST /admin/users/:userId/suspend': { reason: 'For the matrix.' },
  'POST /admin/users/:userId/lift': { reason: 'For the matrix.' },
  'POST /admin/users/:userId/log-out': { reason: 'For the matrix.' },
  'POST /admin/users/:userId/security-log': { reason: 'For the matrix.' },
}

/** What asks for a personal access token of a day. */
export const tokenWith = ({ clock }: World, scopes: readonly string[]) => ({
  name: 'Matrix',
  scopes,
  expiresAt: new Date(clock.now().getTime() + 86_400_000).toISOString(),
})

async function team(owner: Person): Promise<string> {
  const [first] = (await owner.get('/teams/mine')).data
  return first?.id ?? (await owner.post('/teams', { name: owner.username, privacy: 'private' })).data.id
}

/** Of their own team, for who is not in it is not to know of it; they take part. */
async function challenge({ clock }: World, owner: Person): Promise<string> {
  const [first] = (await owner.get('/challenges', { list: 'teams' })).data
  if (first !== undefined) return first.id
  const day = (ahead: number) => new Date(clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
  const of = { type: 'consistency', target: 5, startDay: day(1), endDay: day(10) }
  const teamId = await team(owner)
  const { data } = await owner.post('/challenges', { name: 'Matrix', scope: 'team', teamId, ...of })
  await owner.post(`/challenges/${data.id}/join`, { showing: false })
  return data.id
}

async function badge(owner: Person): Promise<string> {
  const path = `/teams/${await team(owner)}/badges`
  const [first] = (await owner.get(path)).data
  return first?.id ?? (await owner.post(path, { name: 'Of the matrix', picture: badgePicture })).data.id
}

/** For followers, of whom there are none. */
async function post(owner: Person): Promise<string> {
  const input = { type: 'update', content: 'For the matrix.', visibility: 'followers' }
  return (await owner.post('/posts', input)).data.id
}

async function weighIn(owner: Person): Promise<string> {
  return (await owner.post('/weight-entries', { weight: 80 })).data.id
}

/** The same route where nothing is. */
export const elsewhere = (route: Route) =>
  route.path.replaceAll(/:(\w+)/g, (_, name: string) => words[name] ?? crypto.randomUUID())

const made = new Map<string, Promise<string>>()

/** A thing of that person's, made once: whoever walks here leaves it as it was. */
function belonging(on: World, owner: Person, name: string, make: (typeof belongings)[string]): Promise<string> {
  const key = `${owner.userId} ${name}`
  const known = made.get(key) ?? make(on, owner)
  made.set(key, known)
  return known
}

/** There is no provider here to link an account of: as linking writes it. */
async function linkedAccount(on: World, owner: Person): Promise<string> {
  const id = randomUUIDv7()
  const sealed = (await on.platform.vault.of(owner.userId)).seal(place('linked_account', 'sealed', id), { label: null })
  await on.platform.db
    .insertInto('linked_account')
    .values({ id, user_id: owner.userId, provider: id, subject_key: Buffer.from(id), sealed, linked_at: new Date() })
    .execute()
  return id
}

/** The route's path with things of that person's in it. */
export async function pathTo(route: Route, on: World, owner: Person): Promise<string> {
  let path = route.path
  for (const name of parametersOf(route)) {
    const make = belongings[name]
    const value = words[name] ?? (make && (await belonging(on, owner, name, make)))
    if (value === undefined) throw new Error(`tell the access matrix how to make a ${name} (${keyOf(route)})`)
    path = path.replace(`:${name}`, value)
  }
  return path
}

export async function call(
  client: Client,
  route: Route,
  path: string,
  token: string | null,
  body?: unknown,
): Promise<Answered> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` }
  if (route.body !== undefined && personal.includes(route) && !(keyOf(route) in bodies)) {
    throw new Error(`give the access matrix a valid body of ${keyOf(route)}`)
  }
  if (route.upload) return client.upload(path, await picture(), 'a.png', headers)
  if (route.method === 'GET') return client.get(path, {}, headers)
  if (route.method === 'DELETE') return client.delete(path, headers)
  if (route.method === 'PUT') return client.put(path, body ?? {}, headers)
  return route.method === 'PATCH' ? client.patch(path, body ?? {}, headers) : client.post(path, body, headers)
}

/** What they have, as they see it. */
export async function everythingOf(person: Person): Promise<unknown> {
  const answers = await Promise.all(
    [
      '/users/me',
      '/weight-entries?limit=500',
      '/photos',
      '/imports',
      '/teams/mine',
      '/challenges?list=teams',
      '/users/me/passkeys',
      '/users/me/linked-accounts',
      '/users/me/export',
      '/posts/mine',
      '/posts/bookmarked',
      '/users/me/following',
      '/users/me/followers',
      '/users/me/follow-requests',
      '/notifications',
      '/moderation/mine',
      '/moderation/reports',
      '/moderation/sanctions',
      '/achievements/badges',
    ].map((path) => person.get(path)),
  )
  return answers.map(({ data }) => JSON.stringify(data).replaceAll(/(expires|signature)=[^"&]*/g, ''))
}
