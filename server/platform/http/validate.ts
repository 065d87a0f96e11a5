/** Zod's word on a request, as our error with every field named. */
import * as z from 'zod/mini'
import { en } from 'zod/locales'
import type { ErrorDetail } from '@setpoint/contract/errors'
import { Refusal } from './errors.ts'

// Without a locale, zod/mini says 'Invalid input' to everything.
z.config(en())

/** Parses or refuses with `VALIDATION_ERROR`, at most 20 details. */
export function validate(shape: z.ZodMiniType, value: unknown): Record<string, unknown> {
  const result = shape.safeParse(value)
  if (result.success) return result.data as Record<string, unknown>
  throw new Refusal('VALIDATION_ERROR', 'The request is not valid.', {
    details: result.error.issues.flatMap(detailsOf).slice(0, 20),
  })
}

function detailsOf(issue: z.core.$ZodIssue): ErrorDetail[] {
  const at = issue.path.map(String)
  if (issue.code !== 'unrecognized_keys') return [{ field: at.join('.'), message: issue.message }]
  return issue.keys.map((key) => ({ field: [...at, key.slice(0, 100)].join('.'), message: 'Not a known field' }))
}
