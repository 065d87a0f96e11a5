/** English texts that every screen needs. The modules' own are listed in texts.ts and loaded beside their screens. */
import { en as charts } from '../platform/charts/texts/en.ts'
import { en as ui } from '../ui/texts/en.ts'
import { en as app } from './texts/en.ts'

export const en = { app, charts, ui }
