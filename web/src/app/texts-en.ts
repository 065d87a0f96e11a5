/** Every module's English texts. A new module adds one import and one name here and in texts-de.ts. */
import { en as ui } from '../ui/texts/en.ts'
import { en as app } from './texts/en.ts'
import { en as body } from '../modules/body/texts/en.ts'
import { en as insights } from '../modules/insights/texts/en.ts'
import { en as charts } from '../platform/charts/texts/en.ts'

export const en = { app, body, charts, insights, ui }
