import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One at a time: each file starts a server or a browser of its own, on two cores.
  test: { name: 'e2e', fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
})
