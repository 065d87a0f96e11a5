import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { Comment } from '@setpoint/contract/comments'
import type { Post } from '@setpoint/contract/feed'
import {
  changedPages,
  changePost,
  dropPostsOf,
  itemsOf,
  knownPost,
  likedAs,
  postGone,
  withoutComment,
  type Pages,
} from './posts-cache.ts'

const post = (id: string, rest: Partial<Post> = {}) => ({ id, likes: 0, liked: false, ...rest }) as Post
const pagesOf = <Item>(...pages: Item[][]): Pages<Item> => ({
  pages: pages.map((items) => ({ items, pagination: { nextCursor: null, hasNext: false, newestCursor: null } })),
  pageParams: pages.map(() => null),
})

test('a change shows in every list and on the post’s own page', () => {
  const client = new QueryClient()
  client.setQueryData(['feed', 'public', null], pagesOf([post('a'), post('b')], [post('c')]))
  client.setQueryData(['feed', 'mine', null], pagesOf([post('c')]))
  client.setQueryData(['post', 'c'], post('c'))
  changePost(client, 'c', likedAs(true))
  for (const list of ['public', 'mine']) {
    const pages = client.getQueryData<Pages<Post>>(['feed', list, null])
    expect(itemsOf(pages).find(({ id }) => id === 'c')).toMatchObject({ liked: true, likes: 1 })
  }
  expect(client.getQueryData(['post', 'c'])).toMatchObject({ liked: true, likes: 1 })
  changePost(client, 'c', () => null)
  expect(itemsOf(client.getQueryData<Pages<Post>>(['feed', 'public', null])).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(knownPost(client, 'a')?.id).toBe('a')
})

test('what is gone leaves the lists in which it stands, and its own page asks anew', () => {
  const client = new QueryClient()
  client.setQueryData(['feed', 'public', null], pagesOf([post('a'), post('b')]))
  for (const id of ['a', 'b']) client.setQueryData(['post', id], post(id))
  postGone(client, 'b')
  expect(itemsOf(client.getQueryData<Pages<Post>>(['feed', 'public', null])).map(({ id }) => id)).toEqual(['a'])
  const anew = ['a', 'b'].map((id) => client.getQueryState(['post', id])?.isInvalidated)
  expect(anew).toEqual([false, true])
})

test('who is not to be met any more is in no list, whether it is shown or not', () => {
  const client = new QueryClient()
  const by = (userId: string) => ({ author: { userId } as Post['author'] })
  client.setQueryData(
    ['feed', 'public', null],
    pagesOf([post('a', by('ann')), post('b', by('ben'))], [post('c', by('ann'))]),
  )
  dropPostsOf(client, 'ann')
  expect(itemsOf(client.getQueryData<Pages<Post>>(['feed', 'public', null])).map(({ id }) => id)).toEqual(['b'])
})

test('lists without the post are left as they are', () => {
  const pages = pagesOf([post('a')])
  expect(changedPages(pages, 'x', () => null)).toBe(pages)
  expect(changedPages(undefined, 'x', (item: Post) => item)).toBeUndefined()
})

test('a like counts once, however often it is pressed', () => {
  const liked = likedAs(true)(likedAs(true)(post('a', { likes: 10_000 })))
  expect(liked.likes).toBe(10_001)
  expect(likedAs(false)(liked).likes).toBe(10_000)
  expect(likedAs(false)(post('a', { liked: true })).likes).toBe(0)
})

test('what stands on two pages is shown once', () => {
  expect(itemsOf(pagesOf([post('a'), post('b')], [post('b'), post('c')])).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('a deleted comment keeps its place for its answers, and is gone without any', () => {
  const comment = (id: string, parentId: string | null = null) => ({ id, parentId, content: id }) as Comment
  const pages = pagesOf([comment('a'), comment('b', 'a'), comment('c')])
  expect(itemsOf(withoutComment(pages, 'a')).map(({ id, content }) => [id, content])).toEqual([
    ['a', null],
    ['b', 'b'],
    ['c', 'c'],
  ])
  expect(itemsOf(withoutComment(pages, 'b')).map(({ id }) => id)).toEqual(['a', 'c'])
})
