/** Achievements for what is written: ten posts, and ten team members who found a tip helpful. */
import type { Platform } from '../../platform/context.ts'
import { countedBy } from '../achievements/index.ts'
import { teammatesOf } from '../teams/index.ts'
import { countTipLikersAmong } from './like/store.ts'
import { countPosts } from './post/store.ts'

const ten = 10

export const tenPosts = countedBy({
  kind: 'ten-posts',
  goal: ten,
  count: (platform: Platform, userId: string) => countPosts(platform, userId, ten),
  after: 'post.created',
  earner: ({ userId }) => userId,
})

/** Each of them counts once, however many tips they like, and whichever team it is that both are in. */
export const helpedTen = countedBy({
  kind: 'helped-ten',
  goal: ten,
  count: async (platform: Platform, userId: string) =>
    countTipLikersAmong(platform, userId, [...(await teammatesOf(platform, userId))], ten),
  after: 'post.liked',
  earner: ({ authorId }) => authorId,
})
