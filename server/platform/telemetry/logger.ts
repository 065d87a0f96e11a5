/** The log: JSON lines with ids, never content, tokens or e-mail addresses. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { destination, pino } from 'pino'
import type { Logger, DestinationStream } from 'pino'
import type { Settings } from '../config/settings.ts'
import { scrub, tellError } from './scrub.ts'

export interface LoggerOptions extends Pick<Settings, 'LOG_LEVEL' | 'LOG_FILE'> {
  /** Told of every error that is logged at `error` or above. */
  readonly onError?: (error: unknown, about: Readonly<Record<string, unknown>>) => void
  /** Instead of LOG_FILE or the standard output. */
  readonly stream?: DestinationStream
}

const errorLevel = 50

export function openLogger({ LOG_LEVEL, LOG_FILE, onError, stream }: LoggerOptions): Logger {
  return pino(
    {
      level: LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: withoutSecrets },
      serializers: { err: (error: unknown) => tellError(error), error: (error: unknown) => tellError(error) },
      hooks: {
        // Whatever slipped through in a text.
        streamWrite: scrub,
        logMethod(parameters, method, level) {
          const [about] = parameters as unknown[]
          if (level >= errorLevel && isRecord(about) && about['err'] !== undefined) {
            onError?.(about['err'], { ...this.bindings(), ...about })
          }
          method.apply(this, parameters)
        },
      },
    },
    stream ?? (LOG_FILE === null ? destination({ dest: 1, sync: true }) : fileDestination(LOG_FILE)),
  )
}

function fileDestination(path: string): DestinationStream {
  mkdirSync(dirname(path), { recursive: true })
  return destination({ dest: path, append: true, mode: 0o600, sync: true })
}

const secretName = /authorization|cookie|password|token|secret|e-?mail|sealed|api-?key|passphrase/i
const deepest = 4

function withoutSecrets(about: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(about).map(([name, value]) => [name, shown(name, value, 0)]))
}

function shown(name: string, value: unknown, depth: number): unknown {
  if (secretName.test(name)) return '[removed]'
  if (depth < deepest && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, shown(inner, each, depth + 1)]))
  }
  return Array.isArray(value) && depth < deepest ? value.map((each) => shown('', each, depth + 1)) : value
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
/** Errors, requests and the like have serializers of their own. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && Object.getPrototypeOf(value) === Object.prototype
