/** A table that becomes labelled rows on a phone; the same elements and roles in both. */
import type { ReactNode } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { classNames } from './class-names.ts'
import { IconButton } from './button.tsx'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Figures: tabular, at the end of the column. */
  numeric?: boolean | undefined
  /** Less important: muted. */
  quiet?: boolean | undefined
  /** Left out on phones. */
  wideOnly?: boolean | undefined
}

interface DataTableProps<Row> {
  /** What the table holds, for who listens. */
  caption: string
  /** The first column heads its row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Buttons or a Menu at the end of the row. */
  actions?: ((row: Row) => ReactNode) | undefined
}

export function DataTable<Row>({ caption, columns, rows, rowKey, actions }: DataTableProps<Row>) {
  const { ui } = useTexts()
  return (
    <table role="table" className="w-full text-note max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(
                cellLook,
                'text-label font-[450] text-muted',
                column.numeric ? 'text-end' : 'text-start',
              )}
            >
              {column.header}
            </th>
          ))}
          {actions && (
            <th role="columnheader" scope="col" className={cellLook}>
              <span className="sr-only">{ui.actions}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className={rowLook}>
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} row={row} head={index === 0} />
            ))}
            {actions && (
              <td
                role="cell"
                className="border-b border-line text-end group-last:border-0 max-md:absolute max-md:end-0 max-md:top-1 max-md:border-0 md:w-12"
              >
                {actions(row)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const cellLook = 'border-b border-line px-2 py-2.5 first:ps-0 last:pe-0 align-middle'
const rowLook =
  'group relative max-md:grid max-md:min-h-13 max-md:grid-cols-[repeat(auto-fit,minmax(72px,1fr))] max-md:gap-x-4 max-md:gap-y-1 ' +
  'max-md:border-b max-md:border-line max-md:py-3 max-md:last:border-0'

function Cell<Row>({ column, row, head }: { column: Column<Row>; row: Row; head: boolean }) {
  const content = column.cell(row)
  const empty = content === null || content === undefined || content === ''
  const look = classNames(
    'border-b border-line px-2 py-2.5 first:ps-0 last:pe-0 group-last:border-0 max-md:block max-md:border-0 max-md:p-0',
    column.numeric ? 'tabular-nums md:text-end' : 'text-start',
    column.numeric && !column.quiet && 'font-medium',
    column.quiet && 'text-muted',
    column.wideOnly && 'max-md:hidden!',
    empty && 'max-md:hidden!',
    !column.numeric && !head && 'max-md:col-span-full',
    '[overflow-wrap:anywhere]',
  )
  if (head) {
    return (
      <th
        role="rowheader"
        scope="row"
        className={classNames(look, 'font-normal max-md:col-span-full max-md:pe-12 max-md:font-[550]')}
      >
        {content}
      </th>
    )
  }
  return (
    <td role="cell" className={look}>
      {column.numeric && (
        <span aria-hidden="true" className="block text-tiny font-normal text-muted md:hidden">
          {column.header}
        </span>
      )}
      {content}
    </td>
  )
}

interface PaginationProps {
  /** From 1. */
  page: number
  totalPages: number
  onPage: (page: number) => void
}

/** Nothing at all while there is one page. */
export function Pagination({ page, totalPages, onPage }: PaginationProps) {
  const { ui } = useTexts()
  if (totalPages <= 1) return null
  return (
    <nav aria-label={ui.pages} className="mt-3 flex items-center justify-center gap-3">
      <IconButton icon="chevron-start" label={ui.previousPage} disabled={page <= 1} onClick={() => onPage(page - 1)} />
      <p aria-live="polite" className="text-note text-muted tabular-nums">
        {ui.pageOf(page, totalPages)}
      </p>
      <IconButton
        icon="chevron-end"
        label={ui.nextPage}
        disabled={page >= totalPages}
        onClick={() => onPage(page + 1)}
      />
    </nav>
  )
}
