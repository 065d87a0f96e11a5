/** German texts that every screen needs. The modules' own are listed in texts.ts and loaded beside their screens. */
import { de as charts } from '../platform/charts/texts/de.ts'
import { de as ui } from '../ui/texts/de.ts'
import { de as app } from './texts/de.ts'
import type { en } from './texts-en.ts'

export const de: typeof en = { app, charts, ui }
