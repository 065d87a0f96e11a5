/** Where one is in a short sequence of screens. */
import { useTexts } from '../platform/i18n/texts.ts'
import { classNames } from './class-names.ts'

interface StepperProps {
  steps: readonly string[]
  /** From 0. */
  current: number
}

export function Stepper({ steps, current }: StepperProps) {
  const { ui } = useTexts()
  return (
    <div>
      <ol aria-label={ui.steps} className="flex gap-1.5">
        {steps.map((step, index) => (
          <li key={step} aria-current={index === current ? 'step' : undefined} className="flex-1">
            <span className="sr-only">{index < current ? `${step}, ${ui.done}` : step}</span>
            <span
              className={classNames(
                'block h-1 rounded-full transition-colors duration-300',
                index <= current ? 'bg-accent' : 'bg-line',
              )}
            />
          </li>
        ))}
      </ol>
      <p aria-hidden="true" className="mt-2 text-label text-muted">
        {ui.stepOf(current + 1, steps.length)}
      </p>
    </div>
  )
}
