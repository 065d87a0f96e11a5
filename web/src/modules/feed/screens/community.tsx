/** The community's tab: what people write, feed by feed, and the ways to teams, challenges and people. */
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, Columns, PageHeader, Stack } from '../../../ui/card.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { OwnTeamsCard, PlacesCard, PlacesRow } from '../parts/places-card.tsx'
import { PostList } from '../parts/post-list.tsx'
import { PostSkeletons } from '../parts/post-skeletons.tsx'
import { WaitingPosts } from '../parts/waiting-posts.tsx'
import { myTeams } from '../queries.ts'

const tabs = ['public', 'following', 'team', 'mine'] as const
type Tab = (typeof tabs)[number]

/** What was looked at last, until the page is left: the menu leads back to it. */
let last: { tab: Tab; teamId: string | null } = { tab: 'public', teamId: null }

export function Community() {
  const { feed } = useTexts()
  const [{ tab, teamId }, choose] = useChosen()
  return (
    <>
      <PageHeader
        title={feed.title}
        note={feed.note}
        actions={
          <ButtonLink href="/posts/new" variant="primary" icon="edit">
            {feed.write}
          </ButtonLink>
        }
      />
      <PlacesRow />
      <Columns
        aside={
          <>
            <PlacesCard />
            <OwnTeamsCard />
          </>
        }
      >
        <Tabs<Tab>
          label={feed.feeds}
          value={tab}
          onValue={(next) => choose({ tab: next, teamId })}
          tabs={tabs.map((value) => ({
            value,
            label: feed.tabs[value],
            content:
              value === 'team' ? (
                <TeamFeed teamId={teamId} onTeam={(id) => choose({ tab, teamId: id })} />
              ) : (
                <Stack>
                  {value !== 'following' && <WaitingPosts />}
                  <PostList feed={{ kind: value, of: null }} label={feed.tabs[value]} empty={<Empty tab={value} />} />
                </Stack>
              ),
          }))}
        />
      </Columns>
    </>
  )
}

function useChosen(): [typeof last, (next: typeof last) => void] {
  const [parameters, setParameters] = useSearchParams()
  const asked = tabs.find((tab) => tab === parameters.get('feed'))
  const chosen = asked ? { tab: asked, teamId: parameters.get('team') } : last
  const choose = (next: typeof last) => {
    last = next
    setParameters(
      { feed: next.tab, ...(next.tab === 'team' && next.teamId !== null && { team: next.teamId }) },
      { replace: true },
    )
  }
  return [chosen, choose]
}

function Empty({ tab }: { tab: Exclude<Tab, 'team'> }) {
  const { feed } = useTexts()
  const { empty } = feed
  return (
    <Card>
      <EmptyState
        icon={tab === 'following' ? 'user' : 'messages'}
        title={empty[`${tab}Title`]}
        action={
          tab === 'following' ? (
            <ButtonLink href="/people" variant="primary" icon="search">
              {empty.findPeople}
            </ButtonLink>
          ) : (
            <ButtonLink href="/posts/new" variant="primary" icon="edit">
              {feed.write}
            </ButtonLink>
          )
        }
      >
        {empty[tab]}
      </EmptyState>
    </Card>
  )
}

function TeamFeed({ teamId, onTeam }: { teamId: string | null; onTeam: (id: string) => void }) {
  const { feed } = useTexts()
  const read = useQuery(myTeams)
  if (!read.data) {
    return read.isError ? (
      <Card>
        <ErrorState title={feed.failed} error={read.error} busy={read.isFetching} onRetry={() => void read.refetch()} />
      </Card>
    ) : (
      <PostSkeletons />
    )
  }
  const joined = read.data.filter(({ membership }) => membership !== null)
  const shown = joined.find(({ id }) => id === teamId) ?? joined[0]
  if (!shown) return <NoTeam />
  return (
    <Stack>
      {joined.length > 1 && (
        <Field label={feed.chooseTeam}>
          <Select
            value={shown.id}
            onValue={onTeam}
            options={joined.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      )}
      <WaitingPosts />
      <PostList
        key={shown.id}
        feed={{ kind: 'team', of: shown.id }}
        label={shown.name}
        empty={<EmptyTeam teamId={shown.id} />}
      />
    </Stack>
  )
}

function NoTeam() {
  const { empty } = useTexts().feed
  return (
    <Card>
      <EmptyState
        icon="community"
        title={empty.noTeamTitle}
        action={
          <ButtonLink href="/teams" variant="primary" icon="search">
            {empty.findTeam}
          </ButtonLink>
        }
      >
        {empty.noTeam}
      </EmptyState>
    </Card>
  )
}

function EmptyTeam({ teamId }: { teamId: string }) {
  const { feed } = useTexts()
  return (
    <Card>
      <EmptyState
        icon="messages"
        title={feed.empty.teamTitle}
        action={
          <ButtonLink href={`/posts/new?team=${teamId}`} variant="primary" icon="edit">
            {feed.team.write}
          </ButtonLink>
        }
      >
        {feed.empty.team}
      </EmptyState>
    </Card>
  )
}
