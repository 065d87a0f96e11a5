/** Where somebody goes who has just signed in. */
import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../platform/session.ts'
import { ownProfile } from './queries.ts'

/** To where one came from (`next`); else to the first steps, or to Today once they are done. Undefined while that is not known. */
export function useOnward(next: string | null): string | undefined {
  const signedIn = useSession().state === 'signed-in'
  const profile = useQuery({ ...ownProfile, enabled: signedIn && next === null })
  if (next !== null) return next
  if (profile.data) return profile.data.onboardedAt === null ? '/welcome' : '/today'
  return profile.isError ? '/today' : undefined
}
