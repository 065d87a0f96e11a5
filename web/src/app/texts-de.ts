/** Every module's German texts. */
import { de as ui } from '../ui/texts/de.ts'
import { de as app } from './texts/de.ts'
import { de as body } from '../modules/body/texts/de.ts'
import { de as insights } from '../modules/insights/texts/de.ts'
import { de as charts } from '../platform/charts/texts/de.ts'
import type { en } from './texts-en.ts'

export const de: typeof en = { app, body, charts, insights, ui }
