/** A search that follows the typing: a key is waited for, so that not every one of them asks the server. */
import { useEffect, useState, type ComponentProps } from 'react'
import { TextInput } from './text-input.tsx'

/** ms without a key before the search is sent. */
const pause = 250

interface LiveSearch {
  typed: string
  onTyped: (typed: string) => void
  /** What to look for by now; '' for anything. */
  asked: string
  clear: () => void
}

/** `const search = useLiveSearch()`, then `<LiveSearchInput search={search} />` and a query for `search.asked`. */
export function useLiveSearch(): LiveSearch {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed])
  const clear = () => {
    setTyped('')
    setAsked('')
  }
  return { typed, onTyped: setTyped, asked, clear }
}

type InputProps = Omit<ComponentProps<typeof TextInput>, 'type' | 'value' | 'onChange'>

export function LiveSearchInput({ search, ...input }: InputProps & { search: LiveSearch }) {
  return (
    <TextInput
      type="search"
      maxLength={100}
      autoComplete="off"
      enterKeyHint="search"
      {...input}
      value={search.typed}
      onChange={(event) => search.onTyped(event.currentTarget.value)}
    />
  )
}
