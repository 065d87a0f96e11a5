/** One's own profile, as the shell needs it; modules share the query by its key. */
import { queryOptions } from '@tanstack/react-query'
import { api } from '../platform/api.ts'

export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get('/users/me', { signal }),
  staleTime: 5 * 60_000,
})
