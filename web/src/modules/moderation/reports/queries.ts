/** What the screens of reports read, and what is done there. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Case, CaseState, ContentsQuery } from '@setpoint/contract/cases'
import type { AppealAnswerInput, AppealInput, DecisionInput, RestoreInput } from '@setpoint/contract/decisions'
import type { ContentKind, ReportInput } from '@setpoint/contract/reports'
import { api } from '../../../platform/api.ts'
import type { Reported } from './parts/use-reporting.tsx'

/** First words of the queries: of the desk, and of what is about oneself. */
const desk = 'desk'
const own = 'decisions'

const pageSize = 20

interface Chosen {
  state: CaseState
  /** Everything that one looks after where it is not there. */
  team?: string | undefined
  kind?: ContentKind | undefined
}

export const deskOverview = queryOptions({
  queryKey: [desk, 'overview'],
  queryFn: ({ signal }) => api.get('/moderation/desk', { signal }),
  retry: false,
})

export const cases = (chosen: Chosen) =>
  infiniteQueryOptions({
    queryKey: [desk, 'cases', chosen],
    queryFn: ({ pageParam, signal }) =>
      api.pageByCursor('/moderation/cases', {
        query: { ...chosen, cursor: pageParam ?? undefined, limit: pageSize },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pagination }) => pagination.nextCursor,
  })

export const caseFile = (caseId: string) =>
  queryOptions({
    queryKey: [desk, 'case', caseId],
    queryFn: ({ signal }) => api.get('/moderation/cases/{caseId}', { path: { caseId }, signal }),
  })

export const record = (userId: string, team: string | undefined) =>
  queryOptions({
    queryKey: [desk, 'record', userId, team ?? null],
    queryFn: ({ signal }) =>
      api.get('/moderation/people/{personId}', { path: { personId: userId }, query: { team }, signal }),
  })

export const contents = (userId: string, team: string | undefined, kind: ContentsQuery['kind']) =>
  infiniteQueryOptions({
    queryKey: [desk, 'contents', userId, team ?? null, kind],
    queryFn: ({ pageParam, signal }) =>
      api.pageByCursor('/moderation/people/{personId}/contents', {
        path: { personId: userId },
        query: { team, kind, cursor: pageParam ?? undefined, limit: pageSize },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pagination }) => pagination.nextCursor,
  })

export const ownDecisions = infiniteQueryOptions({
  queryKey: [own, 'list'],
  queryFn: ({ pageParam, signal }) =>
    api.pageByCursor('/moderation/mine', { query: { cursor: pageParam ?? undefined, limit: pageSize }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ pagination }) => pagination.nextCursor,
})

export const ownReports = infiniteQueryOptions({
  queryKey: [own, 'reports'],
  queryFn: ({ pageParam, signal }) =>
    api.pageByCursor('/moderation/reports', { query: { cursor: pageParam ?? undefined, limit: pageSize }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ pagination }) => pagination.nextCursor,
})

export const ownSanctions = queryOptions({
  queryKey: [own, 'sanctions'],
  queryFn: ({ signal }) => api.get('/moderation/sanctions', { signal }),
  staleTime: 5 * 60_000,
})

export function useReport({ kind, id }: Reported) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ReportInput) => sendReport(kind, id, body),
    onSuccess: () => client.invalidateQueries({ queryKey: [own, 'reports'] }),
  })
}

function sendReport(kind: ContentKind, id: string, body: ReportInput) {
  switch (kind) {
    case 'post':
      return api.post('/posts/{postId}/report', { path: { postId: id }, body })
    case 'comment':
      return api.post('/comments/{commentId}/report', { path: { commentId: id }, body })
    case 'challenge':
      return api.post('/challenges/{challengeId}/report', { path: { challengeId: id }, body })
    case 'team':
      return api.post('/teams/{teamId}/report', { path: { teamId: id }, body })
    case 'person':
      return api.post('/users/{userId}/report', { path: { userId: id }, body })
  }
}

/** What was decided is shown at once; the queue is asked for again. Also where it was refused: somebody was faster. */
function useCaseAct<Input>(caseId: string, run: (input: Input) => Promise<Case>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: (file) => client.setQueryData(caseFile(caseId).queryKey, file),
    onSettled: () => client.invalidateQueries({ queryKey: [desk] }),
  })
}

export const useClaim = (caseId: string) =>
  useCaseAct<void>(caseId, () => api.post('/moderation/cases/{caseId}/claim', { path: { caseId } }))

export function useRelease(caseId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.delete('/moderation/cases/{caseId}/claim', { path: { caseId } }),
    onSettled: () => client.invalidateQueries({ queryKey: [desk] }),
  })
}

export const useDecide = (caseId: string) =>
  useCaseAct(caseId, (body: DecisionInput) =>
    api.post('/moderation/cases/{caseId}/decision', { path: { caseId }, body }),
  )

export const useRestore = (caseId: string) =>
  useCaseAct(caseId, (body: RestoreInput) => api.post('/moderation/cases/{caseId}/restore', { path: { caseId }, body }))

export const useAnswerAppeal = (caseId: string, appealId: string) =>
  useCaseAct(caseId, (body: AppealAnswerInput) =>
    api.post('/moderation/appeals/{appealId}/answer', { path: { appealId }, body }),
  )

export function useAppeal(decisionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: AppealInput) => api.post('/moderation/mine/{decisionId}/appeal', { path: { decisionId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: [own] }),
  })
}
