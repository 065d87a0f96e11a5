/** Whom one does not want to meet (`/users/me/blocks`, `/users/me/mutes`). */
import * as z from 'zod/mini'
import { historyQuery, Instant, Uuid } from './common.ts'

export const BlockInput = z.strictObject({ userId: Uuid })
export type BlockInput = z.infer<typeof BlockInput>

/** `username` is null for who is not here at present: suspended, or about to be erased. */
export const Block = z.object({ userId: Uuid, username: z.nullable(z.string()), at: Instant })
export type Block = z.infer<typeof Block>

export const MuteInput = z.strictObject({ userId: Uuid })
export type MuteInput = z.infer<typeof MuteInput>

export const Mute = z.object({ userId: Uuid, username: z.nullable(z.string()), at: Instant })
export type Mute = z.infer<typeof Mute>

export const PersonParams = z.strictObject({ userId: Uuid })
export type PersonParams = z.infer<typeof PersonParams>

export const PeopleQuery = z.strictObject({ page: historyQuery.page, limit: historyQuery.limit })
export type PeopleQuery = z.infer<typeof PeopleQuery>
