/** Tags, each a word: typed and added one after another, taken off by a button or with the backspace key. */
import { useState, type KeyboardEvent } from 'react'
import { longestTag, mostTags, normaliseTag } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { tagToAdd } from '../draft.ts'

interface TagInputProps {
  tags: readonly string[]
  onTags: (tags: readonly string[]) => void
}

export function TagInput({ tags, onTags }: TagInputProps) {
  const { composer } = useTexts()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  const isFull = tags.length >= mostTags
  const add = (text: string) => {
    if (normaliseTag(text) === '') return setTyped('')
    const tag = tagToAdd(tags, text)
    if (tag === null)
      return setProblem(
        isFull
          ? composer.tagsFull(mostTags)
          : tags.includes(normaliseTag(text))
            ? composer.tagTwice
            : composer.tagProblem,
      )
    onTags([...tags, tag])
    setTyped('')
    setProblem(null)
    setAdded(tag)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === ',' || event.key === ' ') {
      // An empty one lets the form be sent.
      if (event.key === 'Enter' && typed.trim() === '') return
      event.preventDefault()
      add(typed)
    }
    if (event.key === 'Backspace' && typed === '') onTags(tags.slice(0, -1))
  }
  return (
    <div className="grid gap-2">
      <Field label={composer.tags} optional hint={composer.tagsHint(mostTags)} error={problem ?? undefined}>
        <div className="flex gap-2">
          <TextInput
            value={typed}
            maxLength={longestTag + 1}
            autoCapitalize="none"
            autoComplete="off"
            dir="auto"
            disabled={isFull}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setProblem(null)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => add(typed)}
          />
          <Button disabled={isFull || typed.trim() === ''} onClick={() => add(typed)}>
            {composer.tagAdd}
          </Button>
        </div>
      </Field>
      <span role="status" className="sr-only">
        {added !== null && composer.tagAdded(added)}
      </span>
      {tags.length > 0 && (
        <ul aria-label={composer.tags} className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag} className="max-w-full">
              <button
                type="button"
                aria-label={composer.tagRemove(tag)}
                onClick={() => onTags(tags.filter((each) => each !== tag))}
                className="inline-flex min-h-11 max-w-full items-center gap-1.5 rounded-full bg-tint ps-3.5 pe-2.5 text-note font-[550] text-accent hover:bg-warn-tint hover:text-warn"
              >
                <bdi className="truncate">{`#${tag}`}</bdi>
                <Icon name="close" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
