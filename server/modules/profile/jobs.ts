import { defineJob } from '../../platform/jobs/definition.ts'
import { deleteAvatarFiles } from '../../platform/images/avatar-files.ts'
import { avatarAt } from './avatar-file.ts'

/** After the commit that made a picture useless. */
export const removeAvatar = defineJob<{ userId: string; version: string }>({
  name: 'profile.remove-avatar',
  retry: { limit: 5, delay: 30 },
  expireIn: 60,
  run: (platform, { userId, version }) => deleteAvatarFiles(platform, avatarAt(userId, version)),
})
