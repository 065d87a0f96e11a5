import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { queryClient } from './query-cache.ts'

/** A question that is answered when the test says so, each time anew. */
function asked(queryKey: readonly string[]) {
  const answers: ((value: string) => void)[] = []
  const signals: AbortSignal[] = []
  const queryFn = ({ signal }: { signal: AbortSignal }) => {
    signals.push(signal)
    return new Promise<string>((resolve) => answers.push(resolve))
  }
  const observer = new QueryObserver(queryClient, { queryKey, queryFn })
  return { answers, signals, observer, stop: observer.subscribe(() => undefined) }
}

test('an answer that is on its way for the first time gives way to one that is asked for after a change', async () => {
  const { answers, signals, observer, stop } = asked(['board'])
  const again = queryClient.invalidateQueries({ queryKey: ['board'] })
  expect(answers).toHaveLength(2)
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  answers[1]?.('after the change')
  await again
  answers[0]?.('before it')
  await expect.poll(() => observer.getCurrentResult()).toMatchObject({ data: 'after the change', isFetching: false })
  stop()
})

test('who waits for the first answer gets the later one', async () => {
  const { answers, stop } = asked(['post'])
  const waiting = queryClient.fetchQuery({ queryKey: ['post'] })
  void queryClient.invalidateQueries({ queryKey: ['post'] })
  answers[1]?.('after the change')
  expect(await waiting).toBe('after the change')
  stop()
})

test('what nobody looks at is left to finish', async () => {
  const answer = Promise.withResolvers<string>()
  const waiting = queryClient.fetchQuery({ queryKey: ['ahead'], queryFn: () => answer.promise })
  await queryClient.invalidateQueries({ queryKey: ['ahead'] })
  answer.resolve('as it was')
  expect(await waiting).toBe('as it was')
})
