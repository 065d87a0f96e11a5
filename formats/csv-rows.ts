/** Text to rows: RFC 4180, forgiving, under a cap for each record. */
import { limits } from './weight-record.ts'

/** A record: its 1-based line and its cells, or why it has none. */
export type CsvRow =
  | { line: number; cells: string[]; fault?: undefined }
  | { line: number; cells: null; fault: RowFault }
export type RowFault = 'line-too-long' | 'unclosed-quote'

/** After so many unclosed quotes, what they swallowed is skipped rather than read again: keeps hostile files linear. */
const recoveries = 100

/** The records of a text; blank lines are left out. A quote counts only at the start of a cell. */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow, void, undefined> {
  let position = 0
  let line = 1
  let faults = 0
  // Where the next cell opens with a quote; looked for once, not once a line, so that a text is walked through once.
  let opening = -1
  while (position < text.length) {
    const lineEnd = indexFrom(text, '\n', position)
    const start = position
    if (opening < start) opening = indexFrom(text, `${delimiter}"`, start)
    const quoted = text[start] === '"' || opening < lineEnd
    const record = quoted ? readQuoted(text, start, delimiter) : readPlain(text, start, lineEnd, delimiter)
    if (record) {
      position = record.end
      if (record.cells.length > 1 || record.cells[0]?.trim() !== '') yield { line, cells: record.cells }
    } else {
      faults += 1
      yield { line, cells: null, fault: lineEnd - start > limits.line ? 'line-too-long' : 'unclosed-quote' }
      const resume = faults <= recoveries ? lineEnd : indexFrom(text, '\n', Math.max(lineEnd, start + limits.line))
      position = resume + 1
    }
    line += record && !quoted ? 1 : countLines(text, start, position)
  }
}

type Parsed = { cells: string[]; end: number }

function readPlain(text: string, start: number, lineEnd: number, delimiter: string): Parsed | null {
  if (lineEnd - start > limits.line) return null
  const end = text[lineEnd - 1] === '\r' && lineEnd > start ? lineEnd - 1 : lineEnd
  return { cells: text.slice(start, end).split(delimiter), end: lineEnd + 1 }
}

function readQuoted(text: string, start: number, delimiter: string): Parsed | null {
  const limit = start + limits.line
  const cells: string[] = []
  let position = start
  for (;;) {
    const opened = text[position] === '"' ? quotedPart(text, position + 1, limit) : { value: '', end: position }
    if (opened === null) return null
    const end = cellEnd(text, opened.end, delimiter, limit)
    if (end > limit) return null
    const last = end >= text.length || text[end] === '\n'
    const rest = text.slice(opened.end, end)
    cells.push(opened.value + (last && rest.endsWith('\r') ? rest.slice(0, -1) : rest))
    if (last) return { cells, end: end + 1 }
    position = end + 1
  }
}

function quotedPart(text: string, from: number, limit: number): { value: string; end: number } | null {
  let value = ''
  let position = from
  for (;;) {
    const quote = text.indexOf('"', position)
    if (quote === -1 || quote > limit) return null
    value += text.slice(position, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    position = quote + 2
  }
}

function cellEnd(text: string, from: number, delimiter: string, limit: number): number {
  let end = from
  while (end < text.length && end <= limit && text[end] !== delimiter && text[end] !== '\n') end += 1
  return end
}

function indexFrom(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from)
  return index === -1 ? text.length : index
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
