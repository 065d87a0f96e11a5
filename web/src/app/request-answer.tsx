/** Answering who asks to follow one, without leaving the list. */
import { useQueryClient } from '@tanstack/react-query'
import type { NotificationPerson } from '@setpoint/contract/notifications'
import { useOnline } from '../platform/connection.ts'
import { useTexts } from '../platform/i18n/texts.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toast.tsx'
import { useAcceptFollower, useDeclineFollower } from '../modules/profile/index.ts'

export function RequestAnswer({ person }: { person: NotificationPerson }) {
  const { notifications: texts } = useTexts()
  const queryClient = useQueryClient()
  const online = useOnline()
  const [accepting, declining] = [useAcceptFollower(), useDeclineFollower()]
  const name = person.displayName ?? person.username
  const isBusy = accepting.isPending || declining.isPending
  const says = (message: string) => ({
    onSuccess: () => toast({ message, tone: 'good' }),
    onError: () => toast({ message: texts.answerFailed, tone: 'warn' }),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['notifications'] }),
  })
  return (
    // Above the link that covers the line.
    <div className="relative z-1 flex flex-wrap gap-2 max-sm:[&>*]:flex-1">
      <Button
        variant="primary"
        aria-label={texts.acceptLabel(name)}
        disabled={!online || isBusy}
        busy={accepting.isPending}
        onClick={() => accepting.mutate(person.userId, says(texts.accepted(name)))}
      >
        {texts.accept}
      </Button>
      <Button
        aria-label={texts.declineLabel(name)}
        disabled={!online || isBusy}
        busy={declining.isPending}
        onClick={() => declining.mutate(person.userId, says(texts.declined))}
      >
        {texts.decline}
      </Button>
    </div>
  )
}
