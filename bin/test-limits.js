/** For every test: one that hangs is stopped, one that a slow machine only holds up is not. Speed is judged in bench/. */
export const limits = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  teardownTimeout: 60_000,
  expect: { poll: { timeout: 60_000 } },
}
