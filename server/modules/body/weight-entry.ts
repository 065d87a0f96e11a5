/** Weigh-ins: record, read, change, delete. */
import type {
  EntryParams,
  WeightEntry,
  WeightEntryChange,
  WeightEntryInput,
  WeightHistory,
} from '@setpoint/contract/body'
import type { Ctx, Tx } from '../../platform/context.ts'
import { statement, transaction } from '../../platform/db/transaction.ts'
import { already, type Already, type Page } from '../../platform/http/answers.ts'
import { allow, changedMeanwhile, conflict, notFound } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { timeZoneOf } from '../profile/index.ts'
import { checkRecordedAt, dayIn, type Entry } from './entry.ts'
import { sameMeasurements, type Measurements } from './measurements.ts'
import { removePhotosOf } from './photo.ts'
import { presentEntry } from './present.ts'
import { boundsOf, isWithin } from './range.ts'
import { amendSeries, weighInsOf } from './series.ts'
import { touchSeries } from './series-version.ts'
import {
  findEntries,
  findEntry,
  findEntryToChange,
  insertEntry,
  listEntries,
  removeEntry,
  updateEntry,
  type WeighIn,
} from './store.ts'

/** Records a weigh-in of the actor. The same id with the same content is the same weigh-in; with other content, 409. */
export async function recordWeight(ctx: Ctx, input: WeightEntryInput): Promise<WeightEntry | Already<WeightEntry>> {
  const entry = weighIn(ctx, input, await timeZoneOf(ctx, ctx.actor.userId))
  return statement(ctx, 'weight.recorded', async (lone) => {
    const version = await insertEntry(lone, entry)
    if (version === null) return already(await sameAgain(lone, entry, input))
    lone.afterCommit(() => amendSeries(entry.userId, version, entry.id, weighInOf(entry)))
    await lone.emit('weight.recorded', { userId: entry.userId, entryId: entry.id, day: entry.day })
    return presentEntry(entry)
  })
}

