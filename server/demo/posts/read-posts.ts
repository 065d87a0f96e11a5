/** From the text of a month to its posts; README.md tells how they are written. */
import { PostType } from '@setpoint/contract/feed'

/** A day of the year, or so many hours before the present. */
export type When =
  | { readonly month: number; readonly day: number; readonly hour: number }
  | { readonly daysBack: number; readonly hour: number }
  | { readonly hoursBack: number }

export interface WrittenComment {
  readonly by: string
  readonly text: string
  readonly answers: readonly WrittenComment[]
}

export interface WrittenPost {
  readonly when: When
  readonly by: string
  readonly type: PostType
  /** `public`, `followers`, or a team's short name. */
  readonly to: string
  readonly isGerman: boolean
  readonly tags: readonly string[]
  readonly title: string | null
  readonly text: string
  readonly card: readonly string[] | null
  readonly picture: { readonly scene: string; readonly alt: string } | null
  readonly likes: number
  readonly comments: readonly WrittenComment[]
}

/** Throws where a text is not written as it should be. */
export const readPosts = (month: string): WrittenPost[] => month.split(/^@ /m).slice(1).map(readPost)

function readPost(written: string): WrittenPost {
  const [head = '', ...lines] = written.split('\n')
  const marked = (mark: string) => lines.find((line) => line.startsWith(`${mark} `))?.slice(mark.length + 1) ?? null
  const picture = marked('*')?.split(' | ') ?? null
  return {
    ...readHead(head),
    title: marked('!'),
    text: lines
      .filter((line) => !/^([!%*+]|-+) /.test(line))
      .join('\n')
      .trim(),
    card: marked('%')?.split(' ') ?? null,
    picture: picture && { scene: picture[0] ?? '', alt: picture[1] ?? '' },
    likes: Number(marked('+') ?? 0),
    comments: readComments(
      lines.filter((line) => /^-+ /.test(line)),
      1,
    ),
  }
}

function readHead(head: string) {
  const words = head.trim().split(' ')
  const when = readWhen(words)
  const [by, type, ...rest] = words
  if (by === undefined) throw new Error(`nobody wrote: ${head}`)
  const [to = 'public', ...more] = rest.filter((word) => word !== 'de' && !word.startsWith('#'))
  if (more.length > 0) throw new Error(`cannot read: ${head}`)
  const tags = rest.filter((word) => word.startsWith('#')).map((word) => word.slice(1))
  return { when, by, type: PostType.parse(type), to, isGerman: rest.includes('de'), tags }
}

/** Takes the words that tell it away. */
function readWhen(words: string[]): When {
  const first = words.shift() ?? ''
  const hoursBack = /^-(\d+)h$/.exec(first)?.[1]
  if (hoursBack !== undefined) return { hoursBack: Number(hoursBack) }
  const [hours = 0, minutes = 0] = (words.shift() ?? '').split(':').map(Number)
  const hour = hours + minutes / 60
  const daysBack = /^-(\d+)d$/.exec(first)?.[1]
  if (daysBack !== undefined) return { daysBack: Number(daysBack), hour }
  const [month = 0, day = 0] = first.split('-').map(Number)
  if (!(month >= 1 && day >= 1 && hour < 24)) throw new Error(`not a day: ${first}`)
  return { month, day, hour }
}

function readComments(lines: readonly string[], level: number): WrittenComment[] {
  const mark = `${'-'.repeat(level)} `
  const starts = lines.flatMap((line, index) => (line.startsWith(mark) ? index : []))
  return starts.map((start, n) => {
    const [by = '', ...text] = (lines[start] ?? '').slice(mark.length).split(': ')
    return { by, text: text.join(': '), answers: readComments(lines.slice(start + 1, starts[n + 1]), level + 1) }
  })
}
