/** Meeting somebody less, or not at all: the lines of a menu. */
import type { Author } from '@setpoint/contract/feed'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import type { MenuItem } from '../../../ui/menu.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useMute, useUnmute } from '../acts.ts'
import { nameOf } from '../looks.ts'

export function useAvoidItems(author: Author, onBlock: () => void): MenuItem[] {
  const { feed } = useTexts()
  const { menu } = feed
  const online = useOnline()
  const [mute, unmute] = [useMute(), useUnmute()]
  const name = nameOf(author)
  const failed = () => toast({ message: feed.actFailed, tone: 'warn' })
  const undo = () => void unmute(author.userId).catch(failed)
  const start = () =>
    void mute(author.userId).then(
      () => toast({ message: menu.muted(name), action: { label: menu.unmute, run: undo } }),
      failed,
    )
  return [
    { label: menu.mute(name), icon: 'eye-off', disabled: !online, onSelect: start },
    { label: menu.block(name), icon: 'lock', danger: true, disabled: !online, onSelect: onBlock },
  ]
}
