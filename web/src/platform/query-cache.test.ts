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

test('what is on its way for the first time is asked for once more when something has changed meanwhile', async () => {
  const { answers, observer, stop } = asked(['board'])
  const again = Promise.all([1, 2, 3].map(() => queryClient.invalidateQueries({ queryKey: ['board'] })))
  answers[0]?.('before the change')
  await expect.poll(() => answers.length).toBe(2)
  expect(observer.getCurrentResult().data).toBe('before the change')
  answers[1]?.('after it')
  await again
  expect(observer.getCurrentResult()).toMatchObject({ data: 'after it', isFetching: false })
  expect(answers).toHaveLength(2)
  stop()
})

test('what is there already is asked for at once, and an older answer gives way', async () => {
  const { answers, signals, observer, stop } = asked(['post'])
  answers[0]?.('known')
  await expect.poll(() => observer.getCurrentResult().data).toBe('known')
  void queryClient.invalidateQueries({ queryKey: ['post'] })
  const again = queryClient.invalidateQueries({ queryKey: ['post'] })
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, false])
  answers[2]?.('after the change')
  await again
  answers[1]?.('before it')
  expect(observer.getCurrentResult()).toMatchObject({ data: 'after the change', isFetching: false })
  stop()
})

test('what nobody looks at is not asked for again', async () => {
  const answer = Promise.withResolvers<string>()
  let times = 0
  const queryFn = () => {
    times += 1
    return answer.promise
  }
  const waiting = queryClient.fetchQuery({ queryKey: ['ahead'], queryFn })
  await queryClient.invalidateQueries({ queryKey: ['ahead'] })
  answer.resolve('as it was')
  expect(await waiting).toBe('as it was')
  expect(times).toBe(1)
})
