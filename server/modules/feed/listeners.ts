import { transaction } from '../../platform/db/transaction.ts'
import { listen } from '../../platform/jobs/definition.ts'
import { isPersonUnder, publicFromAge } from '../profile/index.ts'
import { tellOpenApps } from './feeds/news.ts'
import { narrowPublicPosts } from './post/store.ts'

export const feedListeners = [
  listen('post.created', 'feed.tell-open-apps', (platform, { postId }) => tellOpenApps(platform, postId)),
  // A birth date may say that somebody is younger than they said before.
  listen('profile.changed', 'feed.narrow-young-posts', async (platform, { userId }) => {
    if (!(await isPersonUnder(platform, userId, publicFromAge))) return
    await transaction(platform, (tx) => narrowPublicPosts(tx, userId))
  }),
] as const
