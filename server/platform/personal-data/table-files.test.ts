import { expect, test } from 'vitest'
import type { ArchiveFile } from './personal-data.ts'
import { csvFile, jsonFile, jsonList } from './table-files.ts'

async function textOf(file: ArchiveFile): Promise<string> {
  let text = ''
  for await (const piece of file.read()) text += String(piece)
  return text
}
const rows = (list: readonly object[]) =>
  async function* () {
    yield* list
  }

test('a list as JSON is a list again, none and many', async () => {
  for (const count of [0, 1, 499, 500, 501, 1_700]) {
    const list = Array.from({ length: count }, (_, n) => ({ n, text: `"${n}"\n` }))
    expect(JSON.parse(await textOf(jsonList('a.json', rows(list))))).toEqual(list)
  }
})

test('a CSV has its heading, quotes what needs it, and runs nothing in a spreadsheet', async () => {
  const list = [
    { a: 'plain', b: -3.5, c: null },
    { a: 'with, comma "and" quote', b: true, c: { deep: 1 } },
    { a: '=1+1', b: '\tx', c: "'=already" },
    { a: new Date('2026-11-25T08:00:00Z'), b: '@x', c: '\rx' },
  ]
  expect(await textOf(csvFile('a.csv', ['a', 'b', 'c'], rows(list)))).toBe(
    'a,b,c\r\nplain,-3.5,\r\n"with, comma ""and"" quote",true,"{""deep"":1}"\r\n\'=1+1,\'\tx,\'\'=already\r\n2026-11-25T08:00:00.000Z,\'@x,"\'\rx"\r\n',
  )
})

test('an object is read when it is written, not before', async () => {
  let loads = 0
  const file = jsonFile('a.json', async () => ({ loads: ++loads }))
  expect(loads).toBe(0)
  expect(await textOf(file)).toBe('{\n  "loads": 1\n}\n')
})
