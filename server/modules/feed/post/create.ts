/** Writing a post. */
import type { Post, PostInput } from '@setpoint/contract/feed'
import type { Ctx, Tx } from '../../../platform/context.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { already, type Already } from '../../../platform/http/answers.ts'
import { allow, conflict, forbidden, Refusal } from '../../../platform/http/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import { ownAccountOf } from '../../identity/index.ts'
import { refuseSanctioned } from '../../moderation/index.ts'
import { isPersonUnder, publicFromAge } from '../../profile/index.ts'
import { seeTeamWith } from '../../teams/index.ts'
import { drawCard, shareCard, type Drawn } from '../cards/kinds.ts'
import { presentOne } from '../feeds/feed.ts'
import { tellMentioned } from '../notices.ts'
import { deletePictureFiles, putPictureFiles } from '../picture/file.ts'
import { insertPicture, placePictures } from '../picture/store.ts'
import { sealContent, type Content } from './content.ts'
import { findPost, insertPost, type PostRow } from './store.ts'
import { altsOf, indexOf, namesIn } from './writing.ts'

/**
 * Writes a post; the same id by the same person again is the post that is there. 403 in public for who is under 16, 404 for a
 * team that one does not see, 409 for a picture that is not there to be had.
 */
export async function createPost(ctx: Ctx, { id = newId(), ...input }: PostInput): Promise<Post | Already<Post>> {
  const { userId } = ctx.actor
  const before = await findPost(ctx, id)
  if (before !== null) return already(await sameAgain(ctx, before))
  const drawn = input.card === undefined ? null : await drawCard(ctx, input.card)
  const cardPictureId = drawn?.picture ? newId() : null
  try {
    return await transaction(ctx, async (tx) => {
      const written = await writePost(tx, id, input, drawn, cardPictureId)
      return written ?? already(await sameAgain(tx, await findPost(tx, id)))
    })
  } catch (error) {
    if (cardPictureId !== null) await deletePictureFiles(ctx, userId, cardPictureId)
    throw error
  }
}

/** Null when somebody has written one of this id in this very moment. */
async function writePost(
  tx: Tx,
  id: string,
  input: Omit<PostInput, 'id'>,
  drawn: Drawn | null,
  cardPictureId: string | null,
): Promise<Post | null> {
  const { userId } = tx.actor
  await checkReach(tx, input)
  const pictures = input.pictures ?? []
  const teamId = input.teamId ?? null
  const content: Content = {
    ...(await namesIn(tx, userId, input.content, teamId)),
    title: input.title ?? null,
    tags: input.tags ?? [],
    alts: altsOf(pictures),
    card: drawn?.card ?? null,
  }
  const language = input.language ?? (await ownAccountOf(tx, userId))?.language ?? 'en'
  const sealed = sealContent(await tx.vault.of(userId), id, content)
  const post: PostRow = { ...fresh, id, userId, teamId, language, sealed, createdAt: tx.clock.now(), ...kindOf(input) }
  if (!(await insertPost(tx, post, await indexOf(tx, language, content)))) return null
  const wanted = pictures.map((picture) => picture.id)
  allow(await placePictures(tx, userId, id, wanted), noSuchPicture())
  if (drawn !== null) await shareCard(tx, drawn.card)
  if (drawn?.picture && cardPictureId !== null) {
    const { width, height } = drawn.picture.full
    const createdAt = post.createdAt
    await insertPicture(tx, { id: cardPictureId, userId, postId: id, position: null, width, height, createdAt })
    await putPictureFiles(tx, userId, cardPictureId, drawn.picture)
  }
  await tx.emit('post.created', { userId, postId: id })
  await tellMentioned(tx, post, content.mentions)
  return presentOne(tx, id)
}

const fresh = { likes: 0, comments: 0, editedAt: null, hiddenAt: null, deletedAt: null } as const
const kindOf = ({ type, visibility }: Pick<PostInput, 'type' | 'visibility'>) => ({ type, visibility })

export const noSuchPicture = () =>
  conflict('One of the pictures is not there any more. Please add it again.', 'pictures')

async function checkReach(tx: Tx, { visibility, teamId }: Omit<PostInput, 'id'>): Promise<void> {
  if (teamId !== undefined) await seeTeamWith(tx, teamId, 'take-part')
  await refuseSanctioned(tx, { teamId: teamId ?? null })
  if (visibility !== 'public') return
  const young = await isPersonUnder(tx, tx.actor.userId, publicFromAge)
  allow(!young, forbidden('Under 16, posts go to followers and teams only.'))
}

/** What a repeat answers: ids are chosen at random, so that somebody else's is a mistake, and says nothing. */
async function sameAgain(ctx: Ctx, post: PostRow | null): Promise<Post> {
  const taken = conflict('A post of this id is there already. Please send it with another one.', 'id')
  allow(post?.userId === ctx.actor.userId, taken)
  allow(post.deletedAt === null, new Refusal('GONE', 'This post has been deleted.'))
  return presentOne(ctx, post.id)
}
