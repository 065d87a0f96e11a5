/** What kind of post it is: six words, all in sight. */
import { useId } from 'react'
import { PostType } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { FieldGroup, useFieldControl } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { typeIcon } from '../looks.ts'

export function TypeChoice({ type, onType }: { type: PostType; onType: (type: PostType) => void }) {
  const { composer } = useTexts()
  return (
    <FieldGroup label={composer.type}>
      <Choices type={type} onType={onType} />
    </FieldGroup>
  )
}

function Choices({ type, onType }: { type: PostType; onType: (type: PostType) => void }) {
  const { feed } = useTexts()
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={useFieldControl()['aria-labelledby']} className="flex flex-wrap gap-2">
      {PostType.options.map((value) => (
        <label
          key={value}
          className="relative flex min-h-11 items-center gap-2 rounded-full border border-line bg-surface px-4 text-note text-muted transition-colors hover:border-edge has-checked:border-accent has-checked:bg-tint has-checked:font-[550] has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={type === value}
            onChange={() => onType(value)}
            className="absolute inset-0 cursor-[inherit] opacity-0"
          />
          <Icon name={typeIcon[value]} size={18} />
          {feed.types[value]}
        </label>
      ))}
    </div>
  )
}
