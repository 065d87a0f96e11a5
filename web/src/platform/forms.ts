/** Forms: the contract's shapes as resolvers, and the server's refusals at the fields they are about. */
import type { FieldErrors, FieldValues, Path, Resolver, UseFormReturn } from 'react-hook-form'
import { fieldErrors } from './api.ts'

interface Issue {
  code?: string | undefined
  path: readonly PropertyKey[]
}
/** Any shape of the contract. */
interface Shape<Output> {
  safeParse: (
    value: unknown,
  ) => { success: true; data: Output } | { success: false; error: { issues: readonly Issue[] } }
}

/**
 * Checks a form's values with a shape of the contract. `input` makes of the values what is sent (such as '' -> null);
 * `explain` says in the person's language what to do about a field.
 */
export function shapeResolver<Values extends FieldValues, Output extends FieldValues>(
  shape: Shape<Output>,
  explain: (field: string, values: Values) => string | undefined,
  input: (values: Values) => unknown = (values) => values,
): Resolver<Values, unknown, Output> {
  return (values) => {
    const result = shape.safeParse(input(values))
    if (result.success) return { values: result.data, errors: {} }
    const errors: Record<string, { type: string; message: string }> = {}
    for (const { path, code } of result.error.issues) {
      const field = path.map(String).join('.')
      errors[field] ??= { type: code ?? 'invalid', message: explain(field, values) ?? '' }
    }
    return { values: {}, errors: errors as FieldErrors<Values> }
  }
}

/**
 * Shows what the server refused at the form's own fields, the first of them focused. `sentences` says what to do, in
 * the person's language; false when the refusal is about no field here, so that the caller says it for the whole form.
 */
export function showRefusedFields<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError'>,
  error: unknown,
  sentences: Partial<Record<Path<Values>, string>>,
): boolean {
  const refused = new Set(Object.keys(fieldErrors(error)))
  const fields = (Object.keys(sentences) as Path<Values>[]).filter((field) => refused.has(field))
  for (const [index, field] of fields.entries()) {
    form.setError(field, { type: 'server', message: sentences[field] ?? '' }, { shouldFocus: index === 0 })
  }
  return fields.length > 0
}
