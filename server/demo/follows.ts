/** Who follows whom: most of those one trains with, a few others, and whoever is good company. */
import { named, type Callers } from './arrive.ts'
import { chanceOf, daysBefore } from './days.ts'
import { demoPeople } from './people/index.ts'
import { severalAtOnce } from './several-at-once.ts'
import { demoTeams, membersOf } from './team-texts.ts'

interface Follow {
  readonly by: string
  readonly whom: string
  /** Days before the present. */
  readonly back: number
}

/** Their requests wait for Mara. */
export const waitForMara: readonly Follow[] = [
  { by: 'finn_m', whom: 'mara', back: 6.3 },
  { by: 'aroha', whom: 'mara', back: 2.1 },
  { by: 'ola_n', whom: 'mara', back: 0.4 },
]
const waitForOthers: readonly Follow[] = [
  { by: 'ola_n', whom: 'greta_s', back: 3.2 },
  { by: 'chris_w', whom: 'greta_s', back: 9.5 },
  { by: 'gus', whom: 'marek', back: 5.1 },
  { by: 'cal', whom: 'wren', back: 12.8 },
]
/** Whom many like to read. */
const wellLiked: Readonly<Record<string, number>> = {
  kwame: 0.55,
  jonas: 0.3,
  dario: 0.45,
  ruth: 0.4,
  mara: 0.3,
  aroha: 0.3,
  joyce: 0.3,
}
/** Days since Mara wants to be asked. */
const maraAsksSince = 40

/** The graph comes first, then the requests that nobody has answered yet. */
export async function followEachOther(callers: Callers, now: Date): Promise<void> {
  const waiting = [...waitForMara, ...waitForOthers]
  const isWaiting = new Set(waiting.map(pairOf))
  const asksFirst = new Set(demoPeople.filter((person) => person.asksFirst).map(({ username }) => username))
  const follow = ({ by, whom, back }: Follow) =>
    named(callers, by).call(daysBefore(now, back), 'POST', `/users/${named(callers, whom).id}/follow`)
  await severalAtOnce(
    graph().filter((each) => !isWaiting.has(pairOf(each))),
    async (each) => {
      await follow(each)
      if (!asksFirst.has(each.whom)) return
      const path = `/users/me/follow-requests/${named(callers, each.by).id}/accept`
      await named(callers, each.whom).call(daysBefore(now, each.back - 0.3), 'POST', path)
    },
  )
  await named(callers, 'mara').call(daysBefore(now, maraAsksSince), 'PATCH', '/users/me', { approveFollowers: true })
  for (const each of waiting) await follow(each)
}

/** Who has followed somebody for long. */
export const followersOf = (username: string): string[] =>
  graph()
    .filter(({ whom }) => whom === username)
    .map(({ by }) => by)

const pairOf = ({ by, whom }: Follow) => `${by} ${whom}`

function graph(): Follow[] {
  const names = ['mara', ...demoPeople.map(({ username }) => username)]
  const since = new Map(demoPeople.map(({ username, since }) => [username, since]))
  const hidden = new Set(demoPeople.filter((person) => person.privacy?.profile === 'private').map((p) => p.username))
  return names.flatMap((by) => {
    const chance = chanceOf(`${by} follows`)
    return names.flatMap((whom): Follow[] => {
      const share = shareOfFollowing(by, whom)
      const [follows, when] = [chance() < share, chance()]
      if (by === whom || hidden.has(whom) || !follows) return []
      const newest = Math.min(since.get(by) ?? 400, since.get(whom) ?? 400, 340)
      return [
        {
          by,
          whom,
          back: maraAsksSince + 1 > newest ? newest * 0.9 : maraAsksSince + 1 + when * (newest - maraAsksSince - 1),
        },
      ]
    })
  })
}

function shareOfFollowing(by: string, whom: string): number {
  const together = demoTeams.some((team) => membersOf(team).includes(by) && membersOf(team).includes(whom))
  return together ? 0.6 : (wellLiked[whom] ?? 0.05)
}
