/** Who weighs in on the most days in a row. */
import { rowCourse } from '@setpoint/science/challenges'
import type { TypeOfChallenge } from './type.ts'

export const consistency: TypeOfChallenge = {
  tells: null,
  mostWithin: (days) => days,
  course: ({ weighIns, countsFrom, lastDay }) =>
    rowCourse(new Set(weighIns.map(({ day }) => day)), countsFrom, lastDay),
  daysThatConfirm: 1,
  kilogramsOf: null,
}
