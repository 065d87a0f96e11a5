/** What starts once the first screen stands: outbox, offline copy, service worker, live changes, screens fetched ahead. */
import { forgetDraftsOfOthers } from '../platform/drafts.ts'
import { startOutbox } from '../platform/outbox/outbox.ts'
import { keepQueries, queryClient } from '../platform/query-cache.ts'
import { currentSession, onSession } from '../platform/session.ts'
import { startRealtime } from './realtime.ts'
import { preloadScreen } from './screen-loader.tsx'
import { startUpdates } from './updates.ts'

export function startBackground(): void {
  keepQueries()
  forgetDraftsOfOthers()
  void startOutbox(queryClient)
  startUpdates()
  const whoever = () => {
    if (currentSession().state === 'signed-out') return
    preloadScreen('/today')
    preloadScreen('/body')
    preloadScreen('/community')
    void startRealtime(queryClient)
  }
  whoever()
  onSession(whoever)
}
