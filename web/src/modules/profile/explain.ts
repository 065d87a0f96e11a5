/** What to say about the fields of a profile, in the person's language and units. */
import type { Catalogue } from '../../platform/i18n/texts.ts'
import type { Format } from '../../platform/format.ts'

type Texts = Catalogue['profile']

/** Why the contract's shape refuses a field, and what to do. */
export function explainProfileField(texts: Texts, format: Format, field: string): string {
  const { problems } = texts
  const sentences: Record<string, string> = {
    username: problems.username,
    displayName: problems.displayName,
    bio: problems.bio,
    height: problems.height(format.height(50), format.height(280)),
    birthDate: problems.birthDate,
    goalWeight: problems.goalWeight(format.weight(1000, 0)),
    weight: problems.weight(format.weight(1000, 0)),
    goalDate: problems.goalDate,
    timeZone: texts.refused.timeZone,
  }
  return sentences[field] ?? problems.notANumber
}
