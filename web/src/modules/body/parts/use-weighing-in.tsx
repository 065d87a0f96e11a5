/** The weigh-in as a part of the address, so that going back closes it. */
import { lazy, Suspense, useEffect } from 'react'
import { useSearchParams } from 'wouter'

const load = () => import('./weigh-in-sheet.tsx')
const Sheet = lazy(() => load().then((module) => ({ default: module.WeighInSheet })))

/** Opens by `?weigh-in`; render `sheet` anywhere. */
export function useWeighingIn() {
  const [parameters, setParameters] = useSearchParams()
  // Fetched ahead: it opens at once, and also when the network goes meanwhile.
  useEffect(() => void load().catch(() => undefined), [])
  const set = (open: boolean) =>
    setParameters(
      (now) => {
        const next = new URLSearchParams(now)
        if (open) next.set('weigh-in', '')
        else next.delete('weigh-in')
        return next
      },
      { replace: !open },
    )
  return {
    weighIn: () => set(true),
    sheet: <Suspense>{parameters.has('weigh-in') && <Sheet open onOpenChange={set} />}</Suspense>,
  }
}
