/**
 * Blocking and muting. A blocked person and their blocker are not there for each other, and neither can tell it from an
 * account that does not exist; a mute is its owner's own affair. Both lists are kept in the same way.
 */
import type { Block, BlockInput, PeopleQuery, PersonParams } from '@setpoint/contract/moderation'
import type { Ctx, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { already, type Already, type Page } from '../../platform/http/answers.ts'
import { allow, conflict, invalid, notFound } from '../../platform/http/errors.ts'
import { accountsOf, noSuchPerson } from '../identity/index.ts'
import { isBlocked } from './predicate.ts'
import { presentAvoided } from './present.ts'
import { deleteAvoided, countAvoided, findAvoided, insertAvoided, listAvoided, lockList, type List } from './store.ts'

/** On each list: more is a program's work, not a person's. */
const mostPeople = 10_000

const news = {
  block: { added: 'user.blocked', removed: 'user.unblocked' },
  mute: { added: 'user.muted', removed: 'user.unmuted' },
} as const

const tooMany = () => conflict(`A list holds ${mostPeople} people. Take somebody off it first.`)

const listing =
  (list: List) =>
  async (ctx: Ctx, query: PeopleQuery): Promise<Page<Block>> => {
    const { items, totalItems } = await listAvoided(ctx, list, ctx.actor.userId, query)
    const ids = items.map(({ userId }) => userId)
    const people = await accountsOf(ctx, ids)
    return {
      items: items.map((item) => presentAvoided(item, people)),
      totalItems,
      page: query.page,
      limit: query.limit,
    }
  }

/** Once more changes nothing. 404 for who is not there for the actor, 400 for oneself, 409 past 10,000. */
const adding =
  (list: List) =>
  (ctx: Ctx, { userId }: BlockInput): Promise<Block | Already<Block>> =>
    transaction(ctx, async (tx) => {
      await lockList(tx, list, tx.actor.userId)
      const before = await findAvoided(tx, list, tx.actor.userId, userId)
      if (before !== null) return already(presentAvoided(before, await accountsOf(tx, [userId])))
      const people = await whoIsThere(tx, userId)
      allow((await countAvoided(tx, list, tx.actor.userId)) < mostPeople, tooMany())
      const avoided = { userId, at: tx.clock.now() }
      allow(await insertAvoided(tx, list, tx.actor.userId, avoided), noSuchPerson())
      await tx.emit(news[list].added, { userId: tx.actor.userId, otherId: userId })
      return presentAvoided(avoided, people)
    })

/** 404 when they are not on the list. */
const removing =
  (list: List) =>
  (ctx: Ctx, { userId }: PersonParams): Promise<void> =>
    transaction(ctx, async (tx) => {
      allow(await deleteAvoided(tx, list, tx.actor.userId, userId), notFound(list))
      await tx.emit(news[list].removed, { userId: tx.actor.userId, otherId: userId })
    })

async function whoIsThere(tx: Tx, userId: string) {
  allow(userId !== tx.actor.userId, invalid('userId', 'Must be somebody else'))
  const people = await accountsOf(tx, [userId])
  allow(people.has(userId) && !(await isBlocked(tx, tx.actor.userId, userId)), noSuchPerson())
  return people
}

export const listBlocks = listing('block')
export const blockPerson = adding('block')
export const unblockPerson = removing('block')
export const listMutes = listing('mute')
export const mutePerson = adding('mute')
export const unmutePerson = removing('mute')
