import { Block, BlockInput, Mute, MuteInput, PeopleQuery, PersonParams } from '@setpoint/contract/moderation'
import { member } from '../../platform/http/access.ts'
import { created, gone, page } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { blockPerson, listBlocks, listMutes, mutePerson, unblockPerson, unmutePerson } from './avoided.ts'

export const moderationRoutes = routes('/users/me', {
  'GET /blocks': {
    summary: 'Whom one has blocked, the latest first.',
    access: member,
    query: PeopleQuery,
    answer: page(Block),
    run: listBlocks,
  },
  'POST /blocks': {
    summary: 'Blocks a person: neither sees the other any more, anywhere.',
    access: member,
    body: BlockInput,
    answer: created(Block),
    run: blockPerson,
  },
  'DELETE /blocks/:userId': {
    summary: 'Takes a block back.',
    access: member,
    params: PersonParams,
    answer: gone,
    run: unblockPerson,
  },
  'GET /mutes': {
    summary: 'Whom one has muted, the latest first.',
    access: member,
    query: PeopleQuery,
    answer: page(Mute),
    run: listMutes,
  },
  'POST /mutes': {
    summary: 'Mutes a person: one is not shown what they do; they notice nothing.',
    access: member,
    body: MuteInput,
    answer: created(Mute),
    run: mutePerson,
  },
  'DELETE /mutes/:userId': {
    summary: 'Takes a mute back.',
    access: member,
    params: PersonParams,
    answer: gone,
    run: unmutePerson,
  },
})
