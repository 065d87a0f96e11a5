/** A challenge's page, and the way to report it. */
import { useParams } from 'wouter'
import { ChallengeScreen } from '../modules/challenges/screens/challenge.tsx'
import { useReporting } from '../modules/moderation/index.ts'

export function ChallengePage() {
  const { challengeId } = useParams<{ challengeId: string }>()
  return <ChallengeScreen reporting={useReporting({ kind: 'challenge', id: challengeId })} />
}
