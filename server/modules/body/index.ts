/** The face of body: what the app mounts and what other modules may call. */
import { removePhotoFiles } from './jobs.ts'
import { bodyRoutes } from './routes.ts'

export const bodyModule = { routes: bodyRoutes, jobs: [removePhotoFiles], listeners: [] }
