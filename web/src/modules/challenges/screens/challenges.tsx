/** The challenges: one's own, those of one's teams, what is open to everyone, and the archive. */
import { useSearchParams } from 'wouter'
import type { ChallengeList } from '@setpoint/contract/challenges'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, Columns, PageHeader } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { LiveSearchInput, useLiveSearch } from '../../../ui/live-search.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { ListBody } from '../parts/list-body.tsx'
import { TotalsCard } from '../parts/totals-card.tsx'
import { challengeList, openChallenges } from '../queries.ts'

const lists: readonly ChallengeList[] = ['mine', 'teams', 'open', 'finished']

export function Challenges() {
  const { challenges, teams } = useTexts()
  const [list, show] = useShownList()
  const content = {
    mine: <Mine onOpen={() => show('open')} />,
    teams: <OfTeams />,
    open: <Open />,
    finished: <Finished />,
  }
  return (
    <>
      <BackLink href="/community">{teams.page.back}</BackLink>
      <PageHeader
        title={challenges.title}
        note={challenges.note}
        actions={
          <ButtonLink href="/challenges/new" variant="primary" icon="plus">
            {challenges.create.button}
          </ButtonLink>
        }
      />
      <Columns aside={<TotalsCard />}>
        <Card aria-label={challenges.list.tabs}>
          <Tabs
            label={challenges.list.tabs}
            value={list}
            onValue={show}
            tabs={lists.map((value) => ({ value, label: challenges.list[value], content: content[value] }))}
          />
        </Card>
      </Columns>
    </>
  )
}

/** In the address, so that going back from a challenge leads to where it stood. */
function useShownList() {
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('list')
  const list = lists.find((each) => each === asked) ?? 'mine'
  const show = (next: ChallengeList) => setParameters(next === 'mine' ? {} : { list: next }, { replace: true })
  return [list, show] as const
}

function Mine({ onOpen }: { onOpen: () => void }) {
  const { list } = useTexts().challenges
  return (
    <ListBody
      query={challengeList('mine')}
      label={list.mine}
      empty={
        <EmptyState icon="target" title={list.emptyMineTitle} action={<Button onClick={onOpen}>{list.seeOpen}</Button>}>
          {list.emptyMine}
        </EmptyState>
      }
    />
  )
}

function OfTeams() {
  const { list } = useTexts().challenges
  return (
    <ListBody
      query={challengeList('teams')}
      label={list.teams}
      empty={
        <EmptyState
          icon="community"
          title={list.emptyTeamsTitle}
          action={<ButtonLink href="/community">{list.toTeams}</ButtonLink>}
        >
          {list.emptyTeams}
        </EmptyState>
      }
    />
  )
}

function Finished() {
  const { list } = useTexts().challenges
  return (
    <ListBody
      query={challengeList('finished')}
      label={list.finished}
      empty={
        <EmptyState icon="clock" title={list.emptyFinishedTitle}>
          {list.emptyFinished}
        </EmptyState>
      }
    />
  )
}

function Open() {
  const { list } = useTexts().challenges
  const search = useLiveSearch()
  return (
    <>
      <search>
        <Field label={list.search}>
          <LiveSearchInput search={search} />
        </Field>
      </search>
      <div className="mt-2">
        <ListBody
          query={openChallenges(search.asked)}
          label={list.open}
          empty={
            search.asked === '' ? (
              <EmptyState icon="target" title={list.emptyOpenTitle}>
                {list.emptyOpen}
              </EmptyState>
            ) : (
              <EmptyState
                icon="search"
                title={list.nothingTitle}
                action={<Button onClick={search.clear}>{list.clear}</Button>}
              >
                {list.nothing}
              </EmptyState>
            )
          }
        />
      </div>
    </>
  )
}
