/** Weight logs to forecast: open data beside the project when it is there, and simulated people whose truth is known. */
import { existsSync, readFileSync } from 'node:fs'
import { addDays } from '@setpoint/science/calendar'
import { maintenanceIntake, weightOnIntake, type HallBody } from '@setpoint/science/hall'
import { normalNumbers } from '@setpoint/science/random'
import type { WeighIn } from '@setpoint/science/trend'

export type Series = { readonly name: string; readonly weighIns: readonly WeighIn[] }
/** A simulated person also has the true level of each day, in kg. */
export type KnownSeries = Series & { readonly truth: Float64Array }

const folder = new URL('../../../shared/data/weight/', import.meta.url)
const kroneFile = new URL('krone2020_plosone_12subjects_63days_ccby.csv', folder)
const arielFile = new URL('ariel_2012_lbs.csv', folder)
const kgPerPound = 0.45359237
const daysPerSubject = 63

/**
 * Twelve people who weighed themselves for 63 days (PLoS ONE 15(5) e0232680, S1, CC BY 4.0). The file's subject column is
 * broken, so that every 63 rows are one person; some figures of subject 6 were interpolated by its authors and subject 12
 * holds gross outliers. Nothing is mended here.
 */
export function kroneSeries(): Series[] {
  if (!existsSync(kroneFile)) return []
  const rows = readFileSync(kroneFile, 'utf8').trim().split('\n').slice(1)
  return Array.from({ length: rows.length / daysPerSubject }, (_, subject) => ({
    name: `Krone ${subject + 1}`,
    weighIns: rows.slice(subject * daysPerSubject, (subject + 1) * daysPerSubject).flatMap((row, day) => {
      const weight = Number(row.split(',')[6])
      return Number.isNaN(weight) ? [] : [{ day: addDays('2020-01-01', day), weight }]
    }),
  }))
}

/** One man's log of 2012 in pounds with gaps (arielf/weight-loss, BSD-2). It begins at 84.7 kg and ends at 82.6. */
export function arielSeries(): Series[] {
  if (!existsSync(arielFile)) return []
  const rows = readFileSync(arielFile, 'utf8').matchAll(/^(\d{4}-\d{2}-\d{2}),([\d.]+),/gm)
  return [
    {
      name: 'ariel',
      weighIns: [...rows].map(([, day = '', pounds]) => ({ day, weight: Number(pounds) * kgPerPound })),
    },
  ]
}

/** How many days a simulated person only weighs in, and how many they then eat less. */
const steadyDays = 28
const dietDays = 140

/**
 * Twelve people who keep their weight for four weeks and then eat 300 to 800 kcal less for twenty, by Hall's dynamics,
 * under water that keeps `waterKept` of itself from day to day and the scatter of a scale; they miss one day in seven.
 */
export function simulatedLoss(waterKept: number): KnownSeries[] {
  return Array.from({ length: 12 }, (_, person) => {
    const normal = normalNumbers(1000 + person)
    const body: HallBody = {
      sex: person % 2 ? 'male' : 'female',
      weight: 78 + 3 * person,
      height: 160 + 2 * person,
      age: 25 + 3 * person,
    }
    const balance = maintenanceIntake(body)
    const deficit = 300 + (500 * person) / 11
    const truth = weightOnIntake(body, (day) => (day < steadyDays ? balance : balance - deficit), steadyDays + dietDays)
    let water = 0
    const weighIns: WeighIn[] = []
    truth.forEach((level, day) => {
      water = waterKept * water + 0.45 * Math.sqrt(1 - waterKept ** 2) * normal()
      const weight = level * (1 + (water + 0.12 * normal()) / 100)
      if (day === 0 || normal() > -1.07) weighIns.push({ day: addDays('2024-01-01', day), weight })
    })
    return { name: `simulated ${person + 1}`, weighIns, truth }
  })
}