function weighIn(ctx: Ctx, input: WeightEntryInput, timeZone: string): Entry {
  const now = ctx.clock.now()
  const recordedAt = input.recordedAt === undefined ? now : new Date(input.recordedAt)
  checkRecordedAt(recordedAt, now)
  return {
    ...measured(input),
    userId: ctx.actor.userId,
    id: input.id ?? newId(),
    recordedAt: recordedAt.toISOString(),
    day: dayIn(timeZone, recordedAt),
    source: 'manual',
    importId: null,
    revision: 1,
    photoCount: 0,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
}

const weighInOf = ({ id, recordedAt, day, weight }: Entry): WeighIn => ({
  entryId: id,
  recordedAt: new Date(recordedAt),
  day,
  weight,
})

const measured = (input: WeightEntryInput): Measurements => ({
  weight: input.weight,
  bodyFatPercentage: input.bodyFatPercentage ?? null,
  muscleMass: input.muscleMass ?? null,
  waterPercentage: input.waterPercentage ?? null,
  notes: input.notes || null,
  circumferences: someOf(input.circumferences),
})

/** No girth at all is none. */
const someOf = <T extends object>(sizes: T | null | undefined): T | null =>
  sizes && Object.values(sizes).some((size) => size !== undefined) ? sizes : null

async function sameAgain(ctx: Ctx, entry: Entry, input: WeightEntryInput): Promise<WeightEntry> {
  const there = await findEntry(ctx, entry.userId, entry.id)
  const same =
    there !== null &&
    sameMeasurements(there, entry) &&
    (input.recordedAt === undefined || there.recordedAt === entry.recordedAt)
  allow(same, conflict('There is another weigh-in with this id', 'id'))
  return presentEntry(there)
}

/** The actor's weigh-ins, newest first unless asked otherwise. */
export async function listWeights(ctx: Ctx, query: WeightHistory): Promise<Page<WeightEntry>> {
  const { page, limit, order } = query
  const bounds = boundsOf(query)
  if (query.sortBy === 'weight') return listByWeight(ctx, query)
  const offset = (page - 1) * limit
  const { entries, total } = await listEntries(ctx, ctx.actor.userId, bounds, { order, limit, offset })
  return { items: entries.map(presentEntry), totalItems: total, page, limit }
}

/** Weights are sealed, so the database can't sort them. Equal weights stand in time order. */
async function listByWeight(ctx: Ctx, query: WeightHistory): Promise<Page<WeightEntry>> {
  const { page, limit } = query
  const bounds = boundsOf(query)
  const direction = query.order === 'asc' ? 1 : -1
  const sorted = (await weighInsOf(ctx, ctx.actor.userId))
    .filter((weighIn) => isWithin(bounds, weighIn))
    .toSorted(
      (one, other) => direction * (one.weight - other.weight || Number(one.recordedAt) - Number(other.recordedAt)),
    )
  const ids = sorted.slice((page - 1) * limit, page * limit).map((weighIn) => weighIn.entryId)
  const entries = new Map((await findEntries(ctx, ctx.actor.userId, ids)).map((entry) => [entry.id, entry]))
  const items = ids.flatMap((id) => entries.get(id) ?? []).map(presentEntry)
  return { items, totalItems: sorted.length, page, limit }
}

export async function readWeight(ctx: Ctx, { entryId }: EntryParams): Promise<WeightEntry> {
  const entry = await findEntry(ctx, ctx.actor.userId, entryId)
  allow(entry, notFound('weight entry'))
  return presentEntry(entry)
}

/** Changes what is named. 412 when `If-Match` names another revision than the present one. */
export async function changeWeight(ctx: Ctx, input: EntryParams & WeightEntryChange): Promise<WeightEntry> {
  const { entryId, ...change } = input
  const timeZone = await timeZoneOf(ctx, ctx.actor.userId)
  return transaction(ctx, async (tx) => {
    const { entry, version } = await lockEntry(tx, entryId)
    const changed = applyChange(entry, change, timeZone, tx.clock.now())
    await updateEntry(tx, changed)
    tx.afterCommit(() => amendSeries(changed.userId, version, changed.id, weighInOf(changed)))
    await tx.emit('weight.changed', { userId: changed.userId, entryId: changed.id, day: changed.day })
    return presentEntry(changed)
  })
}

export async function deleteWeight(ctx: Ctx, { entryId }: EntryParams): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { entry, version } = await lockEntry(tx, entryId)
    await removePhotosOf(tx, entry)
    await removeEntry(tx, entry.userId, entry.id)
    tx.afterCommit(() => amendSeries(entry.userId, version, entry.id, null))
    await tx.emit('weight.deleted', { userId: entry.userId, entryId: entry.id, day: entry.day })
  })
}

/** The actor's entry, safe from other writers until the end of the transaction. */
async function lockEntry(tx: Tx, entryId: string): Promise<{ entry: Entry; version: number }> {
  const version = await touchSeries(tx, tx.actor.userId)
  const entry = await findEntryToChange(tx, tx.actor.userId, entryId)
  allow(entry, notFound('weight entry'))
  allow(tx.request.ifMatch === null || tx.request.ifMatch === entry.revision, changedMeanwhile())
  return { entry, version }
}

function applyChange(entry: Entry, change: WeightEntryChange, timeZone: string, now: Date): Entry {
  const recordedAt = new Date(change.recordedAt ?? entry.recordedAt)
  const moved = recordedAt.toISOString() !== entry.recordedAt
  if (moved) checkRecordedAt(recordedAt, now)
  return {
    ...entry,
    recordedAt: recordedAt.toISOString(),
    day: moved ? dayIn(timeZone, recordedAt) : entry.day,
    weight: change.weight ?? entry.weight,
    notes: change.notes === undefined ? entry.notes : change.notes || null,
    bodyFatPercentage: change.bodyFatPercentage === undefined ? entry.bodyFatPercentage : change.bodyFatPercentage,
    muscleMass: change.muscleMass === undefined ? entry.muscleMass : change.muscleMass,
    waterPercentage: change.waterPercentage === undefined ? entry.waterPercentage : change.waterPercentage,
    circumferences: change.circumferences === undefined ? entry.circumferences : someOf(change.circumferences),
    revision: entry.revision + 1,
    updatedAt: now.toISOString(),
  }
}
