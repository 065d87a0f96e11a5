/**
 * What stands in a text of somebody's: words, web addresses, mentions and tags, in order. Nothing else is ever made of it: no
 * markup is read, and only http and https become links. Pure.
 */
import { normaliseTag, type Mention } from '@setpoint/contract/feed'

export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; text: string; userId: string }
  | { kind: 'tag'; text: string; tag: string }

/** An address or a tag. Before a tag stands neither a letter nor a digit, and no `#`, `&` or `/`. */
const special = /(https?:\/\/[^\s<>"'`]+)|(?<![\p{L}\p{M}\p{N}_&#/])#((?:[\p{L}\p{M}\p{N}_-]|\u200C|\u200D)+)/giu

/** Mentions as the server found them; of tags only those that the post has. */
export function piecesOf(text: string, mentions: readonly Mention[], tags: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  const known = new Set(tags)
  let end = 0
  for (const { start, end: next, userId } of mentions.toSorted((a, b) => a.start - b.start)) {
    // Offsets that do not fit the text, such as those of a text changed meanwhile, name nobody.
    if (start < end || next <= start || next > text.length) continue
    pieces.push(...withoutMentions(text.slice(end, start), known))
    const name = text.slice(start, next)
    pieces.push(userId === null ? { kind: 'words', text: name } : { kind: 'mention', text: name, userId })
    end = next
  }
  pieces.push(...withoutMentions(text.slice(end), known))
  return pieces
}

function withoutMentions(text: string, tags: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(special)) {
    const [whole, address, tag] = match
    const piece = address === undefined ? tagOf(whole, tag ?? '', tags) : linkOf(address)
    if (piece === null) continue
    if (match.index > end) pieces.push({ kind: 'words', text: text.slice(end, match.index) })
    pieces.push(piece)
    end = match.index + piece.text.length
  }
  if (end < text.length) pieces.push({ kind: 'words', text: text.slice(end) })
  return pieces
}

function tagOf(text: string, typed: string, tags: ReadonlySet<string>): Piece | null {
  const tag = normaliseTag(typed)
  return tags.has(tag) ? { kind: 'tag', text, tag } : null
}

/** What ends a sentence does not end an address, and a bracket only if it was opened in it. */
function linkOf(address: string): Piece | null {
  const text = withoutEnding(address)
  const href = safeAddress(text)
  return href === null ? null : { kind: 'link', text, href }
}

function withoutEnding(address: string): string {
  let open = count(address, '(') - count(address, ')')
  for (let length = address.length; length > 0; length--) {
    const last = address.charAt(length - 1)
    if (last === ')' && open < 0) open += 1
    else if (!/[.,;:!?…»”’\]}*_]/.test(last)) return address.slice(0, length)
  }
  return ''
}

const count = (text: string, character: string) => text.split(character).length - 1

/** The address as the browser reads it; null unless it leads to a host by http or https, without a name or password in it. */
export function safeAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, href, hostname, username, password } = new URL(text)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return hostname !== '' && username === '' && password === '' ? href : null
}

/** What one is told of a link before following it: the host, in the letters it really has. */
export const hostOf = (href: string): string => new URL(href).host
