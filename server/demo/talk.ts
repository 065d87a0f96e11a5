/** What people say to each other: when each post, comment and like of the demo happens, and that it does. */
import { uniformNumbers } from '@setpoint/science/random'
import { named, type Callers } from './arrive.ts'
import type { Caller } from './caller.ts'
import { daysBefore, localTime } from './days.ts'
import { scenePhoto } from './drawn/index.ts'
import { followersOf } from './follows.ts'
import { demoPeople, zoneOf } from './people/index.ts'
import type { WrittenComment, WrittenPost } from './posts/index.ts'
import type { When } from './posts/read-posts.ts'
import { severalAtOnce } from './several-at-once.ts'
import { membersOf, teamsByName, type TeamName } from './team-texts.ts'
import { teamIdOf, type TeamIds } from './teams.ts'
import type { Stretch } from './year.ts'

interface Act {
  readonly at: Date
  run(): Promise<void>
}

/** Of the likes that the texts tell, how many are given: each is a request. */
const shareOfLikes = 0.3

export interface Talk {
  /** What is said in a stretch: posts first, then what is said to them, from above to below, then likes. */
  readonly happen: (stretch: Stretch) => Promise<void>
  /** The id of somebody's post that has this in its text. Throws where there is none. */
  readonly postOf: (by: string, part: string) => string
}

export function talk(callers: Callers, teams: TeamIds, now: Date, posts: readonly WrittenPost[]): Talk {
  const layers: Act[][] = [[], [], [], [], []]
  const ids: string[] = posts.map(() => '')
  for (const [index, post] of posts.entries()) plan(layers, { callers, teams, now, post, index, ids })
  return {
    async happen({ from, to }) {
      for (const layer of layers)
        await severalAtOnce(
          layer.filter(({ at }) => at > from && at <= to).toSorted((a, b) => a.at.getTime() - b.at.getTime()),
          (act) => act.run(),
        )
    },
    postOf(by, part) {
      const id = ids[posts.findIndex((post) => post.by === by && post.text.includes(part))]
      if (!id) throw new Error(`${by} has not written ${part}`)
      return id
    },
  }
}

interface Planned {
  readonly callers: Callers
  readonly teams: TeamIds
  readonly now: Date
  readonly post: WrittenPost
  readonly index: number
  /** Of the posts, as soon as they are written. */
  readonly ids: string[]
}

function plan(layers: Act[][], { callers, teams, now, post, index, ids }: Planned): void {
  const chance = uniformNumbers(index + 1)
  const at = momentOf(post.when, zoneOf(post.by), now)
  const add = (layer: number, when: Date, run: () => Promise<void>) => layers[layer]?.push({ at: when, run })
  add(0, at, async () => {
    ids[index] = await write(callers, teams, post, at)
  })
  planComments(post.comments, at, 1, () => null)
  for (const username of likersOf(post, chance)) {
    const when = later(at, 30 * chance() ** 2)
    add(4, when, async () => void (await named(callers, username).call(when, 'POST', `/posts/${ids[index]}/like`)))
  }

  function planComments(all: readonly WrittenComment[], after: Date, level: number, parent: () => string | null): void {
    let last = after
    for (const { by, text, answers } of all) {
      const when = later(last, 0.2 + 5 * chance() ** 2)
      last = when
      let id: string | null = null
      add(level, when, async () => {
        const parentId = parent()
        const body = { content: text, ...(parentId !== null && { parentId }) }
        id = (await named(callers, by).call(when, 'POST', `/posts/${ids[index]}/comments`, body)).id
      })
      planComments(answers, when, level + 1, () => id)
    }
  }

  /** So many hours later, but not after the present. */
  function later(instant: Date, hours: number): Date {
    const left = now.getTime() - instant.getTime()
    return new Date(instant.getTime() + Math.min(hours * 3_600_000, left * 0.4))
  }
}

/** The last day of that date that has been, in the author's zone. */
function momentOf(when: When, zone: string, now: Date): Date {
  if ('hoursBack' in when) return daysBefore(now, when.hoursBack / 24)
  if ('daysBack' in when) return localTime(now, when.daysBack, when.hour, zone)
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate()
  const thisYear = Temporal.PlainDate.from({ year: today.year, month: when.month, day: when.day })
  const day = Temporal.PlainDate.compare(thisYear, today) < 0 ? thisYear : thisYear.subtract({ years: 1 })
  return localTime(now, day.until(today).days, when.hour, zone)
}

async function write(callers: Callers, teams: TeamIds, post: WrittenPost, at: Date): Promise<string> {
  const author = named(callers, post.by)
  const pictures = post.picture === null ? [] : [await upload(post.picture)]
  const { id } = await author.call(at, 'POST', '/posts', {
    type: post.type,
    content: post.text,
    language: post.isGerman ? 'de' : 'en',
    tags: post.tags,
    pictures,
    ...(post.title !== null && { title: post.title }),
    ...(post.card !== null && { card: await cardOf(author, at, post.card) }),
    ...audience(),
  })
  return id

  async function upload({ scene, alt }: { scene: string; alt: string }) {
    const picture = await author.upload(at, '/posts/pictures', await scenePhoto(scene), 'picture.jpg')
    return { id: picture.id, alt }
  }

  function audience() {
    if (post.to === 'public' || post.to === 'followers') return { visibility: post.to }
    return { visibility: 'team', teamId: teamIdOf(teams, post.to as TeamName) }
  }
}

/** What a post shows of its author: told in per cent, as Mara's teams are. */
async function cardOf(author: Caller, at: Date, [kind, ...words]: readonly string[]): Promise<object> {
  const what = words.join(' ')
  if (kind === 'milestone') return { kind, achievement: what }
  if (kind === 'trend') return { kind, period: what, figure: 'percentage' }
  if (kind === 'challenge') {
    const finished = await author.list(at, '/challenges?list=finished')
    return { kind, challengeId: finished.find(({ name }) => name === what)?.id }
  }
  if (kind !== 'photos') throw new Error(`no such card: ${kind}`)
  const photos = await author.list(at, '/photos?order=asc')
  return { kind, beforeId: photos[0]?.id, afterId: photos.at(-1)?.id }
}

/** As many as the text tells of those who can see it, the same at each start. */
function likersOf({ by, to, likes, when }: WrittenPost, chance: () => number): string[] {
  const all =
    to === 'public' ? everybody : to === 'followers' ? followersOf(by) : membersOf(teamsByName[to as TeamName])
  const isNow = !('month' in when)
  const there = all.filter((username) => username !== by && (isNow || !newcomers.has(username)))
  const order = there.map((username) => ({ username, turn: chance() })).toSorted((a, b) => a.turn - b.turn)
  return order.slice(0, Math.round(likes * shareOfLikes)).map(({ username }) => username)
}

const newcomers: ReadonlySet<string> = new Set(demoPeople.filter(({ since }) => since < 365).map((p) => p.username))
const everybody = ['mara', ...demoPeople.filter(({ privacy }) => privacy?.profile !== 'private').map((p) => p.username)]
