/** `setpoint start`. Compiled code is kept, so that the next start is quicker. */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/setpoint', import.meta.url)))
const { serve } = await import('../main.ts')
await serve()
