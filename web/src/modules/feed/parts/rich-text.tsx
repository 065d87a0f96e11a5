/** A text of somebody's, as typed: lines kept, each in the direction of its script; people, tags and addresses lead there. */
import { Link } from 'wouter'
import type { Mention } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { hostOf, piecesOf, type Piece } from '../rich-text.ts'

interface RichTextProps {
  text: string
  mentions: readonly Mention[]
  tags?: readonly string[] | undefined
}

const look = 'font-[550] text-accent hover:underline'

export function RichText({ text, mentions, tags = [] }: RichTextProps) {
  return (
    <>
      {piecesOf(text, mentions, tags).map((piece, index) => (
        <PieceOfText key={index} piece={piece} />
      ))}
    </>
  )
}

function PieceOfText({ piece }: { piece: Piece }) {
  const { feed } = useTexts()
  switch (piece.kind) {
    case 'words':
      return piece.text
    case 'mention':
      return (
        <Link href={`/people/${piece.userId}`} className={look}>
          <bdi>{piece.text}</bdi>
        </Link>
      )
    case 'tag':
      return (
        <Link href={`/tags/${encodeURIComponent(piece.tag)}`} className={look}>
          <bdi>{piece.text}</bdi>
        </Link>
      )
    case 'link':
      return (
        <a
          href={piece.href}
          target="_blank"
          // Whoever is linked to learns neither of the reader nor of the page, and nothing here vouches for them.
          rel="noopener noreferrer nofollow ugc"
          title={feed.leadsTo(hostOf(piece.href))}
          className={`${look} [overflow-wrap:anywhere] underline decoration-[color-mix(in_srgb,var(--accent)_40%,transparent)] underline-offset-3`}
        >
          <bdi>{piece.text}</bdi>
        </a>
      )
  }
}

/** For whatever holds such a text. */
export const writtenLook = 'text-start [overflow-wrap:anywhere] whitespace-pre-wrap [unicode-bidi:plaintext]'
