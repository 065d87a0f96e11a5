import { Block, BlockInput, Mute, MuteInput, PeopleQuery, PersonParams } from '@setpoint/contract/moderation'
import { member } from '../../platform/http/access.ts'
import { created, gone, page } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { blocks, mutes } from './avoided.ts'

export const moderationRoutes = routes('/users/me', {
  'GET /blocks': {
    summary: 'Whom one has blocked, the latest first.',
    access: member,
    query: PeopleQuery,
    answer: page(Block),
    run: blocks.list,
  },
  'POST /blocks': {
    summary: 'Blocks a person: neither sees the other any more, anywhere.',
    access: member,
    body: BlockInput,
    answer: created(Block),
    run: blocks.add,
  },
  'DELETE /blocks/:userId': {
    summary: 'Takes a block back.',
    access: member,
    params: PersonParams,
    answer: gone,
    run: blocks.remove,
  },
  'GET /mutes': {
    summary: 'Whom one has muted, the latest first.',
    access: member,
    query: PeopleQuery,
    answer: page(Mute),
    run: mutes.list,
  },
  'POST /mutes': {
    summary: 'Mutes a person: one is not shown what they do; they notice nothing.',
    access: member,
    body: MuteInput,
    answer: created(Mute),
    run: mutes.add,
  },
  'DELETE /mutes/:userId': {
    summary: 'Takes a mute back.',
    access: member,
    params: PersonParams,
    answer: gone,
    run: mutes.remove,
  },
})
