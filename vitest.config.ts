import { defineConfig } from 'vitest/config'
import { limits } from './bin/test-limits.js'

/** Tests of a workspace, in its folder; `more` is what they need besides. */
const tests = (root: string, more: { setupFiles?: string[]; globalSetup?: string[] } = {}) => ({
  root,
  test: { name: root, ...limits, ...more },
})

export default defineConfig({
  test: {
    projects: [
      tests('contract'),
      tests('science'),
      tests('formats'),
      tests('server', { globalSetup: ['test/global-setup.ts'] }),
      tests('web', { setupFiles: ['fake-indexeddb/auto'] }),
      tests('bin'),
    ],
    pool: 'forks',
  },
})
