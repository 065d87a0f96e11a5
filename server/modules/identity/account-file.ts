/** Accounts of another program in a file: CSV with a heading, or JSON with a list of objects. */
import { csvRows } from '@setpoint/formats/csv-rows'
import { decodeText } from '@setpoint/formats/decode-text'

/** A row as it stands in the file; `line` is where, of JSON the number in the list (from 1). */
export interface AccountRow {
  readonly line: number
  readonly values: Readonly<Record<string, unknown>>
}

export const accountColumns = ['email', 'username', 'password_hash', 'language', 'age'] as const
const needed = ['email', 'username', 'password_hash'] as const

/** Throws an Error in plain words where the file as a whole is none of accounts. Columns that are not ours are left out. */
export function readAccountFile(bytes: Uint8Array): { rows: AccountRow[]; ignored: string[] } {
  const text = decodeText(bytes)
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text)
}

function readJson(text: string): { rows: AccountRow[]; ignored: string[] } {
  const list = parse(text)
  if (!Array.isArray(list))
    throw new Error('The JSON holds no list: [{"email": …, "username": …, "password_hash": …}, …]')
  const ignored = new Set<string>()
  const rows = list.map((item: unknown, at) => {
    const entries = typeof item === 'object' && item !== null ? Object.entries(item) : []
    for (const [name] of entries) if (!isOurs(name)) ignored.add(name)
    return { line: at + 1, values: Object.fromEntries(entries.filter(([name]) => isOurs(name))) }
  })
  return { rows, ignored: [...ignored] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`The file is no JSON: ${error instanceof Error ? error.message : ''}`, { cause: error })
  }
}

function readCsv(text: string): { rows: AccountRow[]; ignored: string[] } {
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length)
  const delimiter = [',', ';', '\t'].find((each) => firstLine.includes(each)) ?? ','
  const [heading, ...lines] = csvRows(text, delimiter)
  const names = heading?.cells?.map((cell) => cell.trim().toLowerCase()) ?? []
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new Error(`The first line names no ${missing.join(', no ')}. It takes ${accountColumns.join(', ')}.`)
  const rows = lines.map(({ line, cells }) => ({
    line,
    values: Object.fromEntries(names.flatMap((name, at) => (isOurs(name) ? [[name, cells?.[at]?.trim() ?? '']] : []))),
  }))
  return { rows, ignored: names.filter((name) => !isOurs(name)) }
}

const isOurs = (name: string) => (accountColumns as readonly string[]).includes(name)
