/** What the file does not say: the unit, the order of day and month, and the meaning of a table's columns. */
import { useState } from 'react'
import { DateOrder, type CsvMapping, type ImportPreview } from '@setpoint/contract/imports'
import { WeightUnit } from '@setpoint/contract/profile'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { Segmented, Select } from '../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { Banner } from '../../../ui/states.tsx'
import { isSame, problemOf, withColumn, type Questions } from '../mapping.ts'
import { useRemap } from '../queries.ts'
import { ColumnTable } from './column-table.tsx'

interface QuestionsCardProps {
  run: ImportPreview
  questions: Questions
  onAnswered: () => void
}

export function QuestionsCard({ run, questions, onAnswered }: QuestionsCardProps) {
  const { csv } = run
  return csv && <Asking run={run} csv={csv} questions={questions} onAnswered={onAnswered} />
}

type Table = NonNullable<ImportPreview['csv']>

function Asking({ run, csv, questions, onAnswered }: QuestionsCardProps & { csv: Table }) {
  const { questions: texts, preview } = useTexts().imports
  const [mapping, setMapping] = useState<CsvMapping>(csv.mapping)
  const remap = useRemap()
  const problem = questions.columns ? problemOf(mapping) : null
  const send = () => remap.mutate({ importId: run.id, mapping }, { onSuccess: onAnswered })
  return (
    <Card>
      <CardTitle note={run.toConfirm.length > 0 ? texts.note : undefined}>{texts.title}</CardTitle>
      <div className="grid gap-5">
        <div className="grid gap-4 md:grid-cols-2">
          {questions.weightUnit && <UnitQuestion mapping={mapping} onMapping={setMapping} />}
          {questions.dateOrder && <DateQuestion mapping={mapping} onMapping={setMapping} />}
        </div>
        {questions.columns && (
          <FieldGroup label={texts.columns} hint={texts.columnsNote}>
            <ColumnTable
              table={csv}
              columns={mapping.columns}
              onColumn={(at, field) => setMapping(withColumn(mapping, at, field))}
            />
          </FieldGroup>
        )}
        <div aria-live="polite" className="empty:hidden">
          {problem && (
            <Banner tone="effort">
              {problem.kind === 'twice'
                ? texts.problems.twice(texts.fields[problem.field])
                : texts.problems[problem.kind]}
            </Banner>
          )}
          {!problem && remap.isError && (
            <Banner tone="warn">{refused(remap.error, texts.refused, preview.actionFailed)}</Banner>
          )}
        </div>
        <div>
          <Button variant="primary" busy={remap.isPending} disabled={problem !== null} onClick={send}>
            {isSame(mapping, csv.mapping) ? texts.right : texts.readAgain}
          </Button>
        </div>
      </div>
    </Card>
  )
}

/** Only the mapping itself is the person's to change. */
const refused = (error: unknown, byMapping: string, otherwise: string) =>
  error instanceof ApiError && error.code === 'VALIDATION_ERROR' ? byMapping : otherwise

interface QuestionProps {
  mapping: CsvMapping
  onMapping: (mapping: CsvMapping) => void
}

function UnitQuestion({ mapping, onMapping }: QuestionProps) {
  const { questions: texts } = useTexts().imports
  return (
    <FieldGroup label={texts.unit}>
      <Segmented
        value={mapping.weightUnit}
        onValue={(weightUnit) => onMapping({ ...mapping, weightUnit })}
        options={WeightUnit.options.map((value) => ({ value, label: texts.units[value] }))}
      />
    </FieldGroup>
  )
}

function DateQuestion({ mapping, onMapping }: QuestionProps) {
  const { questions: texts } = useTexts().imports
  return (
    <Field label={texts.dateOrder}>
      <Select
        value={mapping.dateOrder}
        onValue={(dateOrder) => onMapping({ ...mapping, dateOrder })}
        options={DateOrder.options.map((value) => ({ value, label: texts.dateOrders[value] }))}
      />
    </Field>
  )
}
