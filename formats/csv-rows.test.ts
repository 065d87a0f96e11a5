import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from './csv-rows.ts'
import { limits } from './weight-record.ts'

const cellsOf = (text: string, delimiter = ',') => [...csvRows(text, delimiter)].map(({ cells }) => cells)

test('reads what a second parser reads', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('"', ',', ';', '\n', '\r\n', 'a', ' '), { maxLength: 8 }).map((parts) => parts.join('')),
  )
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const plain = (text: string) => (/^[^"\n\r,]*$/.test(text) ? text : quoted(text))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, fc.boolean(), fc.constantFrom('\n', '\r\n'), (rows, always, end) => {
      const text = rows.map((row) => row.map(always ? quoted : plain).join(',') + end).join('')
      expect(cellsOf(text)).toEqual(parse(text, { relax_column_count: true, record_delimiter: ['\n', '\r\n'] }))
    }),
    { numRuns: 500 },
  )
})

test('lines are counted through quoted line breaks and blank lines', () => {
  expect([...csvRows('a,b\n\n"x\ny",1\nlast,2', ',')]).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['x\ny', '1'] },
    { line: 5, cells: ['last', '2'] },
  ])
})

test('a quote inside a cell is only a sign', () => {
  expect(cellsOf('5" rope,b\n"a"b,c\n')).toEqual([
    ['5" rope', 'b'],
    ['ab', 'c'],
  ])
})

test('an unclosed quote costs its own line', () => {
  expect([...csvRows('a,"b\nc,d\ne,f\n', ',')]).toEqual([
    { line: 1, cells: null, fault: 'unclosed-quote' },
    { line: 2, cells: ['c', 'd'] },
    { line: 3, cells: ['e', 'f'] },
  ])
})

test('a line over the cap costs only itself, quoted or not', () => {
  const long = 'x'.repeat(limits.line + 1)
  for (const line of [long, `"${long}"`, `a,"${long}`]) {
    expect([...csvRows(`a,b\n${line}\nc,d\n`, ',')]).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: null, fault: 'line-too-long' },
      { line: 3, cells: ['c', 'd'] },
    ])
  }
})

test('a file made of unclosed quotes takes no longer than its length', () => {
  const before = process.cpuUsage()
  const rows = [...csvRows('"a,\n""""b\n'.repeat(200_000), ',')]
  expect(rows.length).toBeGreaterThan(0)
  // Of the processor, in microseconds: a machine that has others to serve makes no difference.
  expect(process.cpuUsage(before).user).toBeLessThan(10_000_000)
})
