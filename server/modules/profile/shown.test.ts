import { Visibility, type Privacy } from '@setpoint/contract/profile'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { canSee, initialPrivacy, relationOf } from './policy.ts'
import { isShown } from './shown.ts'

const world = useWorld()

test('what a query shows of many is what the policy shows of one, whatever they chose and whoever looks', async () => {
  const { db } = world.platform
  const [owner, follower, asked, member] = [
    await world.person('owner'),
    await world.person('follower'),
    await world.person('asked'),
    await world.person('member'),
  ]
  await owner.get('/users/me')
  await follower.post(`/users/${owner.userId}/follow`)
  await owner.patch('/users/me', { approveFollowers: true })
  await asked.post(`/users/${owner.userId}/follow`)
  const levels = Visibility.options
  for (const profile of levels)
    for (const follows of levels) {
      const privacy: Privacy = { ...initialPrivacy, profile, follows }
      await db
        .updateTable('profile')
        .set({ privacy: JSON.stringify(privacy) })
        .where('user_id', '=', owner.userId)
        .execute()
      for (const viewer of [owner, follower, asked, member])
        for (const part of ['profile', 'follows'] as const) {
          const { rows } = await sql<{ shown: boolean }>`
            select ${isShown(viewer.userId, 'account.id', part)} as shown from account where id = ${owner.userId}`.execute(
            db,
          )
          const relation = relationOf(viewer, owner.userId, viewer === follower)
          expect([profile, follows, relation, part, rows[0]?.shown]).toEqual([
            profile,
            follows,
            relation,
            part,
            canSee(relation, privacy, part),
          ])
        }
    }
})
