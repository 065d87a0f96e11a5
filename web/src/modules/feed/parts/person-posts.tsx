/** What somebody has written that the reader may see, on their page. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession } from '../../../platform/session.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { PostList } from './post-list.tsx'

export function PersonPosts({ userId }: { userId: string }) {
  const { feed } = useTexts()
  const { user } = useSession()
  const isOwn = user?.id === userId
  return (
    <section aria-label={feed.person.title} className="mt-6 max-w-[760px]">
      <h2 className="mb-3 text-title font-semibold">{feed.person.title}</h2>
      <PostList
        feed={{ kind: 'user', of: userId }}
        label={feed.person.title}
        empty={
          <Card>
            <EmptyState
              icon="messages"
              title={isOwn ? feed.empty.mineTitle : feed.empty.personTitle}
              action={
                isOwn ? (
                  <ButtonLink href="/posts/new" variant="primary" icon="edit">
                    {feed.write}
                  </ButtonLink>
                ) : undefined
              }
            >
              {isOwn ? feed.empty.mine : feed.empty.person}
            </EmptyState>
          </Card>
        }
      />
    </section>
  )
}
