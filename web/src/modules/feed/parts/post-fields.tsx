/** Kind, title, text and tags: of a new post and of one that is changed. */
import { longestPost, longestTitle, type PostType } from '@setpoint/contract/feed'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { contentLeft, titleLeft, type Problem } from '../draft.ts'
import { Counter } from './counter.tsx'
import { MentionArea } from './mention-area.tsx'
import { TagInput } from './tag-input.tsx'
import { TypeChoice } from './type-choice.tsx'

export interface PostWords {
  type: PostType
  title: string
  content: string
  tags: readonly string[]
}

interface PostFieldsProps {
  words: PostWords
  onWords: (change: Partial<PostWords>) => void
  teamId: string | null
  /** Shown once it was tried to send. */
  problems: readonly Problem[]
  isNew: boolean
}

export function PostFields({
  words: { type, title, content, tags },
  onWords,
  teamId,
  problems,
  isNew,
}: PostFieldsProps) {
  const { composer } = useTexts()
  const contentProblem = problems.includes('content-missing')
    ? composer.contentMissing
    : problems.includes('content-long')
      ? composer.contentLong(longestPost)
      : undefined
  return (
    <>
      <TypeChoice type={type} onType={(next) => onWords({ type: next })} />
      <div className="grid gap-1">
        <Field
          label={composer.postTitle}
          optional
          error={problems.includes('title') ? composer.titleProblem(longestTitle) : undefined}
        >
          <TextInput
            name="title"
            value={title}
            dir="auto"
            enterKeyHint="next"
            onInput={(event) => onWords({ title: event.currentTarget.value })}
          />
        </Field>
        <Counter left={titleLeft(title)} />
      </div>
      <div className="grid gap-1">
        <Field label={composer.content} hint={composer.contentHint} error={contentProblem}>
          <MentionArea
            name="content"
            className="min-h-36"
            value={content}
            teamId={teamId}
            dir="auto"
            autoFocus={isNew}
            placeholder={composer.contentPlaceholder}
            onValue={(next) => onWords({ content: next })}
          />
        </Field>
        <Counter left={contentLeft(content)} />
      </div>
      <TagInput tags={tags} onTags={(next) => onWords({ tags: next })} />
    </>
  )
}
