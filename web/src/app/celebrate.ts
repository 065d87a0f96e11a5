/** A calm word about what was achieved while the app is open; several at once are one. */
import { currentTexts } from '../platform/i18n/texts.ts'
import { toast } from '../ui/toast.tsx'

export interface Added {
  kind: string
}

/** What an import earns comes within a moment (ms). */
const moment = 1_200
let earned: string[] = []

export function celebrate({ kind }: Added): void {
  if (kind !== 'achievement' && kind !== 'badge') return
  earned.push(kind)
  if (earned.length === 1) setTimeout(say, moment)
}

function say(): void {
  const { app } = currentTexts()
  const [first] = earned
  const message = earned.length > 1 ? app.manyAchieved(earned.length) : first === 'badge' ? app.badged : app.achieved
  earned = []
  // The router hears of it as of the browser's own back and forth.
  const show = () => {
    history.pushState(null, '', '/achievements')
  }
  toast({ message, tone: 'good', action: { label: app.show, run: show } })
}
