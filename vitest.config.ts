import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['contract', 'science', 'formats', 'server', 'web', 'bin'],
    pool: 'forks',
  },
})
