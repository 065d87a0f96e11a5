/** Buttons, fields and choices. */
import { useState } from 'react'
import { Button, ButtonLink, IconButton, TextLink, type ButtonVariant } from '../button.tsx'
import { Checkbox, RadioCards, Segmented, Select, Switch } from '../choice.tsx'
import { DateInput, DateTimeInput } from '../date-input.tsx'
import { Field, FieldGroup } from '../field.tsx'
import { FileDrop } from '../file-drop.tsx'
import { NumberInput } from '../number-input.tsx'
import { LengthInput, WeightInput } from '../quantity-input.tsx'
import { PasswordInput, TextArea, TextInput } from '../text-input.tsx'
import { Card } from '../card.tsx'
import { Grid, Row, Section } from './section.tsx'

const variants: ButtonVariant[] = ['primary', 'ghost', 'effort', 'danger', 'quiet']

export function ButtonSection() {
  return (
    <Section title="Buttons">
      <Row>
        {variants.map((variant) => (
          <Button key={variant} variant={variant}>
            {variant}
          </Button>
        ))}
      </Row>
      <Row>
        {variants.map((variant) => (
          <Button key={variant} variant={variant} busy>
            {variant}
          </Button>
        ))}
      </Row>
      <Row>
        <Button variant="primary" icon="plus">
          Weigh in
        </Button>
        <Button disabled>disabled</Button>
        <ButtonLink href="/ui" icon="upload">
          a link
        </ButtonLink>
        <IconButton icon="edit" label="Edit" />
        <IconButton icon="trash" label="Delete" disabled />
        <p>
          Text with <TextLink href="/ui">a link in it</TextLink>.
        </p>
      </Row>
      <div className="max-w-90">
        <Button variant="primary" size="large" wide>
          Large and wide
        </Button>
      </div>
    </Section>
  )
}

export function FieldSection() {
  const [age, setAge] = useState<number | null>(42)
  const [day, setDay] = useState<string | null>('2026-11-20')
  const [moment, setMoment] = useState<string | null>('2026-11-20T06:58:00Z')
  return (
    <Section title="Fields">
      <Grid>
        <Field label="E-mail" hint="We never show it to anyone.">
          <TextInput type="email" placeholder="mara@example.org" />
        </Field>
        <Field label="Username" error="Letters, digits and underscores only.">
          <TextInput defaultValue="mara keller" />
        </Field>
        <Field label="Password">
          <PasswordInput autoComplete="new-password" defaultValue="correct horse" />
        </Field>
        <Field label="Disabled">
          <TextInput disabled value="Cannot be changed" />
        </Field>
        <Field label="Note" optional>
          <TextArea placeholder="Salty dinner, it will pass" />
        </Field>
        <Field label="Age">
          <NumberInput value={age} onValue={setAge} unit="years" decimals={0} min={13} max={120} />
        </Field>
        <Field label="Day">
          <DateInput value={day} onValue={setDay} max="2026-12-31" />
        </Field>
        <Field label="Recorded at">
          <DateTimeInput value={moment} onValue={setMoment} />
        </Field>
      </Grid>
    </Section>
  )
}

export function QuantitySection() {
  const [weight, setWeight] = useState<number | null>(78.6)
  const [height, setHeight] = useState<number | null>(171)
  return (
    <Section title="Weights and lengths">
      <Grid>
        <Card>
          <FieldGroup label="Weight, to weigh in">
            <WeightInput big value={weight} onValue={setWeight} aria-label="Weight" />
          </FieldGroup>
        </Card>
        <div className="grid gap-4">
          <FieldGroup label="Goal weight">
            <WeightInput value={weight} onValue={setWeight} aria-label="Goal weight" />
          </FieldGroup>
          <Field label="Height">
            <LengthInput value={height} onValue={setHeight} decimals={0} />
          </Field>
        </div>
      </Grid>
    </Section>
  )
}

export function ChoiceSection() {
  const [period, setPeriod] = useState<'7d' | '30d' | '90d' | '1y' | 'all'>('90d')
  const [activity, setActivity] = useState<'inactive' | 'active' | 'very-active'>('active')
  const [zone, setZone] = useState<'berlin' | 'london'>('berlin')
  return (
    <Section title="Choices">
      <Segmented
        label="Period"
        value={period}
        onValue={setPeriod}
        options={[
          { value: '7d', label: '7 d', spoken: '7 days' },
          { value: '30d', label: '30 d', spoken: '30 days' },
          { value: '90d', label: '90 d', spoken: '90 days' },
          { value: '1y', label: '1 y', spoken: '1 year' },
          { value: 'all', label: 'All' },
        ]}
      />
      <Grid>
        <FieldGroup label="How active are you?">
          <RadioCards
            value={activity}
            onValue={setActivity}
            options={[
              { value: 'inactive', label: 'Mostly sitting', note: 'Office work, little walking' },
              { value: 'active', label: 'Active', note: 'On your feet, or an hour of sport a day' },
              { value: 'very-active', label: 'Very active', note: 'Hard physical work or training', icon: 'flame' },
            ]}
          />
        </FieldGroup>
        <div className="grid gap-4">
          <Field label="Time zone">
            <Select
              value={zone}
              onValue={setZone}
              options={[
                { value: 'berlin', label: 'Berlin' },
                { value: 'london', label: 'London' },
              ]}
            />
          </Field>
          <div>
            <Switch label="Remind me daily" note="At 7:00, unless you have weighed in" defaultChecked />
            <Switch label="Off" />
            <Switch label="Not possible here" disabled />
            <Checkbox label="I am at least 13 years old" defaultChecked />
            <Checkbox label="Keep me posted" note="One mail a month" />
          </div>
        </div>
      </Grid>
    </Section>
  )
}

export function FileSection() {
  return (
    <Section title="Files">
      <Grid>
        <FileDrop
          label="Choose a file or drop it here"
          hint="CSV or XML, up to 1 GB"
          accept=".csv,.xml"
          onFiles={() => undefined}
        />
        <FileDrop label="libra.csv" progress={0.4} onFiles={() => undefined} />
      </Grid>
    </Section>
  )
}
