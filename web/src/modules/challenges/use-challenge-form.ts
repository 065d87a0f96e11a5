/** The form of a challenge: the contract's shape, what days and target ask of each other, and words for all of it. */
import { useForm, type FieldErrors, type Resolver, type UseFormReturn } from 'react-hook-form'
import { ChallengeInput, longestChallenge, mostRewardPoints, type ChallengeType } from '@setpoint/contract/challenges'
import { shapeResolver } from '../../platform/forms.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useFormat } from '../../platform/preferences.ts'
import { useFigures } from './figures.ts'
import { daysIn, mostIn } from './pace.ts'
import { inputOf, problemsOf, type ChallengeProblem, type ChallengeValues } from './values.ts'

export type ChallengeForm = UseFormReturn<ChallengeValues, unknown, ChallengeInput>

export function useChallengeForm(defaultValues: ChallengeValues, isBegun = false): ChallengeForm {
  const format = useFormat()
  const sentences = useFieldSentences()
  const problemText = useProblemText()
  const base = shapeResolver<ChallengeValues, ChallengeInput>(
    ChallengeInput,
    (field, values) => sentences(values.type)[field.split('.')[0] ?? ''],
    inputOf,
  )
  const resolver: Resolver<ChallengeValues, unknown, ChallengeInput> = async (values, context, options) => {
    const checked = await base(values, context, options)
    const problems = Object.entries(problemsOf(values, format.today(), isBegun))
    if (problems.length === 0) return checked
    const errors = problems.map(([field, problem]) => [field, { type: 'days', message: problemText(problem, values) }])
    return { values: {}, errors: { ...checked.errors, ...Object.fromEntries(errors) } as FieldErrors<ChallengeValues> }
  }
  return useForm<ChallengeValues, unknown, ChallengeInput>({ defaultValues, resolver })
}

/** What to do about a field, whoever refused it. */
export function useFieldSentences(): (type: ChallengeType) => Record<string, string> {
  const { fields } = useTexts().challenges
  const format = useFormat()
  return (type) => ({
    name: fields.nameProblem,
    description: fields.descriptionProblem,
    teamId: fields.teamProblem,
    opponents: fields.opponentsProblem,
    startDay: fields.startProblem,
    endDay: fields.endProblem(longestChallenge),
    target: fields.targetWhole[type],
    rewardPoints: fields.rewardProblem(format.number(mostRewardPoints)),
  })
}

/** A problem of days, target and teams, in words. */
export function useProblemText(): (problem: ChallengeProblem, values: ChallengeValues) => string {
  const { fields } = useTexts().challenges
  const tooMuch = useTooMuch()
  return (problem, values) => {
    if (problem === 'start') return fields.startProblem
    if (problem === 'start-teams') return fields.startTeamsProblem
    if (problem === 'end') return fields.endProblem(longestChallenge)
    if (problem === 'team') return fields.teamProblem
    if (problem === 'opponents') return fields.opponentsProblem
    return tooMuch(values)
  }
}

function useTooMuch(): (values: ChallengeValues) => string {
  const { pace } = useTexts().challenges
  const figures = {
    percentage: useFigures('percentage'),
    kilograms: useFigures('kilograms'),
    consistency: useFigures('consistency'),
  }
  return ({ type, target, startDay, endDay }) => {
    const days = daysIn({ startDay, endDay }) ?? 1
    const most = mostIn(type, days)
    if (type === 'consistency') return pace.consistencyTooMany(days)
    if (most < 1) return type === 'percentage' ? pace.tooShort : pace.tooShortKilograms
    const { text, average, target: whole } = figures[type]
    const rate = text(average(((target ?? 0) * 7) / days))
    return (type === 'percentage' ? pace.tooFast : pace.tooFastKilograms)(rate, text(whole(most)))
  }
}
