/** How figures of a challenge read: per cent, kg in the person's unit, days. */
import type { ChallengeType } from '@setpoint/contract/challenges'
import type { QuantityPart } from '../../platform/format.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useFormat } from '../../platform/preferences.ts'
import { weightIn } from '../../platform/units.ts'
import { lossParts } from '../teams/index.ts'
import { cutToTenth } from './standing.ts'

const joined = ({ value, unit }: QuantityPart) => `${value}\u00A0${unit}`

export function useFigures(type: ChallengeType) {
  const { challenges } = useTexts()
  const format = useFormat()
  const isPounds = type === 'kilograms' && format.preferences.weightUnit !== 'kg'
  const days = (count: number): QuantityPart => ({ value: format.number(count), unit: challenges.dayUnit(count) })
  /** What others see: whole steps. */
  const told = (value: number): QuantityPart => {
    if (type === 'consistency') return days(value)
    return type === 'percentage' ? { value: format.number(value, 0), unit: '%' } : lossParts(value, format, 0)
  }
  /** A target; steps of a kilogram are no whole pounds. */
  const target = (value: number): QuantityPart => (isPounds ? lossParts(value, format, 1) : told(value))
  /** One's own, exact. */
  const own = (value: number): QuantityPart => {
    if (type === 'consistency') return days(value)
    if (type === 'percentage') return { value: format.number(cutToTenth(value), 1), unit: '%' }
    const { weightUnit } = format.preferences
    return { value: format.number(cutToTenth(weightIn(weightUnit, value)), 1), unit: isPounds ? 'lb' : 'kg' }
  }
  /** A team's average, in steps of a tenth. */
  const average = (value: number): QuantityPart => {
    if (type === 'consistency') return { value: format.number(value, 1), unit: challenges.dayUnit(2) }
    return type === 'percentage' ? { value: format.number(value, 1), unit: '%' } : lossParts(value, format, 1)
  }
  return {
    told,
    target,
    own,
    average,
    text: joined,
    /** '3 % lost', '12 days in a row'. */
    targetText: (value: number) => challenges.target[type](joined(target(value))),
  }
}
