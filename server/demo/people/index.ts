/** Everybody of the demo but Mara, who can be logged in as. All of them are invented. */
import { laterAtHarbour } from './harbour-since.ts'
import { firstAtHarbour } from './harbour.ts'
import { lakesidePeople } from './lakeside.ts'
import { otherPeople } from './others.ts'
import type { DemoPerson } from './person.ts'
import { thirdFloorPeople } from './third-floor.ts'

export type { DemoPerson, Scales, Stretch } from './person.ts'

export const demoPeople: readonly DemoPerson[] = [
  ...lakesidePeople,
  ...firstAtHarbour,
  ...laterAtHarbour,
  ...thirdFloorPeople,
  ...otherPeople,
]

export const zoneOf = (username: string): string =>
  demoPeople.find((person) => person.username === username)?.zone ?? 'Europe/Berlin'
