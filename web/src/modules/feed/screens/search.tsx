/** Looking for posts by their words. What is looked for stands in the address, so that coming back finds it again. */
import { useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, PageHeader, Stack } from '../../../ui/card.tsx'
import { Field } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { BackToCommunity } from '../parts/back-to-community.tsx'
import { PostList } from '../parts/post-list.tsx'

/** ms without a key before the search is sent. */
const pause = 350
const shortest = 2

export function SearchPosts() {
  const { feed } = useTexts()
  const { search } = feed
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('words') ?? ''
  const [typed, setTyped] = useState(asked)
  const words = typed.trim()
  useEffect(() => {
    if (words === asked) return
    const timer = setTimeout(() => setParameters(words === '' ? {} : { words }, { replace: true }), pause)
    return () => clearTimeout(timer)
  }, [words, asked, setParameters])
  return (
    <div className="max-w-[760px]">
      <BackToCommunity />
      <PageHeader title={search.title} />
      <Stack>
        <search>
          <Field label={search.label} hint={search.hint}>
            <TextInput
              type="search"
              maxLength={100}
              autoComplete="off"
              enterKeyHint="search"
              dir="auto"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </Field>
        </search>
        {asked.length < shortest ? (
          <Nothing title={search.startTitle} why={search.start} />
        ) : (
          <PostList
            key={asked}
            feed={{ kind: 'search', of: asked }}
            label={search.title}
            empty={<Nothing title={search.nothingTitle} why={search.nothing} />}
          />
        )}
      </Stack>
    </div>
  )
}

function Nothing({ title, why }: { title: string; why: string }) {
  return (
    <Card>
      <EmptyState icon="search" title={title}>
        {why}
      </EmptyState>
    </Card>
  )
}
