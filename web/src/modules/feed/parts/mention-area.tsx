/** Many lines of text in which people can be named: behind an @ it suggests, and the keyboard chooses. */
import { useEffect, useId, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { TextArea } from '../../../ui/text-input.tsx'
import { named, namingAt, type Nameable, type Naming } from '../mention.ts'
import { useNameable } from './use-nameable.ts'

interface MentionAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'ref'> {
  value: string
  onValue: (value: string) => void
  /** Its members stand first. */
  teamId?: string | null | undefined
  /** Those who are near: they are suggested before anybody else. */
  near?: readonly Nameable[] | undefined
}

export function MentionArea({ value, onValue, teamId = null, near = [], onKeyDown, ...rest }: MentionAreaProps) {
  const { mentions } = useTexts().feed
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [naming, setNaming] = useState<Naming | null>(null)
  const [active, setActive] = useState(0)
  const found = useNameable(naming?.search ?? null, teamId, near)
  const isOpen = naming !== null && found.length > 0
  const chosen = Math.min(active, found.length - 1)

  const look = () => {
    const { current } = area
    const caret = current?.selectionStart ?? 0
    const isAt = current && caret === current.selectionEnd
    setNaming(isAt ? namingAt(current.value, caret) : null)
  }
  const take = (person: Nameable | undefined) => {
    const { current } = area
    if (!current || !naming || !person) return
    const next = named(current.value, current.selectionStart, naming, person)
    // At once, not with the next drawing: whoever types on has the next key on its way already.
    current.value = next.text
    current.setSelectionRange(next.caret, next.caret)
    onValue(next.text)
    setNaming(null)
    setActive(0)
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!isOpen) return onKeyDown?.(event)
    const act = {
      ArrowDown: () => setActive((chosen + 1) % found.length),
      ArrowUp: () => setActive((chosen + found.length - 1) % found.length),
      Enter: () => take(found[chosen]),
      Tab: () => take(found[chosen]),
      Escape: () => setNaming(null),
    }[event.key]
    if (!act || event.nativeEvent.isComposing) return onKeyDown?.(event)
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div className="relative">
      <TextArea
        {...rest}
        ref={area}
        value={value}
        aria-autocomplete="list"
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen ? `${id}-${chosen}` : undefined}
        onInput={(event) => {
          onValue(event.currentTarget.value)
          setActive(0)
          look()
        }}
        onSelect={look}
        onBlur={() => setNaming(null)}
        onKeyDown={onKey}
      />
      <span role="status" className="sr-only">
        {isOpen && mentions.found(found.length)}
      </span>
      {isOpen && (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={mentions.label}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 max-w-90 overflow-y-auto rounded-card border border-line bg-surface p-1.5 shadow-float"
        >
          {found.map((person, index) => (
            <Suggested
              key={person.userId}
              id={`${id}-${index}`}
              person={person}
              isChosen={index === chosen}
              onTake={() => take(person)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

interface SuggestedProps {
  id: string
  person: Nameable
  isChosen: boolean
  onTake: () => void
}

function Suggested({ id, person: { username, displayName, avatar }, isChosen, onTake }: SuggestedProps) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the text it belongs to
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      // The text keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
      className={classNames(
        'flex min-h-11 cursor-pointer items-center gap-3 rounded-[9px] px-2.5 py-1',
        isChosen ? 'bg-tint' : 'hover:bg-raise',
      )}
    >
      <Avatar size="small" name={displayName ?? username} src={avatar?.small} />
      <span className="min-w-0 truncate">
        {displayName !== null && <bdi className="me-2 font-[550]">{displayName}</bdi>}
        <bdi className={displayName === null ? 'font-[550]' : 'text-muted'}>{`@${username}`}</bdi>
      </span>
    </div>
  )
}
