import { AvatarParams, AvatarQuery, Me, MeChange, PublicProfile, UserParams } from '@setpoint/contract/profile'
import { alsoInGrace, anyone, member, withToken } from '../../platform/http/access.ts'
import { file, gone, ok } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { deleteAvatar, readAvatar, setAvatar } from './avatar.ts'
import { changeMe, readMe } from './own-profile.ts'
import { readPerson } from './person.ts'

const owner = withToken(member, 'profile')
const largestPicture = 10_000_000

export const profileRoutes = routes('/users', {
  'GET /me': { summary: 'One’s own profile.', access: alsoInGrace(owner), answer: ok(Me), run: readMe },
  'PATCH /me': {
    summary: 'Changes what is named; `If-Match` with the revision refuses when it was changed meanwhile.',
    access: owner,
    body: MeChange,
    answer: ok(Me),
    run: changeMe,
  },
  'POST /me/avatar': {
    summary: 'Replaces one’s picture (JPEG, PNG or WebP, up to 10 MB).',
    access: owner,
    upload: { as: 'bytes', maxBytes: largestPicture },
    limit: 'upload',
    answer: ok(Me),
    run: setAvatar,
  },
  'DELETE /me/avatar': { summary: 'Removes one’s picture.', access: owner, answer: gone, run: deleteAvatar },
  'GET /:userId': {
    summary: 'Another person, as far as they show themselves.',
    access: withToken(anyone, 'profile'),
    params: UserParams,
    answer: ok(PublicProfile),
    run: readPerson,
  },
  'GET /:userId/avatar/:size': {
    summary: 'A person’s picture by its signed address.',
    access: anyone,
    params: AvatarParams,
    query: AvatarQuery,
    limit: 'media',
    answer: file('image/webp'),
    run: readAvatar,
  },
})
