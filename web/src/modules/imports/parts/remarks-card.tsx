/** What is said about lines, gathered: what, how many, and which. */
import type { ImportIssue } from '@setpoint/contract/imports'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Badge } from '../../../ui/figure.tsx'
import { firstRows, remarksOf, type Remark } from '../remarks.ts'

export function RemarksCard({ issues, leftOut }: { issues: readonly ImportIssue[]; leftOut: number }) {
  const { issues: texts } = useTexts().imports
  return (
    <Card>
      <CardTitle>{texts.title(issues.length + leftOut)}</CardTitle>
      <ul>
        {remarksOf(issues).map((remark) => (
          <RemarkLine key={remark.code} remark={remark} />
        ))}
      </ul>
      {leftOut > 0 && <p className="mt-2 text-label text-muted">{texts.leftOut(leftOut)}</p>}
    </Card>
  )
}

function RemarkLine({ remark }: { remark: Remark }) {
  const { issues: texts } = useTexts().imports
  const format = useFormat()
  const words: Readonly<Record<string, string>> = texts.byCode
  const { shown, more } = firstRows(remark.rows)
  return (
    <li className="flex items-start justify-between gap-4 border-t border-line py-3 first:border-0 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="text-note font-[550]">{words[remark.code] ?? texts.unknown}</p>
        {remark.fate !== 'told' && (
          <p className="mt-0.5 text-label text-muted tabular-nums">
            {texts.lines(shown)}
            {more > 0 && <> {texts.more(more)}</>} · {remark.fate === 'lost' ? texts.lost : texts.kept}
          </p>
        )}
      </div>
      {remark.fate !== 'told' && (
        <Badge tone={remark.fate === 'lost' ? 'effort' : 'neutral'}>{format.number(remark.rows.length)}</Badge>
      )}
    </li>
  )
}
