/** The first rows of a table, with what each column means to be chosen above it. Scrolls sideways by itself. */
import { CsvField, type ImportPreview } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Select } from '../../../ui/choice.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { columnNames } from '../mapping.ts'

interface ColumnTableProps {
  table: NonNullable<ImportPreview['csv']>
  columns: readonly CsvField[]
  onColumn: (at: number, field: CsvField) => void
}

const rowsShown = 5

export function ColumnTable({ table, columns, onColumn }: ColumnTableProps) {
  const { questions: texts } = useTexts().imports
  const names = columnNames(table, texts.column)
  const options = CsvField.options.map((value) => ({ value, label: texts.fields[value] }))
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by arrow keys as well
      tabIndex={0}
      role="region"
      aria-label={texts.columns}
      className="w-fit max-w-full overflow-x-auto rounded-control border border-line"
    >
      <table className="text-note">
        <thead>
          <tr>
            {names.map((name, at) => (
              <th key={at} scope="col" className="min-w-44 border-b border-line bg-raise p-2 text-start align-bottom">
                <span className="mb-1.5 block max-w-60 truncate text-label font-[550] text-muted" title={name}>
                  {name}
                </span>
                <Select
                  aria-label={texts.meaning(name)}
                  aria-labelledby={undefined}
                  options={options}
                  value={columns[at]}
                  onValue={(field) => onColumn(at, field)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, rowsShown).map((row, line) => (
            <tr key={line} className="border-b border-line last:border-0">
              {names.map((_name, at) => (
                <td
                  key={at}
                  className={classNames(
                    'max-w-60 truncate px-3 py-2',
                    columns[at] === 'ignore' && 'text-faint line-through',
                  )}
                >
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
