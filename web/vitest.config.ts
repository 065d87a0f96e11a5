import { defineConfig } from 'vitest/config'

// The app's own build steps are of no use to its tests.
export default defineConfig({ test: { setupFiles: ['fake-indexeddb/auto'] } })
