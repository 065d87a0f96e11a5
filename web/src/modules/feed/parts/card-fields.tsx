/** What is shared with the post, as others will see it; of a trend, how far back and in what. */
import { Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { TrendCardPeriod, type CardInput, type TrendCardFigure } from '@setpoint/contract/cards'
import { ApiError } from '../../../platform/api.ts'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { usePreferences } from '../../../platform/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Segmented } from '../../../ui/choice.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Banner, ErrorState, Loading, Skeleton } from '../../../ui/states.tsx'
import { PostCardContent } from '../cards/index.tsx'
import { cardPreview } from '../queries.ts'
import { cardRefusal } from '../refusals.ts'

interface CardFieldsProps {
  card: CardInput
  onCard: (card: CardInput | null) => void
}

export function CardFields({ card, onCard }: CardFieldsProps) {
  const { composer } = useTexts()
  return (
    <section aria-label={composer.card} className="grid gap-3 rounded-card border border-line p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1 basis-52">
          <h2 className="text-note font-[550]">{composer.card}</h2>
          <p className="text-label text-muted">{composer.cardNote}</p>
        </div>
        <Button variant="quiet" icon="close" onClick={() => onCard(null)}>
          {composer.cardRemove}
        </Button>
      </div>
      {card.kind === 'trend' && <TrendChoices card={card} onCard={onCard} />}
      {card.kind === 'photos' && <p className="text-note text-muted">{composer.cardPhotosNote}</p>}
      <Preview card={card} />
    </section>
  )
}

type Trend = Extract<CardInput, { kind: 'trend' }>

function TrendChoices({ card, onCard }: { card: Trend; onCard: (card: CardInput) => void }) {
  const { composer } = useTexts()
  const { weightUnit } = usePreferences()
  const figures: readonly TrendCardFigure[] = ['percentage', 'kilograms']
  const word = (figure: TrendCardFigure) => (figure === 'kilograms' && weightUnit !== 'kg' ? 'pounds' : figure)
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <FieldGroup label={composer.cardPeriod}>
          <Segmented
            wide
            value={card.period}
            onValue={(period) => onCard({ ...card, period })}
            options={TrendCardPeriod.options.map((value) => ({ value, label: composer.cardPeriods[value] }))}
          />
        </FieldGroup>
        <FieldGroup label={composer.cardFigure}>
          <Segmented
            wide
            value={card.figure}
            onValue={(figure) => onCard({ ...card, figure })}
            options={figures.map((value) => ({ value, label: composer.cardFigures[word(value)] }))}
          />
        </FieldGroup>
      </div>
      <p className="text-label text-muted">{composer.cardTrendNote}</p>
    </>
  )
}

function Preview({ card }: { card: CardInput }) {
  const { composer } = useTexts()
  const online = useOnline()
  const read = useQuery(cardPreview(card))
  if (read.data) {
    return (
      <Suspense fallback={<Skeleton className="h-28 w-full" />}>
        <PostCardContent card={read.data} author="" onPictureError={() => void read.refetch()} />
      </Suspense>
    )
  }
  if (!online) return <Banner icon="offline">{composer.cardOffline}</Banner>
  if (!read.isError) {
    return (
      <Loading>
        <Skeleton className="h-28 w-full" />
      </Loading>
    )
  }
  const { error } = read
  const why = error instanceof ApiError ? cardRefusal(error, true) : null
  if (why !== null) return <Banner tone="effort">{composer.refusals[why]}</Banner>
  return <ErrorState title={composer.cardFailed} error={error} onRetry={() => void read.refetch()} />
}
