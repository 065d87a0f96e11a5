/** `npm run demo`: the same as start, on a data folder of its own that is filled with sixty invented people. */
import { serve } from '../main.ts'

process.env['SETPOINT_DATA'] ??= './data-demo'
process.env['DEMO'] = 'on'
// Nobody needs the mornings of an invented person back.
process.env['BACKUP_TIMES'] ??= 'off'
await serve()
