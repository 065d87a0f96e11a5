import { Comment, CommentChange, CommentHistory, CommentInput, CommentParams } from '@setpoint/contract/comments'
import { FeedQuery, PostParams } from '@setpoint/contract/feed'
import { member, withToken } from '../../../platform/http/access.ts'
import { created, gone, ok, scroll } from '../../../platform/http/answers.ts'
import { routes } from '../../../platform/http/routes.ts'
import {
  changeComment,
  createComment,
  deleteComment,
  listCommentHistory,
  listComments,
  readComment,
} from './comment.ts'

const somebody = withToken(member, 'feed')

const ofPosts = routes('/posts/:postId/comments', {
  'GET /': {
    summary: 'What is said to a post, each comment before its answers.',
    access: somebody,
    params: PostParams,
    query: FeedQuery,
    answer: scroll(Comment),
    run: listComments,
  },
  'POST /': {
    summary: 'Says something to a post, or to a comment; the same id again is the same comment.',
    access: somebody,
    params: PostParams,
    body: CommentInput,
    limit: 'writing',
    answer: created(Comment, ({ id }) => `/comments/${id}`),
    run: createComment,
  },
})

const comments = routes('/comments', {
  'GET /:commentId': {
    summary: 'A comment that one may see.',
    access: somebody,
    params: CommentParams,
    answer: ok(Comment),
    run: readComment,
  },
  'PATCH /:commentId': {
    summary: 'Changes one’s own comment, within 24 hours; what it said is kept.',
    access: somebody,
    params: CommentParams,
    body: CommentChange,
    limit: 'writing',
    answer: ok(Comment),
    run: changeComment,
  },
  'DELETE /:commentId': {
    summary: 'Deletes one’s own comment; answers keep its place.',
    access: somebody,
    params: CommentParams,
    answer: gone,
    run: deleteComment,
  },
  'GET /:commentId/history': {
    summary: 'What a comment said before; for its author and who looks after it.',
    access: somebody,
    params: CommentParams,
    answer: ok(CommentHistory),
    run: listCommentHistory,
  },
})

export const commentRoutes = [...ofPosts, ...comments]
