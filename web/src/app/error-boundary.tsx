/** Catches what a screen throws. A class, because React offers no other way. */
import { Component, type ReactNode } from 'react'
import { currentTexts } from '../platform/i18n/texts.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

interface Props {
  children: ReactNode
}

export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  /** The operator, whom the screen says to ask, finds what happened in the browser's console. */
  override componentDidCatch(error: unknown) {
    reportError(error)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const { app } = currentTexts()
    return (
      <div role="alert" className="mx-auto grid max-w-120 justify-items-center gap-2 px-4 py-16 text-center">
        <span className="mb-1 grid size-14 place-items-center rounded-full bg-warn-tint text-warn">
          <Icon name="warning" size={26} />
        </span>
        <h1 className="text-title font-semibold text-balance">{app.crashed}</h1>
        <p className="text-note text-balance text-muted">{app.crashedNote}</p>
        <div className="mt-3">
          <Button icon="refresh" onClick={() => location.reload()}>
            {app.reload}
          </Button>
        </div>
      </div>
    )
  }
}
