/** One comment at its depth, with answering, changing and deleting it. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import type { Comment } from '@setpoint/contract/comments'
import { editableHours, type Author, type Post } from '@setpoint/contract/feed'
import { ApiError } from '../../../platform/api.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormat } from '../../../platform/preferences.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useChangeComment } from '../acts.ts'
import { nameOf } from '../looks.ts'
import type { Nameable } from '../mention.ts'
import { CommentForm } from './comment-form.tsx'
import { RichText, writtenLook } from './rich-text.tsx'
import { useSendComment } from './use-send-comment.ts'
import { useWhen } from './use-when.ts'

const CommentMenu = lazy(() => import('./comment-menu.tsx').then((part) => ({ default: part.CommentMenu })))

interface CommentLineProps {
  comment: Comment
  post: Post
  near: readonly Nameable[]
  /** Whom it answers. */
  answers: Author | null
}

/** Little on a phone: three levels must leave room for words. */
const indent = ['', '', 'ms-4 sm:ms-10', 'ms-8 sm:ms-20']

type Doing = 'reply' | 'edit' | null

export function CommentLine({ comment, post, near, answers }: CommentLineProps) {
  const { comments: texts } = useTexts().feed
  const [doing, setDoing] = useState<Doing>(null)
  const { author, content } = comment
  const level = indent[comment.level] ?? ''
  const label = useLabel(comment, author, answers)
  if (author === null || content === null) {
    return <li className={classNames('py-3 text-note text-muted italic', level)}>{texts.gone}</li>
  }
  const close = () => setDoing(null)
  return (
    <li className={classNames('py-2.5', level)}>
      <article aria-label={label} className="flex gap-3">
        <Avatar size={comment.level === 1 ? 'normal' : 'small'} name={nameOf(author)} src={author.avatar?.small} />
        <div className="min-w-0 flex-1">
          <CommentHead comment={comment} author={author} onEdit={() => setDoing('edit')} />
          {doing === 'edit' ? (
            <EditForm comment={comment} content={content} near={near} post={post} onClose={close} />
          ) : (
            <div className={classNames('-mt-1 max-w-[68ch]', writtenLook)}>
              <RichText text={content} mentions={comment.mentions} />
            </div>
          )}
          {comment.may.reply && doing === null && (
            <button
              type="button"
              aria-label={texts.replyTo(nameOf(author))}
              onClick={() => setDoing('reply')}
              className="-ms-2 inline-flex min-h-11 items-center gap-1.5 rounded-control px-2 text-note font-[550] text-muted hover:bg-tint hover:text-accent"
            >
              <Icon name="reply" size={18} />
              {texts.reply}
            </button>
          )}
          {doing === 'reply' && <ReplyForm comment={comment} author={author} near={near} post={post} onClose={close} />}
        </div>
      </article>
    </li>
  )
}

function useLabel({ createdAt }: Comment, author: Author | null, answers: Author | null): string {
  const { comments: texts } = useTexts().feed
  const when = useWhen()
  if (author === null) return texts.gone
  const label = texts.by(nameOf(author), when(createdAt))
  return answers ? `${label}, ${texts.answerOf(nameOf(answers))}` : label
}

function CommentHead({ comment, author, onEdit }: { comment: Comment; author: Author; onEdit: () => void }) {
  const { feed } = useTexts()
  const when = useWhen()
  const format = useFormat()
  const { createdAt, editedAt } = comment
  const exact = (instant: string) => `${format.day(format.dayOf(instant))}, ${format.time(instant)}`
  return (
    <div className="flex items-start gap-2">
      <p className="min-w-0 flex-1 pt-1 leading-snug">
        <Link
          href={`/people/${author.userId}`}
          className="relative me-2 font-[550] [overflow-wrap:anywhere] after:absolute after:inset-x-0 after:-inset-y-2.5 hover:underline"
        >
          <bdi>{nameOf(author)}</bdi>
        </Link>
        <span className="text-label text-muted">
          <time dateTime={createdAt} title={exact(createdAt)} className="inline-block">
            {when(createdAt)}
          </time>
          {editedAt !== null && <span title={feed.editedAt(exact(editedAt))}>{` · ${feed.edited}`}</span>}
        </span>
      </p>
      <span className="-me-2.5 -mt-1.5 size-11 shrink-0">
        <Suspense fallback={null}>
          <CommentMenu comment={comment} author={author} onEdit={onEdit} />
        </Suspense>
      </span>
    </div>
  )
}

interface FormProps {
  comment: Comment
  near: readonly Nameable[]
  post: Post
  onClose: () => void
}

function ReplyForm({ comment, author, near, post, onClose }: FormProps & { author: Author }) {
  const { comments: texts } = useTexts().feed
  const { send, explain } = useSendComment(post.id, comment.id)
  return (
    <div className="mt-2">
      <CommentForm
        label={texts.replyLabel(nameOf(author))}
        submit={texts.send}
        near={near}
        teamId={post.team?.id ?? null}
        onCancel={onClose}
        onSend={(content) => send(content).then(onClose)}
        explain={explain}
      />
    </div>
  )
}

function EditForm({ comment, content, near, post, onClose }: FormProps & { content: string }) {
  const { feed } = useTexts()
  const changing = useChangeComment(comment)
  return (
    <CommentForm
      label={feed.comments.edit}
      initial={content}
      submit={feed.edit.save}
      near={near}
      teamId={post.team?.id ?? null}
      onCancel={onClose}
      onSend={(next) => changing.mutateAsync(next).then(onClose)}
      explain={(error) =>
        error instanceof ApiError && (error.code === 'CONFLICT' || error.code === 'FORBIDDEN')
          ? feed.comments.editOver(editableHours)
          : feed.actFailed
      }
    />
  )
}
