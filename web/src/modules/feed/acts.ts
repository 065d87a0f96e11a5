/** What one does with posts and comments. Likes, bookmarks, posts and comments work offline: they are sent once, later. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Comment, CommentInput } from '@setpoint/contract/comments'
import type { Post, PostChange } from '@setpoint/contract/feed'
import { api } from '../../platform/api.ts'
import { useOutboxMutation, type FileToSend } from '../../platform/outbox/outbox.ts'
import { useAvoid, useStopAvoiding } from '../moderation/index.ts'
import {
  changedPages,
  changePost,
  dropPostsOf,
  feedWord,
  likedAs,
  postWord,
  withoutComment,
  type Pages,
} from './posts-cache.ts'
import { commentWord, newsWord, posts, post as onePost } from './queries.ts'

/** What has been sent shows in the lists: the outbox asks for these again. */
const shows = [feedWord]

/** Writes a post; of `pictures` those go first that it names by their keys: the server does not have them yet. */
export const useWrite = (pictures: readonly FileToSend[]) =>
  useOutboxMutation('POST', '/posts', {
    shows,
    files: (input) => pictures.filter(({ key }) => input.pictures?.some(({ id }) => id === key)),
  })

/** At once on the screen, and back again where it is refused. */
export function useLike(post: Post) {
  const client = useQueryClient()
  const shown = (liked: boolean) => changePost(client, post.id, likedAs(liked))
  const like = useOutboxMutation('POST', '/posts/{postId}/like', { shows: [] })
  const unlike = useOutboxMutation('DELETE', '/posts/{postId}/like', { shows: [] })
  return async (liked: boolean): Promise<void> => {
    shown(liked)
    try {
      const result = await (liked ? like : unlike).mutateAsync({ postId: post.id })
      if (result.sent && result.data) {
        const { likes } = result.data
        // Unless it was pressed once more meanwhile.
        changePost(client, post.id, (each) => (each.liked === liked ? { ...each, likes } : each))
      }
    } catch (error) {
      shown(!liked)
      throw error
    }
  }
}

export function useBookmark(post: Post) {
  const client = useQueryClient()
  const shown = (bookmarked: boolean) => changePost(client, post.id, (each) => ({ ...each, bookmarked }))
  const add = useOutboxMutation('POST', '/posts/{postId}/bookmark', { shows: [] })
  const remove = useOutboxMutation('DELETE', '/posts/{postId}/bookmark', { shows: [] })
  return async (bookmarked: boolean): Promise<void> => {
    shown(bookmarked)
    try {
      await (bookmarked ? add : remove).mutateAsync({ postId: post.id })
      // Opened next, the list begins with it; the open one keeps what was taken off, so that it can be put back.
      await client.invalidateQueries({
        queryKey: posts({ kind: 'bookmarked', of: null }).queryKey,
        refetchType: 'none',
      })
      if (bookmarked) client.removeQueries({ queryKey: [feedWord, 'bookmarked'], type: 'inactive' })
    } catch (error) {
      shown(!bookmarked)
      throw error
    }
  }
}

export function useChangePost(postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: PostChange): Promise<Post> => api.patch('/posts/{postId}', { path: { postId }, body: change }),
    onSuccess: (changed) => {
      client.setQueryData(onePost(client, postId).queryKey, changed)
      changePost(client, postId, () => changed)
      return client.invalidateQueries({ queryKey: [postWord, postId, 'history'] })
    },
  })
}

export function useDeletePost(postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.delete('/posts/{postId}', { path: { postId } }),
    onSuccess: () => {
      changePost(client, postId, () => null)
      return client.invalidateQueries({ queryKey: [newsWord] })
    },
  })
}

/** The pictures' addresses have run out: the post as it is now, with new ones. */
export async function renewPost(client: ReturnType<typeof useQueryClient>, postId: string): Promise<void> {
  const renewed = await api.get('/posts/{postId}', { path: { postId } })
  changePost(client, postId, () => renewed)
}

/** Writes a comment; one that goes at once is shown where it belongs. */
export function useComment(postId: string) {
  const client = useQueryClient()
  const sending = useOutboxMutation('POST', '/posts/{postId}/comments', { shows: [commentWord, postWord] })
  return useMutation({
    networkMode: 'always',
    mutationFn: async (input: CommentInput) => {
      const result = await sending.mutateAsync({ postId, ...input })
      if (result.sent) changePost(client, postId, (post) => ({ ...post, comments: post.comments + 1 }))
      return result
    },
  })
}

export function useChangeComment({ id, postId }: Comment) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (content: string): Promise<Comment> =>
      api.patch('/comments/{commentId}', { path: { commentId: id }, body: { content } }),
    onSuccess: (changed) =>
      client.setQueryData<Pages<Comment>>([commentWord, postId], (pages) => changedPages(pages, id, () => changed)),
  })
}

export function useDeleteComment({ id, postId }: Comment) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.delete('/comments/{commentId}', { path: { commentId: id } }),
    onSuccess: () => {
      client.setQueryData<Pages<Comment>>([commentWord, postId], (pages) => withoutComment(pages, id))
      changePost(client, postId, (post) => ({ ...post, comments: Math.max(0, post.comments - 1) }))
    },
  })
}

/** Somebody is not to be met any more, or again: what they wrote goes from every list at once, or comes back as each is read. */
function useAfterwards(act: (userId: string) => Promise<unknown>, isMet: boolean) {
  const client = useQueryClient()
  return async (userId: string): Promise<void> => {
    await act(userId)
    if (!isMet) dropPostsOf(client, userId)
    const words = [feedWord, postWord, commentWord, newsWord]
    await Promise.all(words.map((word) => client.invalidateQueries({ queryKey: [word] })))
  }
}

export const useMute = () => useAfterwards(useAvoid('mute').mutateAsync, false)
export const useUnmute = () => useAfterwards(useStopAvoiding('mute').mutateAsync, true)
export const useBlock = () => useAfterwards(useAvoid('block').mutateAsync, false)
