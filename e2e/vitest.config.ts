import { defineConfig } from 'vitest/config'
import { limits } from '../bin/test-limits.js'

export default defineConfig({
  // One file at a time: they share a server, a browser and two cores.
  test: {
    ...limits,
    name: 'e2e',
    fileParallelism: false,
    globalSetup: 'global-setup.ts',
    // One journey looks at many screens.
    testTimeout: 600_000,
  },
})
