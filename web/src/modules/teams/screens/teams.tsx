/** The teams: one's own, and all that one can find; and the way to people. */
import { Suspense } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Columns, PageHeader } from '../../../ui/card.tsx'
import { PeopleCard } from '../../profile/index.ts'
import { CodeCard } from '../parts/code-card.tsx'
import { FindTeamsCard } from '../parts/find-teams-card.tsx'
import { MyTeamsCards } from '../parts/my-teams-cards.tsx'

export function Teams() {
  const { teams } = useTexts()
  return (
    <>
      <BackLink href="/community">{teams.page.back}</BackLink>
      <PageHeader
        title={teams.title}
        note={teams.note}
        actions={
          <ButtonLink href="/teams/new" variant="primary" icon="plus">
            {teams.create.button}
          </ButtonLink>
        }
      />
      <Columns
        aside={
          <>
            <Suspense fallback={null}>
              <PeopleCard />
            </Suspense>
            <CodeCard />
          </>
        }
      >
        <MyTeamsCards />
        <FindTeamsCard />
      </Columns>
    </>
  )
}
