/** Sending a comment, or an answer to one, and what to say when it is refused. */
import { ApiError } from '../../../platform/api.ts'
import { newId } from '../../../platform/ids.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { toast } from '../../../ui/toast.tsx'
import { useComment } from '../acts.ts'

export function useSendComment(postId: string, parentId: string | null) {
  const { feed, ui } = useTexts()
  const { comments: texts } = feed
  const commenting = useComment(postId)
  return {
    send: async (content: string): Promise<void> => {
      const result = await commenting.mutateAsync({ id: newId(), content, ...(parentId !== null && { parentId }) })
      toast(result.sent ? { message: texts.sent, tone: 'good' } : { message: texts.kept })
    },
    explain: (error: unknown): string => {
      const code = error instanceof ApiError ? error.code : null
      if (code === 'NOT_FOUND' && parentId !== null) return texts.gone
      if (code === 'RATE_LIMIT_EXCEEDED') return ui.errors.RATE_LIMIT_EXCEEDED
      if (code === 'SANCTIONED') return ui.errors.SANCTIONED
      return code === 'FORBIDDEN' ? texts.closed : texts.failedToSend
    },
  }
}
