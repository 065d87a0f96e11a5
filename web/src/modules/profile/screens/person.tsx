/** Another person, as far as they show themselves to whoever looks. */
import { useQuery } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import type { PublicProfile } from '@setpoint/contract/profile'
import { isGone } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { useSession } from '../../../platform/session.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader, Stack } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { NotShown } from '../../../ui/not-shown.tsx'
import { HeadSkeleton } from '../../../ui/states.tsx'
import { PersonMenu } from '../../moderation/index.ts'
import { FollowButton } from '../parts/follow-button.tsx'
import { PeopleCard } from '../parts/people-card.tsx'
import { nameOf } from '../parts/person-line.tsx'
import { person } from '../queries.ts'

/** `children`: what stands below for somebody who is there. */
export function Person({ children }: { children: (userId: string) => ReactNode }) {
  const texts = useTexts().profile.person
  const { personId } = useParams<{ personId: string }>()
  const seen = useQuery(person(personId))
  if (seen.data && !isGone(seen.error)) {
    return (
      <>
        <Profile key={personId} person={seen.data} />
        {children(personId)}
      </>
    )
  }
  return (
    <NotShown read={seen} title={texts.title} icon="user" texts={texts}>
      <Card>
        <HeadSkeleton />
      </Card>
    </NotShown>
  )
}

function Profile({ person: seen }: { person: PublicProfile }) {
  const { profile, people } = useTexts()
  const { person: texts } = profile
  const { user } = useSession()
  const format = useFormat()
  const name = nameOf(seen)
  return (
    <>
      <PageHeader title={name} actions={<Actions person={seen} name={name} />} />
      <Stack>
        <Card aria-label={name}>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <Avatar name={name} src={seen.avatar?.large} size="large" />
            <div className="grid min-w-0 flex-1 basis-44 gap-1">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-title font-semibold [overflow-wrap:anywhere]">
                {`@${seen.username}`}
                {seen.followsYou && <Badge tone="accent">{people.followsYou}</Badge>}
                {seen.muted && <Badge>{texts.muted}</Badge>}
              </p>
              <p className="text-note text-muted">{texts.memberSince(format.day(seen.memberSince))}</p>
              <Counts person={seen} />
            </div>
          </div>
          {seen.bio && <p className="mt-4 max-w-[64ch] [overflow-wrap:anywhere] whitespace-pre-line">{seen.bio}</p>}
        </Card>
        {user?.id === seen.id && <PeopleCard />}
      </Stack>
    </>
  )
}

/** How many follow them and whom they follow; a way to who that is where that is shown. */
function Counts({ person: { id, followers, following, showsFollows } }: { person: PublicProfile }) {
  const { people } = useTexts()
  const { user } = useSession()
  const counts = [
    ['followers', people.followers(followers)],
    ['following', people.following(following)],
  ] as const
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-note">
      {counts.map(([side, text]) =>
        user && showsFollows ? (
          <Link
            key={side}
            href={user.id === id ? `/people?show=${side}` : `/people/${id}/${side}`}
            className="inline-flex min-h-11 items-center font-[550] text-accent hover:underline"
          >
            {text}
          </Link>
        ) : (
          <span key={side}>{text}</span>
        ),
      )}
    </p>
  )
}

/** One's own page leads to changing it; another's to following them, or not meeting them; who is not signed in can do neither. */
function Actions({ person: { id, follow, muted }, name }: { person: PublicProfile; name: string }) {
  const { person: texts } = useTexts().profile
  const { user } = useSession()
  if (!user) return null
  if (user.id === id) {
    return (
      <ButtonLink href="/settings/profile" icon="edit">
        {texts.edit}
      </ButtonLink>
    )
  }
  return (
    <>
      <FollowButton userId={id} name={name} follow={follow} />
      <Suspense fallback={<span className="size-11" />}>
        <PersonMenu userId={id} name={name} muted={muted} />
      </Suspense>
    </>
  )
}
