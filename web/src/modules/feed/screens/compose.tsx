/** Writing a post. The draft is kept here with every key; without a network the post is sent later, once. */
import { useRef, useState, type FormEvent } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { PostInput } from '@setpoint/contract/feed'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Banner, Loading, Skeleton } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useWrite } from '../acts.ts'
import { cardIn } from '../card-address.ts'
import { inputOf, isBlank, problemsOf, type Draft } from '../draft.ts'
import { AudienceFields } from '../parts/audience-fields.tsx'
import { BackToCommunity } from '../parts/back-to-community.tsx'
import { CardFields } from '../parts/card-fields.tsx'
import { PictureFields } from '../parts/picture-fields.tsx'
import { PostFields } from '../parts/post-fields.tsx'
import { postRefusal } from '../refusals.ts'
import { useDraft, type Drafting } from '../parts/use-draft.ts'
import { useUploads } from '../parts/use-uploads.ts'

export function Compose() {
  const { composer } = useTexts()
  const [parameters] = useSearchParams()
  const drafting = useDraft(askedIn(parameters))
  return (
    <div className="max-w-[760px]">
      <BackToCommunity />
      <PageHeader title={composer.title} note={drafting?.isFromBefore ? composer.draftBack : composer.draftKept} />
      <Card>
        {drafting ? (
          <Form key={drafting.draft.id} {...drafting} />
        ) : (
          <Loading>
            <Skeleton lines={6} />
          </Loading>
        )}
      </Card>
    </div>
  )
}

/** What the address wants in the draft: a card to share, a team to write to. */
function askedIn(parameters: URLSearchParams): Partial<Draft> {
  const card = cardIn(parameters)
  const teamId = parameters.get('team')
  return {
    ...(card !== null && { card }),
    ...(card?.kind === 'milestone' && { type: 'milestone' }),
    ...(teamId !== null && { visibility: 'team', teamId }),
  }
}

function Form({ draft, change, end }: Drafting) {
  const { composer } = useTexts()
  const online = useOnline()
  const [wasTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const stateOf = useUploads(draft.pictures, (key, uploaded) =>
    change(({ pictures }) => ({ pictures: pictures.map((each) => (each.key === key ? { ...each, uploaded } : each)) })),
  )
  const { failure, isBusy, send } = useSending(draft, end, () =>
    change(({ pictures }) => ({ pictures: pictures.map((each) => ({ ...each, uploaded: null })) })),
  )
  const problems = wasTried ? problemsOf(draft) : []
  const isRefused = draft.pictures.some((picture) => stateOf(picture).is === 'refused')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problemsOf(draft).length > 0 || isRefused) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    void send()
  }
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className="grid gap-5 [&>*]:min-w-0">
      {!online && <Banner icon="offline">{composer.offline}</Banner>}
      {draft.card && <CardFields card={draft.card} onCard={(card) => change({ card })} />}
      <PostFields
        isNew
        words={draft}
        onWords={change}
        teamId={draft.visibility === 'team' ? draft.teamId : null}
        problems={problems}
      />
      <PictureFields
        pictures={draft.pictures}
        onPictures={(by) => change(({ pictures }) => ({ pictures: by(pictures) }))}
        stateOf={stateOf}
      />
      <AudienceFields
        visibility={draft.visibility}
        teamId={draft.teamId}
        error={problems.includes('team') ? composer.teamProblem : undefined}
        onChoose={change}
      />
      <div aria-live="assertive" className="empty:hidden">
        {failure && <Banner tone="warn">{failure}</Banner>}
      </div>
      <div className="flex flex-col-reverse gap-2.5 sm:flex-row sm:justify-end">
        <DiscardButton draft={draft} end={end} />
        <Button type="submit" variant="primary" size="large" busy={isBusy} disabled={isRefused}>
          {composer.submit}
        </Button>
      </div>
    </form>
  )
}

/** `onPicturesGone`: the server does not have them any more; they are uploaded once more. */
function useSending(draft: Draft, end: Drafting['end'], onPicturesGone: () => void) {
  const { composer } = useTexts()
  const [, navigate] = useLocation()
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  // Of these, those go first that the input names by their keys: the others are uploaded already.
  const write = useWrite(draft.pictures.map(({ key, file, name }) => ({ key, file, name, path: '/posts/pictures' })))
  const send = async () => {
    setFailure(null)
    setBusy(true)
    try {
      const input = inputOf(draft, Date.now())
      const result = await write.mutateAsync(input)
      navigate(feedOf(input))
      await end()
      toast(
        result.sent
          ? {
              message: composer.posted,
              tone: 'good',
              action: { label: composer.see, run: () => navigate(`/posts/${draft.id}`) },
            }
          : { message: composer.kept },
      )
    } catch (error) {
      const why = error instanceof ApiError ? postRefusal(error, draft.visibility === 'team') : 'other'
      if (why === 'pictures-gone') onPicturesGone()
      setFailure(composer.refusals[why])
      setBusy(false)
    }
  }
  return { failure, isBusy, send }
}

/** Where it will stand. */
function feedOf({ visibility, teamId }: PostInput): string {
  if (visibility === 'team') return `/community?feed=team&team=${teamId}`
  return `/community?feed=${visibility === 'followers' ? 'mine' : 'public'}`
}

function DiscardButton({ draft, end }: { draft: Draft; end: Drafting['end'] }) {
  const { composer } = useTexts()
  const [isAsking, setAsking] = useState(false)
  if (isBlank(draft)) return null
  const confirmed = () => {
    setAsking(false)
    void end().then(() => toast({ message: composer.discarded }))
  }
  return (
    <>
      <Button variant="quiet" icon="trash" size="large" onClick={() => setAsking(true)}>
        {composer.discard}
      </Button>
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={composer.discardTitle}
        description={composer.discardWhat}
        confirm={composer.discard}
        danger
        onConfirm={confirmed}
      />
    </>
  )
}
