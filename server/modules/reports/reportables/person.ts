/** What a person tells about themselves: display name, bio and picture. Hidden, it is empty for others until it is changed or given back. */
import type { ContentText } from '@setpoint/contract/reports'
import type { Reportable } from '../../moderation/index.ts'
import {
  avatarBytesOf,
  giveBackProfile,
  personContentOf,
  seesProfile,
  withholdProfile,
  type PersonContent,
} from '../../profile/index.ts'
import { nowhere } from '../present-own.ts'

export const reportablePerson: Reportable = {
  kind: 'person',
  async find(platform, id) {
    const person = await personContentOf(platform, id)
    if (person === null) return null
    return {
      id,
      authorId: id,
      teamId: null,
      place: { ...nowhere, userId: id },
      state: person.withheld.length > 0 ? 'hidden' : 'shown',
      at: person.updatedAt,
      texts: textsOf(person),
      history: [],
      pictures: person.avatarVersion === null ? [] : [person.avatarVersion],
    }
  },
  readPicture: (platform, id, version) => avatarBytesOf(platform, id, version),
  isSeenBy: (ctx, id) => seesProfile(ctx, ctx.actor, id),
  hide: (tx, id) => withholdProfile(tx, id),
  restore: (tx, id) => giveBackProfile(tx, id),
  listBy: async () => [],
}

function textsOf({ username, displayName, bio }: PersonContent): ContentText[] {
  const own = { username, displayName, bio }
  return Object.entries(own).flatMap(([field, text]) => (text === null ? [] : [{ field, text }]))
}
