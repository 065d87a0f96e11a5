/** Who stands where. Lines glide to their new places; one's own is marked, and stays in sight below the first ten. */
import { useRef, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Badge } from '../../../ui/figure.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { useFlip } from '../flip.ts'
import { nameLink } from './person-line.tsx'

const shortList = 10

export interface RankLine {
  id: string
  /** Null where there is no figure yet to be ranked by. */
  rank: number | null
  name: string
  /** Where the name leads; null where there is nothing to see. */
  href: string | null
  picture: string | null
  /** Teams are square. */
  shape?: 'round' | 'square' | undefined
  /** Beside the name. */
  badge?: ReactNode
  /** Beneath it. */
  note?: ReactNode
  value: ReactNode
}

interface RankListProps {
  /** What this is a list of: between two lists nothing glides. */
  of: string
  lines: readonly RankLine[]
  /** The asking person's, which may be on a later page than these. */
  own: RankLine | null
  /** What the own line is called. */
  ownBadge: string
  /** How many there are in all, where these are not all. */
  count?: number | undefined
  /** Fetches those that come after these. */
  more?: { label: string; busy: boolean; load: () => void } | undefined
}

export function RankList({ of, lines, own, ownBadge, count = lines.length, more }: RankListProps) {
  const { board: texts } = useTexts().teams
  const list = useRef<HTMLOListElement>(null)
  const [isWhole, setWhole] = useState(false)
  const listed = isWhole ? lines : lines.slice(0, shortList)
  const isOwnShown = own === null || listed.some(({ id }) => id === own.id)
  const shown = isOwnShown ? listed : [...listed, own]
  useFlip(list, `${of} ${shown.map(({ id }) => id).join(' ')}`)
  return (
    <>
      <ol ref={list} key={of} className="relative mt-2 grid gap-0.5">
        {shown.map((line) => (
          <Line key={line.id} line={line} ownBadge={line.id === own?.id ? ownBadge : null} />
        ))}
      </ol>
      {own !== null && own.rank !== null && (
        <p role="status" className="sr-only">
          {texts.ownRank(own.rank, count)}
        </p>
      )}
      {isWhole && more && (
        <Button wide className="mt-2" busy={more.busy} onClick={more.load}>
          {more.label}
        </Button>
      )}
      {lines.length > shortList && (
        <Button wide className="mt-2" onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.all(lines.length)}
        </Button>
      )}
    </>
  )
}

function Line({ line, ownBadge }: { line: RankLine; ownBadge: string | null }) {
  const { id, rank, name, href, picture, shape, badge, note, value } = line
  return (
    <li
      data-flip={id}
      className={classNames(
        'flex min-h-14 items-center gap-3 rounded-control px-2 py-1.5',
        // The picture's own ground would be lost on this one.
        ownBadge === null ? 'bg-surface' : 'bg-tint [&>[aria-hidden]]:bg-surface',
      )}
    >
      <Rank rank={rank} />
      <Avatar name={name} src={picture} size="small" shape={shape} />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-2">
          {href === null ? (
            <bdi className="font-[550] [overflow-wrap:anywhere]">{name}</bdi>
          ) : (
            <Link href={href} className={nameLink}>
              <bdi>{name}</bdi>
            </Link>
          )}
          {ownBadge !== null && <Badge tone="accent">{ownBadge}</Badge>}
          {badge}
        </span>
        {note && <span className="block text-label text-muted">{note}</span>}
      </span>
      <span className="shrink-0 text-end">{value}</span>
    </li>
  )
}

function Rank({ rank }: { rank: number | null }) {
  const { board } = useTexts().teams
  const format = useFormat()
  return (
    <span className="w-7 shrink-0 text-center font-semibold text-muted tabular-nums">
      {rank !== null && (
        <>
          <VisuallyHidden>{board.rank(rank)}</VisuallyHidden>
          <span aria-hidden="true" className={rank === 1 ? 'text-accent' : undefined}>
            {format.number(rank)}
          </span>
        </>
      )}
    </span>
  )
}
