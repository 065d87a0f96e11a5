import { defineJob } from '../../platform/jobs/definition.ts'
import { deletePhotoFiles } from './photo-file.ts'

/** After the commit that deleted the rows: a file can't be rolled back. */
export const removePhotoFiles = defineJob<{ userId: string; photoIds: string[] }>({
  name: 'body.remove-photo-files',
  retry: { limit: 10, delay: 30 },
  expireIn: 120,
  run: (platform, { userId, photoIds }) => deletePhotoFiles(platform, userId, photoIds),
})
