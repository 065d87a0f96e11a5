/** `setpoint doctor`: says in a line each what is well and what is not. Exit code 1 where something fails. */
import { examine, inLines } from '../doctor/doctor.ts'
import { readOwnSettings, reporting } from './command.ts'

await reporting(async () => {
  const findings = await examine(readOwnSettings(), new Date())
  console.log(inLines(findings))
  if (findings.some(({ state }) => state === 'failing')) process.exitCode = 1
})
