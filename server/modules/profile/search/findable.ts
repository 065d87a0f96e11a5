/** By what people can be found: kept beside their profile, and no more of it than they show to every member. */
import type { Platform, Tx } from '../../../platform/context.ts'
import { ownAccountOf } from '../../identity/index.ts'
import { isOpenToMembers } from '../policy.ts'
import type { Profile } from '../store.ts'
import { folded } from './folded.ts'
import { deleteFindable, putFindable } from './store.ts'

/** After each change of a profile or a username; whoever is not to be found is not in the table. */
export async function keepFindable(tx: Tx<Platform>, profile: Profile): Promise<void> {
  const account = await ownAccountOf(tx, profile.userId)
  if (account === null || !profile.findable || !isOpenToMembers(profile.privacy, 'profile'))
    return deleteFindable(tx, profile.userId)
  const isFoundByName = isOpenToMembers(profile.privacy, 'displayName') && !profile.withheld.includes('displayName')
  const name = isFoundByName ? profile.displayName : null
  const username = folded(account.username)
  await putFindable(tx, profile.userId, username, [username, ...(name === null ? [] : [folded(name)])].join('\n'))
}
