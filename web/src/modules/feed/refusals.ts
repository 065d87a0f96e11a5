/** Why a post or a card was refused, as far as the screen has words for it. Pure. */
import type { ApiError } from '../../platform/api.ts'

export type CardRefusal = 'told' | 'too-little' | 'milestone-told' | 'missing'

type Refused = Pick<ApiError, 'status' | 'code' | 'details'>

const isAbout = ({ details }: Refused, field: string) => details.some((detail) => detail.field.startsWith(field))

/** Null where it is not about what is shared. */
export function cardRefusal(error: Refused, isPreview: boolean): CardRefusal | null {
  if (isAbout(error, 'card.figure')) return 'told'
  if (isAbout(error, 'card.period')) return 'too-little'
  if (isAbout(error, 'card.achievement') && error.code === 'CONFLICT') return 'milestone-told'
  if (isAbout(error, 'card')) return 'missing'
  return isPreview && error.status >= 400 && error.status < 500 ? 'missing' : null
}

export type PostRefusal = CardRefusal | 'too-many' | 'sanctioned' | 'team-gone' | 'pictures-gone' | 'other'

export function postRefusal(error: Refused, isForTeam: boolean): PostRefusal {
  if (error.code === 'SANCTIONED') return 'sanctioned'
  if (error.code === 'RATE_LIMIT_EXCEEDED') return 'too-many'
  if (isAbout(error, 'pictures')) return 'pictures-gone'
  const card = cardRefusal(error, false)
  if (card !== null) return card
  return error.code === 'NOT_FOUND' && isForTeam ? 'team-gone' : 'other'
}
