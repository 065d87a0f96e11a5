import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One file at a time: they share a server, a browser and two cores.
  test: {
    name: 'e2e',
    fileParallelism: false,
    globalSetup: 'global-setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
