/** Likes and comments of one post, by several at once and in any order, against what they ought to come to. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { transaction } from '../../../platform/db/transaction.ts'
import { useWorld, type Person } from '../../../test/world.ts'
import { lockComment, setCommentHidden } from '../comment/store.ts'

const world = useWorld()
const names = ['ada', 'ben', 'cem', 'dan'] as const

type Act =
  | { readonly does: 'like' | 'unlike'; readonly who: number }
  | { readonly does: 'comment'; readonly who: number }
  | { readonly does: 'delete' | 'hide' | 'restore'; readonly which: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ does: fc.constantFrom('like', 'unlike'), who: fc.nat(3) }),
  fc.record({ does: fc.constant('comment'), who: fc.nat(3) }),
  fc.record({ does: fc.constantFrom('delete', 'hide', 'restore'), which: fc.nat(9) }),
)

interface Said {
  readonly id: string
  readonly by: Person
  hidden: boolean
  deleted: boolean
}

test('counts are exact, whatever happens at once', async () => {
  const people = await Promise.all(names.map((name) => world.person(name)))
  const [author, second] = [await world.person('ada'), await world.person('ben')]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      async (rounds) => {
        const { data } = await author.post('/posts', { type: 'tip', content: 'counted', visibility: 'public' })
        const post = data.id as string
        const said: Said[] = []
        const liking = new Set<number>()
        for (const round of rounds) {
          // One act for each person and each comment in a round: what comes of two at once on the same is either's.
          const acts = distinct(round)
          await Promise.all(acts.map((each) => perform(post, people, said, each)))
          for (const each of acts) remember(liking, each)
          const seen = (await author.get(`/posts/${post}`)).data
          const standing = said.filter(({ hidden, deleted }) => !hidden && !deleted).length
          expect([seen.likes, seen.comments]).toEqual([liking.size, standing])
          expect((await author.get(`/posts/${post}/likes`)).data).toHaveLength(liking.size)
        }
        const all = (await second.get(`/posts/${post}/comments`, { limit: 50 })).data
        const shown = all.filter(({ content, may }: { content: string | null; may: object }) => content !== null && may)
        const seenBySecond = said.filter(({ by, hidden, deleted }) => !deleted && (!hidden || by === second))
        expect(shown).toHaveLength(seenBySecond.length)
      },
    ),
    { numRuns: 8 },
  )
})

function distinct(round: readonly Act[]): Act[] {
  const keys = new Set<string>()
  return round.filter((each) => {
    const key = 'which' in each ? `comment ${each.which}` : each.does === 'comment' ? '' : `like ${each.who}`
    if (key !== '' && keys.has(key)) return false
    keys.add(key)
    return true
  })
}

function remember(liking: Set<number>, each: Act): void {
  if (each.does === 'like') liking.add(each.who)
  if (each.does === 'unlike') liking.delete(each.who)
}

async function perform(post: string, people: readonly Person[], said: Said[], each: Act): Promise<void> {
  if ('who' in each) {
    const person = people[each.who]
    if (person === undefined) throw new Error('there are four')
    // Twice at once: it is idempotent.
    if (each.does === 'like')
      await Promise.all([person.post(`/posts/${post}/like`), person.post(`/posts/${post}/like`)])
    if (each.does === 'unlike') await person.delete(`/posts/${post}/like`)
    if (each.does !== 'comment') return
    const { status, data, body } = await person.post(`/posts/${post}/comments`, { content: 'said' })
    if (status !== 201) throw new Error(body)
    said.push({ id: data.id, by: person, hidden: false, deleted: false })
    return
  }
  const comment = said[each.which]
  if (comment === undefined) return
  if (each.does === 'delete') {
    await comment.by.delete(`/comments/${comment.id}`)
    comment.deleted = true
    return
  }
  const hides = each.does === 'hide'
  await transaction(world.platform, async (tx) => {
    const row = await lockComment(tx, comment.id)
    if (row !== null) await setCommentHidden(tx, row, hides ? tx.clock.now() : null)
  })
  comment.hidden = hides
}
