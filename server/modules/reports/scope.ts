/** What the actor looks after, as it is at this moment: who is a moderator no more sees nothing of a case any more. */
import type { Ctx, Platform } from '../../platform/context.ts'
import { allow, forbidden, notFound } from '../../platform/http/errors.ts'
import { adminIds } from '../identity/index.ts'
import { findTeamsOf, may, outranks, staffOf } from '../teams/index.ts'
import { looksAfter, looksAfterAnything, type About, type Scope } from './policy.ts'

export const noSuchCase = () => notFound('case')

export const scopeOf = (ctx: Ctx): Promise<Scope> =>
  scopeOfPerson(ctx, ctx.actor.userId, ctx.actor.role === 'admin' && ctx.actor.secondFactor)

/** `all` says whether they are an admin. */
export async function scopeOfPerson(platform: Platform, userId: string, all: boolean): Promise<Scope> {
  const teams = (await findTeamsOf(platform, userId)).filter(({ role }) => may(role, 'moderate-posts'))
  const staff = await staffOf(
    platform,
    teams.map(({ id }) => id),
  )
  const aboveThem = (teamId: string, role: NonNullable<(typeof teams)[number]['role']>) =>
    staff.filter((other) => other.teamId === teamId && !outranks(role, other.role)).map((other) => other.userId)
  const inScope = teams.flatMap(({ id, name, role }) =>
    role === null ? [] : [[id, { name, role, aboveThem: aboveThem(id, role) }] as const],
  )
  return { userId, all, teams: new Map(inScope) }
}

/** 403 for who looks after nothing. */
export async function deskOf(ctx: Ctx): Promise<Scope> {
  const scope = await scopeOf(ctx)
  allow(looksAfterAnything(scope), forbidden())
  return scope
}

/** Everybody who looks after something, to tell their open apps; never who it is about. */
export async function lookingAfter(platform: Platform, { userId, teamId }: About): Promise<string[]> {
  const [admins, staff] = [await adminIds(platform), teamId === null ? [] : await staffOf(platform, [teamId])]
  const rank = staff.find((member) => member.userId === userId)?.role ?? 'member'
  const moderators = staff.filter(({ role }) => may(role, 'moderate-posts') && outranks(role, rank))
  const everybody = new Set([...admins, ...moderators.map((member) => member.userId)])
  everybody.delete(userId)
  return [...everybody]
}

export { looksAfter }
