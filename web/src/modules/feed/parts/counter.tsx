/** How much room is left, once there is little. Told to those who listen when they pause. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { classNames } from '../../../ui/class-names.ts'

export function Counter({ left }: { left: number | null }) {
  const { comments } = useTexts().feed
  if (left === null) return null
  return (
    <span role="status" className={classNames('text-label', left < 0 ? 'text-warn' : 'text-muted')}>
      {left < 0 ? comments.over(-left) : comments.left(left)}
    </span>
  )
}
