/** Every format weight history can come in. A new one is one file and one line here. */
import { appleHealth } from './apple-health.ts'
import { genericCsv } from './generic-csv.ts'
import { happyScale } from './happy-scale.ts'
import { libra } from './libra.ts'
import { myFitnessPal } from './myfitnesspal.ts'
import { openScale } from './openscale.ts'
import { renpho } from './renpho.ts'
import { setpointCsv } from './setpoint-csv.ts'
import type { WeightFormat } from './weight-format.ts'
import { withings } from './withings.ts'

/** In the order they are asked: the surest first, the generic CSV last. */
export const weightFormats: readonly WeightFormat[] = [
  appleHealth,
  setpointCsv,
  libra,
  openScale,
  renpho,
  withings,
  happyScale,
  myFitnessPal,
  genericCsv,
]
