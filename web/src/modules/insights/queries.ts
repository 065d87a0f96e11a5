import { queryOptions } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'

/** The whole Today screen in one request; asked again by the 'today' news of the socket and the outbox. */
export const todayQuery = () =>
  queryOptions({ queryKey: ['today'], queryFn: ({ signal }) => api.get('/today', { signal }) })
