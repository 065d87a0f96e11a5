/** Before and after: two photos in one frame. Which ones stands in the address. */
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import type { Photo } from '@setpoint/contract/body'
import { daysBetween } from '../../../platform/format.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { CompareSlider } from '../../../ui/compare-slider.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { BackLink } from '../parts/back-link.tsx'
import { photosNamed, weightEntry } from '../queries.ts'

export function CompareScreen() {
  const { compare: texts, photos: photoTexts } = useTexts().body
  const [parameters, setParameters] = useSearchParams()
  const ids = { before: parameters.get('before') ?? '', after: parameters.get('after') ?? '' }
  const isWhole = ids.before !== '' && ids.after !== ''
  const photos = useQuery({ ...photosNamed([ids.before, ids.after]), enabled: isWhole })
  const find = (id: string) => photos.data?.find((photo) => photo.id === id)
  const before = find(ids.before)
  const after = find(ids.after)
  return (
    <>
      <PageHeader
        eyebrow={<BackLink href="/body/photos">{photoTexts.title}</BackLink>}
        title={texts.title}
        note={before && after && <Between before={before} after={after} />}
        actions={
          <>
            {before && after && (
              <Button
                icon="refresh"
                onClick={() => setParameters({ before: ids.after, after: ids.before }, { replace: true })}
              >
                {texts.swap}
              </Button>
            )}
            {before && after && <ButtonLink href="/body/photos">{texts.others}</ButtonLink>}
            {before && after && (
              <ButtonLink icon="share" href={`/posts/new?card=photos&beforeId=${before.id}&afterId=${after.id}`}>
                {texts.share}
              </ButtonLink>
            )}
          </>
        }
      />
      {before && after ? (
        <Slider before={before} after={after} />
      ) : photos.isError ? (
        <ErrorState
          title={texts.failed}
          error={photos.error}
          onRetry={() => void photos.refetch()}
          busy={photos.isFetching}
        />
      ) : isWhole && photos.isPending ? (
        <Loading>
          <Skeleton className="mx-auto aspect-3/4 w-full max-w-140 rounded-card" />
        </Loading>
      ) : (
        <Missing isWhole={isWhole} />
      )}
    </>
  )
}

/** kg, or null until it is known. */
const useWeightOf = (photo: Photo) => useQuery(weightEntry(photo.entryId)).data?.weight ?? null

function Slider({ before, after }: { before: Photo; after: Photo }) {
  const { compare: texts } = useTexts().body
  const side = { before: useSide(before, texts.before), after: useSide(after, texts.after) }
  return (
    <div className="mx-auto max-w-140">
      <CompareSlider key={`${before.id} ${after.id}`} before={side.before} after={side.after} />
    </div>
  )
}

function useSide(photo: Photo, role: string) {
  const { compare: texts } = useTexts().body
  const format = useFormat()
  const weight = useWeightOf(photo)
  const day = format.shortDay(photo.day)
  const caption = weight === null ? day : texts.caption(day, format.weight(weight))
  return { src: photo.url, alt: `${role}: ${caption}`, caption }
}

function Between({ before, after }: { before: Photo; after: Photo }) {
  const { compare: texts } = useTexts().body
  const format = useFormat()
  const from = useWeightOf(before)
  const to = useWeightOf(after)
  if (from === null || to === null) return '\u00a0'
  const days = Math.abs(daysBetween(before.day, after.day))
  return days === 0 ? texts.sameDay : texts.between(days, format.change(to - from))
}

function Missing({ isWhole }: { isWhole: boolean }) {
  const { compare: texts } = useTexts().body
  return (
    <Card aria-label={texts.missingTitle}>
      <EmptyState
        icon="compare"
        title={texts.missingTitle}
        action={
          <ButtonLink variant="primary" href="/body/photos">
            {texts.choose}
          </ButtonLink>
        }
      >
        {isWhole ? texts.missingNote : texts.chooseNote}
      </EmptyState>
    </Card>
  )
}
