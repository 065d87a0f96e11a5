import { defineJob } from '../../platform/jobs/definition.ts'
import { deleteAvatarFiles } from '../../platform/images/avatar-files.ts'
import { teamAvatarAt } from './avatar-file.ts'
import { deleteOldDeclines } from './decline-store.ts'
import { deleteSpentInvites } from './invite-store.ts'

/** After the commit that made a picture useless. */
export const removeTeamAvatar = defineJob<{ teamId: string; version: string }>({
  name: 'teams.remove-avatar',
  retry: { limit: 5, delay: 30 },
  expireIn: 60,
  run: (platform, { teamId, version }) => deleteAvatarFiles(platform, teamAvatarAt(teamId, version)),
})

/** Whose peace is over may ask again, and nothing says any more that they were declined. */
export const forgetOldDeclines = defineJob<object>({
  name: 'teams.forget-old-declines',
  retry: { limit: 3, delay: 60 },
  expireIn: 300,
  schedule: '53 * * * *',
  run: (platform) => deleteOldDeclines(platform),
})

export const forgetSpentInvites = defineJob<object>({
  name: 'teams.forget-spent-invites',
  retry: { limit: 3, delay: 60 },
  expireIn: 300,
  schedule: '49 3 * * *',
  run: (platform) => deleteSpentInvites(platform),
})
