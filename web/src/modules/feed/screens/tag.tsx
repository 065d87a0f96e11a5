/** All that is written under a tag, as far as one may see it. */
import { useParams } from 'wouter'
import { normaliseTag } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { BackToCommunity } from '../parts/back-to-community.tsx'
import { PostList } from '../parts/post-list.tsx'

export function TagScreen() {
  const { feed } = useTexts()
  const { tag: asked } = useParams<{ tag: string }>()
  const tag = normaliseTag(asked)
  const { empty } = feed
  return (
    <div className="max-w-[760px]">
      <BackToCommunity />
      <PageHeader title={<bdi>{feed.tagTitle(tag)}</bdi>} note={feed.tagNote} />
      <PostList
        key={tag}
        feed={{ kind: 'tagged', of: tag }}
        label={feed.tagTitle(tag)}
        empty={
          <Card>
            <EmptyState
              icon="hash"
              title={empty.taggedTitle}
              action={<ButtonLink href="/community">{empty.toFeed}</ButtonLink>}
            >
              {empty.tagged}
            </EmptyState>
          </Card>
        }
      />
    </div>
  )
}
