import type { WeightEntry } from '@setpoint/contract/body'
import type { Entry } from './entry.ts'

export const presentEntry = (entry: Entry): WeightEntry => ({
  id: entry.id,
  weight: entry.weight,
  recordedAt: entry.recordedAt.toISOString(),
  day: entry.day,
  notes: entry.notes,
  bodyFatPercentage: entry.bodyFatPercentage,
  muscleMass: entry.muscleMass,
  waterPercentage: entry.waterPercentage,
  circumferences: entry.circumferences,
  source: entry.source,
  photoCount: entry.photoCount,
  revision: entry.revision,
  createdAt: entry.createdAt.toISOString(),
  updatedAt: entry.updatedAt.toISOString(),
})
