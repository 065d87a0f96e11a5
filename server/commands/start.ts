/** `setpoint start`. Compiled code is kept, so that the next start takes half the time. */
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/setpoint', import.meta.url)))
const { serve } = await import('../main.ts')
// Written now and not at the end only: we may be killed.
setTimeout(flushCompileCache, 10_000).unref()
await serve()
