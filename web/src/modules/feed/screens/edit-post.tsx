/** Changing a post, as long as that is possible; afterwards, why it is not. */
import { useState, type FormEvent } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation, useParams } from 'wouter'
import { editableHours, type Post, type PostPicture } from '@setpoint/contract/feed'
import { ApiError, isGone } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Banner, EmptyState } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useChangePost } from '../acts.ts'
import { changeOf, emptyDraft, moved, problemsOf } from '../draft.ts'
import { BackToCommunity } from '../parts/back-to-community.tsx'
import { PictureRow } from '../parts/picture-fields.tsx'
import { PostFields, type PostWords } from '../parts/post-fields.tsx'
import { post } from '../queries.ts'
import { PostNotShown } from './post.tsx'

export function EditPost() {
  const { postId } = useParams<{ postId: string }>()
  const client = useQueryClient()
  const read = useQuery(post(client, postId))
  return (
    <div className="max-w-[760px]">
      <BackToCommunity />
      {read.data && !isGone(read.error) ? (
        read.data.may.edit ? (
          <Form key={postId} post={read.data} />
        ) : (
          <TooLate post={read.data} />
        )
      ) : (
        <PostNotShown read={read} />
      )}
    </div>
  )
}

function TooLate({ post: { id } }: { post: Post }) {
  const { edit, post: name } = useTexts().feed
  return (
    <>
      <PageHeader title={edit.title} />
      <Card>
        <EmptyState icon="clock" title={edit.over} action={<ButtonLink href={`/posts/${id}`}>{name}</ButtonLink>}>
          {edit.overWhy(editableHours)}
        </EmptyState>
      </Card>
    </>
  )
}

function Form({ post: shown }: { post: Post }) {
  const { feed, ui } = useTexts()
  const format = useFormat()
  const online = useOnline()
  const [, navigate] = useLocation()
  const [words, setWords] = useState<PostWords>({ ...shown, title: shown.title ?? '' })
  const [pictures, setPictures] = useState<readonly PostPicture[]>(shown.pictures)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const changing = useChangePost(shown.id)
  const problems = problemsOf({ ...emptyDraft(shown.id), ...words })
  const until = `${format.day(format.dayOf(shown.editableUntil))}, ${format.time(shown.editableUntil)}`
  const save = async () => {
    setFailure(null)
    try {
      const change = changeOf(shown, words, pictures)
      if (Object.keys(change).length > 0) await changing.mutateAsync(change)
      navigate(`/posts/${shown.id}`)
      toast({ message: feed.edit.saved, tone: 'good' })
    } catch (error) {
      const isLate = error instanceof ApiError && (error.code === 'CONFLICT' || error.code === 'FORBIDDEN')
      setFailure(isLate ? feed.edit.overWhy(editableHours) : feed.actFailed)
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problems.length === 0) void save()
  }
  return (
    <>
      <PageHeader title={feed.edit.title} note={feed.edit.until(until)} />
      <Card>
        <form noValidate onSubmit={onSubmit} className="grid gap-5 [&>*]:min-w-0">
          <PostFields
            isNew={false}
            words={words}
            onWords={(change) => setWords((now) => ({ ...now, ...change }))}
            teamId={shown.team?.id ?? null}
            problems={wasTried ? problems : []}
          />
          <Pictures pictures={pictures} onPictures={setPictures} />
          <div aria-live="assertive" className="empty:hidden">
            {failure && <Banner tone="warn">{failure}</Banner>}
          </div>
          {!online && <Banner icon="offline">{ui.errors.OFFLINE}</Banner>}
          <div className="flex flex-col-reverse gap-2.5 sm:flex-row sm:justify-end">
            <ButtonLink href={`/posts/${shown.id}`} size="large">
              {ui.cancel}
            </ButtonLink>
            <Button type="submit" variant="primary" size="large" busy={changing.isPending} disabled={!online}>
              {feed.edit.save}
            </Button>
          </div>
        </form>
      </Card>
    </>
  )
}

interface PicturesProps {
  pictures: readonly PostPicture[]
  onPictures: (pictures: readonly PostPicture[]) => void
}

function Pictures({ pictures, onPictures }: PicturesProps) {
  const { feed, composer } = useTexts()
  if (pictures.length === 0) return null
  return (
    <FieldGroup label={composer.pictures} hint={feed.edit.noNewPictures}>
      <ol className="grid gap-2">
        {pictures.map((picture, index) => (
          <PictureRow
            key={picture.id}
            src={picture.thumbnailUrl}
            number={index + 1}
            total={pictures.length}
            alt={picture.alt ?? ''}
            onAlt={(alt) => onPictures(pictures.map((each) => (each.id === picture.id ? { ...each, alt } : each)))}
            onMove={(to) => onPictures(moved(pictures, index, to))}
            onRemove={() => onPictures(pictures.filter(({ id }) => id !== picture.id))}
            removeLabel={composer.remove(index + 1)}
          />
        ))}
      </ol>
    </FieldGroup>
  )
}
