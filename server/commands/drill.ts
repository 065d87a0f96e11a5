/** `setpoint drill`: restores the newest backup into a temporary folder and compares it with what is live. */
import { reporting } from './command.ts'
import { drill } from './run-drill.ts'

await reporting(drill)
