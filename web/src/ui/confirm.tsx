/** A question before something is done, from a part that loads no dialog until it asks. */
import { lazy, Suspense } from 'react'
import type { ConfirmDialogProps } from './dialog.tsx'

const ConfirmDialog = lazy(() => import('./dialog.tsx').then((dialog) => ({ default: dialog.ConfirmDialog })))

/** ConfirmDialog, loaded when it opens: `const [isAsking, setAsking] = useState(false)`, `<Confirm open={isAsking} onOpenChange={setAsking} …>`. */
export function Confirm(props: ConfirmDialogProps) {
  if (!props.open) return null
  return (
    <Suspense fallback={null}>
      <ConfirmDialog {...props} />
    </Suspense>
  )
}
