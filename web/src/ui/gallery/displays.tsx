/** Figures, states, tables, pictures. */
import { lazy, useState } from 'react'
import { Sparkline } from '../../platform/charts/sparkline.tsx'
import { useFormat } from '../../platform/preferences.ts'
import { Avatar } from '../avatar.tsx'
import { Button } from '../button.tsx'
import { Card, CardTitle, Columns, Facts, Label } from '../card.tsx'
import { CompareSlider } from '../compare-slider.tsx'
import { DataTable, Pagination } from '../data-table.tsx'
import { Badge, Progress, Quantity, Ring, Stat } from '../figure.tsx'
import { Icon, Mark, type IconName } from '../icon.tsx'
import { iconPaths } from '../icon-paths.ts'
import { Banner, EmptyState, ErrorState, Loading, Skeleton } from '../states.tsx'
import { Stepper } from '../stepper.tsx'
import { Grid, Row, Section } from './section.tsx'
import { sampleCourse } from './sample.ts'

const WeightChart = lazy(() =>
  import('../../platform/charts/weight-chart.tsx').then((module) => ({ default: module.WeightChart })),
)
const quarter = sampleCourse(90)
const decade = sampleCourse(3650)
const few = { ...sampleCourse(4), forecast: [] }

export function FigureSection() {
  const format = useFormat()
  return (
    <Section title="Figures and cards">
      <Columns
        aside={
          <>
            <Card>
              <Label>Goal</Label>
              <Quantity parts={format.weightParts(75)} />
              <div className="mt-3.5 mb-3">
                <Progress value={0.55} label="Goal" />
              </div>
              <p className="text-note text-muted">
                Around <b className="font-[550] text-ink">24 January</b>
              </p>
            </Card>
            <Card>
              <Label>Change</Label>
              <Facts
                items={[
                  ['This week', format.change(-0.4)],
                  ['This month', format.change(-1.5)],
                ]}
              />
            </Card>
          </>
        }
      >
        <Card>
          <div className="flex items-start justify-between gap-3">
            <Stat label="Trend weight" parts={format.weightParts(78.6)} size="hero" />
            <Button variant="primary">Weigh in</Button>
          </div>
          <div className="my-3">
            <Sparkline {...quarter} label="Falling trend" />
          </div>
          <p className="text-note text-muted">
            <b className="font-[550] text-accent">{format.change(-0.39, 2)} a week</b> · 75 kg around{' '}
            <b className="font-[550] text-ink">24 Jan</b>
          </p>
        </Card>
        <Card tone="effort">
          <div className="flex items-center justify-between gap-3">
            <div>
              <Label>Planned · 52 min</Label>
              <h3 className="text-title font-semibold">Upper body A</h3>
            </div>
            <Button variant="effort">Start</Button>
          </div>
        </Card>
      </Columns>
      <Row>
        <Ring value={0.62} label="Eaten" />
        <Ring value={0} label="Eaten" />
        <Badge>neutral</Badge>
        <Badge tone="accent">accent</Badge>
        <Badge tone="effort">effort</Badge>
        <Badge tone="warn">warn</Badge>
        <Badge tone="count">3</Badge>
        <Avatar name="Mara Keller" size="small" />
        <Avatar name="Mara Keller" />
        <Avatar name="mara_k" size="large" />
      </Row>
      <div className="grid max-w-100 gap-3">
        <Progress value={null} label="Working" />
        <Progress value={0.3} label="Protein" size="thin" />
        <Stepper steps={['Units', 'Height', 'Goal', 'Weight', 'Import']} current={2} />
      </div>
    </Section>
  )
}

export function ChartSection() {
  const [period, setPeriod] = useState<'90d' | 'ten years' | 'sparse'>('90d')
  const data = { '90d': quarter, 'ten years': decade, sparse: few }[period]
  return (
    <Section title="Weight chart">
      <Row>
        {(['90d', 'ten years', 'sparse'] as const).map((name) => (
          <Button key={name} aria-pressed={period === name} onClick={() => setPeriod(name)}>
            {name}
          </Button>
        ))}
      </Row>
      <Card>
        <WeightChart {...data} weightUnit="kg" />
      </Card>
    </Section>
  )
}

