/** What one has kept to find it again. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { BackToCommunity } from '../parts/back-to-community.tsx'
import { PostList } from '../parts/post-list.tsx'

export function Bookmarks() {
  const { bookmarks, empty } = useTexts().feed
  return (
    <div className="max-w-[760px]">
      <BackToCommunity />
      <PageHeader title={bookmarks.title} note={bookmarks.note} />
      <PostList
        feed={{ kind: 'bookmarked', of: null }}
        label={bookmarks.title}
        empty={
          <Card>
            <EmptyState
              icon="bookmark"
              title={empty.bookmarkedTitle}
              action={<ButtonLink href="/community">{empty.toFeed}</ButtonLink>}
            >
              {empty.bookmarked}
            </EmptyState>
          </Card>
        }
      />
    </div>
  )
}
