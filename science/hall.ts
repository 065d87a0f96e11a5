/**
 * How weight follows energy intake over months and years: the model behind the NIH Body Weight Planner.
 * Source: Hall KD et al., Quantification of the effect of energy imbalance on bodyweight, Lancet 2011;378:826-837, with
 * the equations and constants of its web appendix. Energy in kcal (1 kcal = 4.184 kJ), masses in kg, time in days.
 */
import { restingMetabolicRate, type Body } from './energy.ts'

const kcal = 1 / 4.184

/** Energy in a kilogram of fat, lean tissue and glycogen. */
const fatEnergy = 39_500 * kcal
const leanEnergy = 7_600 * kcal
const glycogenEnergy = 17_600 * kcal
/** Resting energy of a kilogram of fat and of lean tissue a day, and the cost of laying one down. */
const fatUpkeep = 13 * kcal
const leanUpkeep = 92 * kcal
const fatSynthesis = 750 * kcal
const leanSynthesis = 960 * kcal
/** Of a change of intake: burnt by digesting it; and by adapting to it, with this delay. */
const thermicEffect = 0.1
const adaptation = 0.14
const adaptationDays = 14
/** Forbes' curve of how lean tissue follows fat, as kg of fat. */
const forbes = (10.4 * leanEnergy) / fatEnergy
const glycogenAtStart = 0.5
const waterPerGlycogen = 2.7
const carbohydrateShare = 0.5
/** Extracellular fluid: mg of sodium a litre, mg excreted a day for each litre too many, mg a day with no carbohydrate eaten. */
const sodiumOfFluid = 3220
const sodiumExcretion = 3000
const sodiumOfCarbohydrate = 4000
/** What is eaten at the start, mg a day; it changes in proportion to the intake. */
const sodiumAtStart = 4000

const stepsPerDay = 4

export type HallBody = Body & {
  /** Total over resting energy expenditure, 1.4 (sedentary) to 2.3; 1.5 when not given. */
  readonly physicalActivityLevel?: number
}

/** The intake in kcal a day that keeps a person's weight. Check: man, 76 kg, 173 cm, 36 years, activity 1.5: 2503. */
export const maintenanceIntake = (body: HallBody): number =>
  restingMetabolicRate(body) * (body.physicalActivityLevel ?? 1.5)

/**
 * Body fat in kg from weight, height, age and sex (Jackson AS et al., Int J Obes 2002;26:789-796), as the NIH planner uses it; held to
 * between 3 and 60 % of weight, where the regression leaves what a body can be.
 */
export function expectedFat({ sex, weight, height, age }: Body): number {
  const logBmi = Math.log(weight / (height / 100) ** 2)
  const percent = 0.14 * age + (sex === 'male' ? 37.31 * logBmi - 103.94 : 39.96 * logBmi - 102.01)
  return (weight * Math.min(60, Math.max(3, percent))) / 100
}

/**
 * Weight of a person, until now in balance, who from day 0 on eats differently.
 * Check: the man above on 2287 kcal weighs 70.1 kg on day 365, and 2360 kcal then keep him there.
 * @param intake kcal a day, the same every day or by day; at least 0
 * @param days how far, whole days
 * @returns weight in kg at the start of days 0 to `days`
 * @throws RangeError for an impossible body or intake.
 */
export function weightOnIntake(body: HallBody, intake: number | ((day: number) => number), days: number): Float64Array {
  const intakeOf = typeof intake === 'number' ? () => intake : intake
  const tissues = tissuesAtStart(body)
  const weights = new Float64Array(days + 1).fill(body.weight)
  for (let day = 0; day < days; day++) {
    const eaten = intakeOf(day)
    if (!(eaten >= 0 && eaten < Infinity)) throw new RangeError(`Not an energy intake in kcal a day: ${eaten}`)
    for (let step = 0; step < stepsPerDay; step++) live(tissues, eaten, 1 / stepsPerDay)
    weights[day + 1] = weightOf(tissues)
  }
  return weights
}

type Tissues = {
  fat: number
  lean: number
  glycogen: number
  /** Litres of extracellular fluid over those at the start. */
  fluid: number
  /** kcal a day burnt more (less, when negative) by adapting to the change of intake. */
  adapted: number
  readonly intakeAtStart: number
  /** Energy of activity a day for each kg of weight. */
  readonly activity: number
  /** What of the expenditure the tissues do not explain. */
  readonly constant: number
}

function tissuesAtStart(body: HallBody): Tissues {
  const intakeAtStart = maintenanceIntake(body)
  const fat = expectedFat(body)
  const lean = body.weight - fat
  const activity = ((1 - thermicEffect) * intakeAtStart - restingMetabolicRate(body)) / body.weight
  const constant = intakeAtStart - fatUpkeep * fat - leanUpkeep * lean - activity * body.weight
  return { fat, lean, glycogen: glycogenAtStart, fluid: 0, adapted: 0, intakeAtStart, activity, constant }
}

const weightOf = ({ fat, lean, glycogen, fluid }: Tissues): number =>
  fat + lean + fluid + (1 + waterPerGlycogen) * (glycogen - glycogenAtStart)

/** One step of Euler's method; a quarter of a day is short beside the fastest part, glycogen, which takes about a day. */
function live(body: Tissues, intake: number, days: number): void {
  const change = intake - body.intakeAtStart
  const eaten = intake / body.intakeAtStart
  const carbohydrate = carbohydrateShare * body.intakeAtStart
  const toGlycogen = carbohydrate * (eaten - (body.glycogen / glycogenAtStart) ** 2)
  const upkeep =
    body.constant +
    fatUpkeep * body.fat +
    leanUpkeep * body.lean +
    body.activity * weightOf(body) +
    thermicEffect * change +
    body.adapted
  const leanShare = forbes / (forbes + body.fat)
  const synthesis = ((1 - leanShare) * fatSynthesis) / fatEnergy + (leanShare * leanSynthesis) / leanEnergy
  const stored = (intake - upkeep - toGlycogen) / (1 + synthesis)
  const sodium = sodiumAtStart * (eaten - 1) - sodiumExcretion * body.fluid - sodiumOfCarbohydrate * (1 - eaten)
  body.fat = Math.max(0, body.fat + (days * (1 - leanShare) * stored) / fatEnergy)
  body.lean += (days * leanShare * stored) / leanEnergy
  body.glycogen = Math.max(0, body.glycogen + (days * toGlycogen) / glycogenEnergy)
  body.fluid += (days * sodium) / sodiumOfFluid
  body.adapted += (days * (adaptation * change - body.adapted)) / adaptationDays
}
