/** The face of the feed: what the app mounts, and what other modules may call. */
import { commentRoutes } from './comment/routes.ts'
import { forgetUnwantedPictures, purgeDeleted, removePictureFile } from './jobs.ts'
import { feedListeners } from './listeners.ts'
import { feedData } from './personal-data.ts'
import { feedRoutes } from './routes.ts'

export { helpedTen, tenPosts } from './counted.ts'
export { commentsNamedTo, postsNamedTo } from './named.ts'
export { reportableComment, reportablePost } from './reportable.ts'

export const feedModule = {
  routes: [...feedRoutes, ...commentRoutes],
  jobs: [purgeDeleted, removePictureFile, forgetUnwantedPictures],
  listeners: feedListeners,
  personalData: feedData,
}
