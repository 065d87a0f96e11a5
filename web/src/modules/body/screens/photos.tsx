/** All photos by month; two of them are compared. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearchParams } from 'wouter'
import type { Photo } from '@setpoint/contract/body'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Button, ButtonLink, TextLink } from '../../../ui/button.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Pagination } from '../../../ui/data-table.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { EmptyState, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { BackLink } from '../parts/back-link.tsx'
import { Picture } from '../parts/picture.tsx'
import { byMonth, comparePath, toggled } from '../photo-choice.ts'
import { photoPage } from '../queries.ts'

export function PhotosScreen() {
  const { photos: texts, title } = useTexts().body
  const [parameters, setParameters] = useSearchParams()
  const page = Math.max(1, Math.trunc(Number(parameters.get('page') ?? 1)) || 1)
  const photos = useQuery(photoPage(page))
  const items = photos.data?.items ?? []
  return (
    <>
      <PageHeader
        eyebrow={<BackLink href="/body">{title}</BackLink>}
        title={texts.title}
        note={items.length > 1 ? texts.pick : undefined}
      />
      {photos.data ? (
        items.length > 0 ? (
          <>
            <Choosing photos={items} />
            <Pagination
              page={page}
              totalPages={photos.data.pagination.totalPages}
              onPage={(next) => setParameters(next > 1 ? { page: String(next) } : {})}
            />
          </>
        ) : (
          <NoPhotos />
        )
      ) : photos.isError ? (
        <ErrorState
          title={texts.failed}
          error={photos.error}
          onRetry={() => void photos.refetch()}
          busy={photos.isFetching}
        />
      ) : (
        <PhotosSkeleton />
      )}
    </>
  )
}

const tileWidth = 'w-28 sm:w-40'

function Choosing({ photos }: { photos: readonly Photo[] }) {
  const { photos: texts } = useTexts().body
  const [chosen, setChosen] = useState<readonly string[]>([])
  const format = useFormat()
  const monthName = new Intl.DateTimeFormat(format.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <>
      <Card aria-label={texts.title}>
        <div className="flex flex-wrap gap-x-6 gap-y-5">
          {byMonth(photos).map(({ month, photos: ofMonth }) => (
            <section key={month}>
              <h2 className={`${tileWidth} mb-2 text-note font-semibold whitespace-nowrap`}>
                {monthName.format(new Date(`${month}-15T12:00:00Z`))}
              </h2>
              <ul className="flex flex-wrap gap-3">
                {ofMonth.map((photo) => (
                  <Tile
                    key={photo.id}
                    photo={photo}
                    isChosen={chosen.includes(photo.id)}
                    onToggle={() => setChosen(toggled(chosen, photo.id))}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Card>
      <ChoiceBar count={chosen.length} path={comparePath(chosen, photos)} onClear={() => setChosen([])} />
    </>
  )
}

interface TileProps {
  photo: Photo
  isChosen: boolean
  onToggle: () => void
}

function Tile({ photo, isChosen, onToggle }: TileProps) {
  const { photos: texts } = useTexts().body
  const format = useFormat()
  return (
    <li className={tileWidth}>
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={texts.of(format.day(photo.day))}
        onClick={onToggle}
        className={classNames(
          'relative block w-full overflow-hidden rounded-control transition-shadow',
          isChosen && 'shadow-[0_0_0_3px_var(--accent)]',
        )}
      >
        <Picture src={photo.thumbnailUrl} alt="" lazy className="aspect-3/4 w-full" />
        <span
          aria-hidden="true"
          className={classNames(
            'absolute end-2 top-2 grid size-7 place-items-center rounded-full border-2',
            isChosen ? 'border-accent bg-accent text-on-accent' : 'border-white bg-[rgb(0_0_0/.28)] text-transparent',
          )}
        >
          <Icon name="check" size={18} />
        </span>
      </button>
      <p className="flex min-h-11 items-center text-note">
        <TextLink href={`/body/entries/${photo.entryId}`}>{format.shortDay(photo.day)}</TextLink>
      </p>
    </li>
  )
}

interface ChoiceBarProps {
  count: number
  path: string | null
  onClear: () => void
}

/** In sight while something is chosen, above the bottom bar. */
function ChoiceBar({ count, path, onClear }: ChoiceBarProps) {
  const { photos: texts } = useTexts().body
  const [, navigate] = useLocation()
  return (
    <div
      aria-live="polite"
      className="sticky bottom-[calc(84px+env(safe-area-inset-bottom))] z-10 mt-4 empty:hidden lg:bottom-5"
    >
      {count > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-2.5 rounded-card border border-line bg-surface p-3 ps-4 shadow-float">
          <p className="text-note">{path ? texts.chosen(count) : texts.pickOne}</p>
          <div className="flex gap-2.5">
            <Button variant="quiet" onClick={onClear}>
              {texts.clear}
            </Button>
            <Button variant="primary" icon="compare" disabled={path === null} onClick={() => path && navigate(path)}>
              {texts.compare}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

function NoPhotos() {
  const { photos: texts } = useTexts().body
  return (
    <Card aria-label={texts.title}>
      <EmptyState
        icon="camera"
        title={texts.emptyTitle}
        action={
          <ButtonLink variant="primary" href="/body/history">
            {texts.toHistory}
          </ButtonLink>
        }
      >
        {texts.emptyNote}
      </EmptyState>
    </Card>
  )
}

function PhotosSkeleton() {
  return (
    <Loading>
      <Card>
        <Skeleton className="mb-4 h-5 w-40" />
        <div className="flex flex-wrap gap-3">
          {Array.from({ length: 6 }, (_, index) => (
            <Skeleton key={index} className={`aspect-3/4 ${tileWidth}`} />
          ))}
        </div>
      </Card>
    </Loading>
  )
}
