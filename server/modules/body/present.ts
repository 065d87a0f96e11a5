import type { TrendDay, WeightEntry } from '@setpoint/contract/body'
import type { Entry } from './entry.ts'
import type { WeighIn } from './store.ts'

export const presentEntry = (entry: Entry): WeightEntry => ({
  id: entry.id,
  weight: entry.weight,
  recordedAt: entry.recordedAt,
  day: entry.day,
  notes: entry.notes,
  bodyFatPercentage: entry.bodyFatPercentage,
  muscleMass: entry.muscleMass,
  waterPercentage: entry.waterPercentage,
  circumferences: entry.circumferences,
  source: entry.source,
  photoCount: entry.photoCount,
  revision: entry.revision,
  createdAt: entry.createdAt,
  updatedAt: entry.updatedAt,
})

/** Grams are as fine as a scale goes. */
export const kilograms = (weight: number): number => Math.round(weight * 1000) / 1000

export const presentPoint = ({ entryId, day, recordedAt, weight }: WeighIn) => ({
  entryId,
  day,
  recordedAt: recordedAt.toISOString(),
  weight,
})

export const presentTrendDay = ({ day, weight, low, high }: TrendDay): TrendDay => ({
  day,
  weight: kilograms(weight),
  low: kilograms(low),
  high: kilograms(high),
})

export const presentRate = ({ value, low, high }: { value: number; low: number; high: number }) => ({
  value: kilograms(value),
  low: kilograms(low),
  high: kilograms(high),
})

/** 0 to 1, to a tenth of a per cent. */
export const shareOf = (share: number): number => Math.round(share * 1000) / 1000
