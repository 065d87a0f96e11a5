import { Card, CardPreviewInput } from '@setpoint/contract/cards'
import {
  FeedQuery,
  LikeAnswer,
  Liker,
  NewCount,
  NewCountQuery,
  PictureFileQuery,
  PictureParams,
  Post,
  PostChange,
  PostHistory,
  PostInput,
  PostParams,
  PostPicture,
  PostSearch,
  PublicFeedQuery,
  TaggedQuery,
  TeamFeedQuery,
} from '@setpoint/contract/feed'
import { UserParams } from '@setpoint/contract/profile'
import { TeamParams } from '@setpoint/contract/teams'
import { anyone, member, withToken } from '../../platform/http/access.ts'
import { created, file, gone, ok, scroll } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { bookmarkPost, forgetBookmark } from './bookmark/bookmark.ts'
import {
  countNewPosts,
  readBookmarks,
  readFollowingFeed,
  readOwnFeed,
  readPersonFeed,
  readPublicFeed,
  readTagged,
  readTeamFeed,
  searchPosts,
} from './feeds/kinds.ts'
import { likePost, listLikers, unlikePost } from './like/like.ts'
import { addPicture, readPicture } from './picture/picture.ts'
import { createPost } from './post/create.ts'
import { changePost, deletePost, listPostHistory, previewPostCard, readPost } from './post/post.ts'

const largestPicture = 10_000_000
const somebody = withToken(member, 'feed')

const posts = routes('/posts', {
  'POST /': {
    summary: 'Writes a post; the same id again is the same post.',
    access: somebody,
    body: PostInput,
    limit: 'writing',
    answer: created(Post, ({ id }) => `/posts/${id}`),
    run: createPost,
  },
  'GET /': {
    summary: 'What is written to everybody, the latest first.',
    access: somebody,
    query: PublicFeedQuery,
    answer: scroll(Post),
    run: readPublicFeed,
  },
  'GET /following': {
    summary: 'What people write whom one follows, and oneself, the latest first.',
    access: somebody,
    query: FeedQuery,
    answer: scroll(Post),
    run: readFollowingFeed,
  },
  'GET /mine': {
    summary: 'What one has written oneself, the latest first.',
    access: somebody,
    query: FeedQuery,
    answer: scroll(Post),
    run: readOwnFeed,
  },
  'GET /bookmarked': {
    summary: 'What one wants to find again, the last bookmarked first.',
    access: somebody,
    query: FeedQuery,
    answer: scroll(Post),
    run: readBookmarks,
  },
  'GET /tagged': {
    summary: 'All that one may see of a tag, the latest first.',
    access: somebody,
    query: TaggedQuery,
    answer: scroll(Post),
    run: readTagged,
  },
  'GET /search': {
    summary: 'All that one may see and that holds every word, the latest first.',
    access: somebody,
    query: PostSearch,
    answer: scroll(Post),
    run: searchPosts,
  },
  'GET /new-count': {
    summary: 'How many posts of others have come into a feed since.',
    access: somebody,
    query: NewCountQuery,
    answer: ok(NewCount),
    run: countNewPosts,
  },
  'POST /card-preview': {
    summary: 'What a card of one’s own would show, with nothing written.',
    access: somebody,
    body: CardPreviewInput,
    answer: ok(Card),
    run: previewPostCard,
  },
  'POST /pictures': {
    summary: 'Keeps a picture (JPEG, PNG or WebP, up to 10 MB) for a post that is to come.',
    access: somebody,
    upload: { as: 'bytes', maxBytes: largestPicture },
    limit: 'upload',
    answer: created(PostPicture),
    run: addPicture,
  },
  'GET /pictures/:pictureId/file': {
    summary: 'A picture of a post by its signed address, while its viewer sees the post.',
    access: anyone,
    params: PictureParams,
    query: PictureFileQuery,
    limit: 'media',
    answer: file('image/webp'),
    run: readPicture,
  },
  'GET /:postId': {
    summary: 'A post that one may see.',
    access: somebody,
    params: PostParams,
    answer: ok(Post),
    run: readPost,
  },
  'PATCH /:postId': {
    summary: 'Changes what is named, within 24 hours; what it said is kept.',
    access: somebody,
    params: PostParams,
    body: PostChange,
    limit: 'writing',
    answer: ok(Post),
    run: changePost,
  },
  'DELETE /:postId': {
    summary: 'Deletes one’s own post.',
    access: somebody,
    params: PostParams,
    answer: gone,
    run: deletePost,
  },
  'GET /:postId/history': {
    summary: 'What a post said before; for its author and who looks after it.',
    access: somebody,
    params: PostParams,
    answer: ok(PostHistory),
    run: listPostHistory,
  },
  'GET /:postId/likes': {
    summary: 'Who likes a post, the latest first.',
    access: somebody,
    params: PostParams,
    query: FeedQuery,
    answer: scroll(Liker),
    run: listLikers,
  },
  'POST /:postId/like': {
    summary: 'Likes a post; twice is once.',
    access: somebody,
    params: PostParams,
    answer: ok(LikeAnswer),
    run: likePost,
  },
  'DELETE /:postId/like': {
    summary: 'Likes a post no more.',
    access: somebody,
    params: PostParams,
    answer: ok(LikeAnswer),
    run: unlikePost,
  },
  'POST /:postId/bookmark': {
    summary: 'Bookmarks a post; twice is once.',
    access: somebody,
    params: PostParams,
    answer: gone,
    run: bookmarkPost,
  },
  'DELETE /:postId/bookmark': {
    summary: 'Forgets a bookmark.',
    access: somebody,
    params: PostParams,
    answer: gone,
    run: forgetBookmark,
  },
})

const ofTeams = routes('/teams/:teamId/posts', {
  'GET /': {
    summary: 'What is written to a team, the latest first; for its members.',
    access: somebody,
    params: TeamParams,
    query: TeamFeedQuery,
    answer: scroll(Post),
    run: readTeamFeed,
  },
})

const ofPeople = routes('/users/:userId/posts', {
  'GET /': {
    summary: 'What of somebody’s posts one may see, the latest first.',
    access: somebody,
    params: UserParams,
    query: FeedQuery,
    answer: scroll(Post),
    run: readPersonFeed,
  },
})

export const feedRoutes = [...posts, ...ofTeams, ...ofPeople]
