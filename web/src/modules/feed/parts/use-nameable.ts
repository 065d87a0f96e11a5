/** Who may be meant: who is near, the team, those one follows; and anybody who can be found, when none of them is. */
import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { shortestSearch, type PersonLine } from '@setpoint/contract/follow'
import { useSession } from '../../../platform/session.ts'
import { suggestedFor, type Nameable } from '../mention.ts'
import { findablePeople, followedPeople, teamPeople } from '../queries.ts'

/** ms without a key before the search is sent: searches are counted. */
const pause = 400

const fromLine = ({ id, ...rest }: Pick<PersonLine, 'id' | 'username' | 'displayName' | 'avatar'>): Nameable => ({
  userId: id,
  ...rest,
})

/** `search` null: nobody is being named, and nothing is asked for. */
export function useNameable(search: string | null, teamId: string | null, near: readonly Nameable[]): Nameable[] {
  const { user } = useSession()
  const isNaming = search !== null
  const followed = useQuery({ ...followedPeople, enabled: isNaming })
  const team = useQuery({ ...teamPeople(teamId ?? ''), enabled: isNaming && teamId !== null })
  const known = suggestedFor(search ?? '', [
    ...near,
    ...(team.data?.items ?? []),
    ...(followed.data?.items.map(fromLine) ?? []),
  ])
  const asked = usePaused(search ?? '')
  const isStranger = isNaming && known.length === 0 && followed.isFetched && asked.length >= shortestSearch
  const found = useQuery({ ...findablePeople(asked), enabled: isStranger })
  const strangers = isStranger && found.data ? found.data.items.map(fromLine) : []
  // A team's post is seen by its members only: nobody else can be meant.
  const all = teamId === null && known.length === 0 ? strangers : known
  return isNaming ? all.filter(({ userId }) => userId !== user?.id).slice(0, 6) : []
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
