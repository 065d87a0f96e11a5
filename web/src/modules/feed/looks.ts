/** What stands for the kinds of posts and for who sees them. */
import type { Author, PostType, PostVisibility } from '@setpoint/contract/feed'
import type { IconName } from '../../ui/icon.tsx'

export const typeIcon: Readonly<Record<PostType, IconName>> = {
  update: 'note',
  milestone: 'trophy',
  tip: 'bulb',
  question: 'question',
  recipe: 'eat',
  workout: 'train',
}

export const audienceIcon: Readonly<Record<PostVisibility, IconName>> = {
  public: 'globe',
  followers: 'user',
  team: 'community',
}

export const nameOf = ({ displayName, username }: Pick<Author, 'displayName' | 'username'>): string =>
  displayName ?? username