export function StateSection() {
  return (
    <Section title="States">
      <Banner title="Setpoint runs without mail">Nobody has to confirm an address.</Banner>
      <Banner tone="good">Your import of 842 weigh-ins is done.</Banner>
      <Banner tone="effort" action={<Button>Review</Button>}>
        Two rows need a look.
      </Banner>
      <Banner tone="warn" title="This connection is not encrypted">
        Use it only in your own network.
      </Banner>
      <Grid>
        <Card>
          <EmptyState icon="scale" title="No weigh-ins yet" action={<Button variant="primary">Weigh in</Button>}>
            Step on the scale, or bring in your history from another app.
          </EmptyState>
        </Card>
        <Card>
          <ErrorState
            title="Your weigh-ins could not be loaded"
            error={{ code: 'UNAVAILABLE', requestId: 'req-7f3a' }}
            onRetry={() => undefined}
          />
        </Card>
        <Card>
          <Loading>
            <Skeleton className="mb-4 h-9 w-32" />
            <Skeleton lines={4} />
          </Loading>
        </Card>
      </Grid>
    </Section>
  )
}

const history = [
  { id: '1', day: '2026-11-21', weight: 78.9, trend: 78.6, fat: 22.4, note: '' },
  { id: '2', day: '2026-11-20', weight: 78.3, trend: 78.6, fat: 22.4, note: 'After rest day' },
  { id: '3', day: '2026-11-18', weight: 78.8, trend: 78.7, fat: 22.6, note: '' },
  {
    id: '4',
    day: '2025-11-17',
    weight: 79.3,
    trend: 78.8,
    fat: 22.7,
    note: 'Salty dinner, it will pass. A very long note that has to wrap somewhere without breaking the table',
  },
]

export function TableSection() {
  const format = useFormat()
  const [page, setPage] = useState(2)
  return (
    <Section title="Table">
      <Card>
        <CardTitle note="104 weigh-ins since 25 July">History</CardTitle>
        <DataTable
          caption="Weigh-ins"
          rows={history}
          rowKey={(row) => row.id}
          columns={[
            { key: 'day', header: 'Day', cell: (row) => format.relativeDay(row.day) },
            { key: 'weight', header: 'Weight', numeric: true, cell: (row) => format.weight(row.weight) },
            { key: 'trend', header: 'Trend', numeric: true, cell: (row) => format.weight(row.trend) },
            { key: 'fat', header: 'Body fat', numeric: true, cell: (row) => format.percent(row.fat) },
            { key: 'note', header: 'Note', quiet: true, cell: (row) => row.note },
          ]}
        />
        <Pagination page={page} totalPages={6} onPage={setPage} />
      </Card>
    </Section>
  )
}

const plate = (colour: string, width: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400"><rect width="300" height="400" fill="${colour}"/><ellipse cx="150" cy="90" rx="38" ry="46" fill="#fff" opacity=".75"/><path d="M${150 - width} 170q${width}-50 ${2 * width} 0l-14 210H${164 - width}z" fill="#fff" opacity=".75"/></svg>`)}`

export function PictureSection() {
  return (
    <Section title="Before and after">
      <div className="max-w-90">
        <CompareSlider
          before={{ src: plate('#7f8a86', 74), alt: 'A drawn figure, broader', caption: '3 March · 84.2 kg' }}
          after={{ src: plate('#0c6b5f', 58), alt: 'A drawn figure, narrower', caption: '20 Nov · 78.6 kg' }}
        />
      </div>
    </Section>
  )
}

export function IconSection() {
  return (
    <Section title="Icons">
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(88px,1fr))] gap-2">
        <li className="grid justify-items-center gap-1.5 py-2 text-tiny text-muted">
          <Mark />
          mark
        </li>
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <li key={name} className="grid justify-items-center gap-1.5 py-2 text-tiny text-muted">
            <span className="text-ink">
              <Icon name={name} />
            </span>
            {name}
          </li>
        ))}
      </ul>
    </Section>
  )
}
