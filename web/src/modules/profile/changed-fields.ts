/** What a form changed: a field that is as it was is not sent, and so not judged again. */
export function changedFields<Values extends object>(before: Values, after: Values): Partial<Values> {
  const fields = Object.keys(after) as (keyof Values)[]
  const changed = fields.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]))
  return Object.fromEntries(changed.map((field) => [field, after[field]])) as Partial<Values>
}
