/** The model's reasons as sentences. */
import type { Reason } from '@setpoint/contract/body'
import type { Format } from '../../../platform/format.ts'
import { useTexts, type Catalogue } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'

type Say = (
  values: (name: string) => number,
  day: (name: string) => string,
  format: Format,
  texts: Catalogue['body']['reasons'],
) => string

/** One line a code that science gives; a code nobody knows yet is left out rather than shown raw. */
const sentences: Record<string, Say> = {
  'few-weigh-ins': (value, _day, _format, texts) => texts['few-weigh-ins'](value('weighIns'), value('needed')),
  gap: (value, day, format, texts) => texts.gap(value('days'), format.dayRange(day('from'), day('to'))),
  outlier: (value, day, format, texts) => texts.outlier(format.weight(value('weight')), format.day(day('day'))),
  'steady-loss': (value, _day, format, texts) =>
    texts['steady-loss'](value('weeks'), format.change(value('weeklyRate'), 2)),
  'steady-gain': (value, _day, format, texts) =>
    texts['steady-gain'](value('weeks'), format.change(value('weeklyRate'), 2)),
  plateau: (value, _day, _format, texts) => texts.plateau(value('weeks')),
  'unclear-course': (value, _day, format, texts) =>
    texts['unclear-course'](format.change(value('low'), 2), format.change(value('high'), 2)),
  'water-noise': (value, _day, format, texts) => texts['water-noise'](format.weight(value('dailySd'))),
  'recent-agree': (value, _day, _format, texts) => texts['recent-agree'](value('weighIns')),
}

/** The codes that have a sentence, for the test that holds them against the model's. */
export const spokenReasons = Object.keys(sentences)

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const format = useFormat()
  const { body } = useTexts()
  const lines = reasons.flatMap(({ code, values }) => {
    const say = sentences[code]
    return say
      ? [
          say(
            (name) => Number(values[name]),
            (name) => String(values[name]),
            format,
            body.reasons,
          ),
        ]
      : []
  })
  if (lines.length === 0) return null
  return <p className="text-note text-muted [text-wrap:pretty]">{lines.join(' ')}</p>
}
