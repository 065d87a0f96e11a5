/** Files in the shape real apps write, where they lie beside the project (../shared/data/formats); skipped where they do not. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from './fixtures.ts'
import { detectFormat } from './weight-history.ts'

const folder = new URL('../../shared/data/formats/', import.meta.url)
const missing = !existsSync(folder)

test.skipIf(missing).each([
  ['libra_v6.csv', 'libra', [80, 80.6, 79.8]],
  ['withings_weight.csv', 'withings', [84.2, 84.6]],
  ['renpho.csv', 'renpho', [77.1]],
  ['myfitnesspal_measurement_summary.csv', 'myfitnesspal', [79.379, 79.832]],
  ['apple_health_export_min.xml', 'apple-health', [64.2, 64.002]],
] as const)('%s', (name, format, weights) => {
  const bytes = readFileSync(new URL(name, folder))
  expect(detectFormat(bytes, name)).toBe(format)
  const { records, counts } = read(format, bytes)
  expect(records.map(({ weight }) => weight)).toEqual(weights)
  expect(counts.rejected).toBe(0)
})

test
  .skipIf(!existsSync(folder))
  .each(['hevy.csv', 'strong_variant_a.csv', 'strong_variant_b_android.csv', 'myfitnesspal_nutrition_summary.csv'])(
  '%s is not weight history',
  (name) => expect(detectFormat(readFileSync(new URL(name, folder)), name)).toBeNull(),
)
