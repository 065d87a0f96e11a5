/**
 * The app shell offline: pages come from the copy made at installation, hashed assets from the cache. The API is never
 * touched, and so neither photos nor numbers are stored here.
 */
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] }

precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

/** Addresses the server answers itself. */
const serverPages = [/^\/api(\/|$)/, /^\/(health|ready|metrics)$/, /^\/socket\.io\//, /\.\w{2,5}$/]
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: serverPages }))

// Fonts and scripts that were not worth fetching ahead; their names change with their content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: 'setpoint-assets' }),
)

self.addEventListener('message', (event) => {
  if (event.data === 'activate') void self.skipWaiting()
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
