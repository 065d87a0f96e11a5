/** What a check of `setpoint doctor` found, in one line. */
import { scrub } from '../platform/telemetry/scrub.ts'

export interface Finding {
  readonly state: 'ok' | 'warning' | 'failing'
  /** What was looked at, in one or two words. */
  readonly about: string
  /** What is so; where it is not well, what to do. */
  readonly says: string
}

export const fine = (about: string, says: string): Finding => ({ state: 'ok', about, says })
export const warning = (about: string, says: string): Finding => ({ state: 'warning', about, says })
export const failing = (about: string, says: string): Finding => ({ state: 'failing', about, says })

/** What a check throws is a finding too. No secret stands in it. */
export async function found(about: string, check: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await check()
  } catch (error) {
    return [failing(about, firstLine(scrub(error instanceof Error ? error.message : String(error))))]
  }
}

const firstLine = (text: string): string => text.split('\n').filter(Boolean).join(' ').slice(0, 400)
