/** Registers the service worker and offers a new version when it is ready; nothing reloads by itself. */
import { currentTexts } from '../platform/i18n/texts.ts'
import { toast } from '../ui/toast.tsx'

const hourly = 3_600_000

export function startUpdates(): void {
  // Plain HTTP away from localhost has no service workers; the app works without.
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  register().catch(() => undefined)
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/service-worker.js')
  const offer = () => {
    const next = registration.waiting
    if (!next || !navigator.serviceWorker.controller) return
    const { app } = currentTexts()
    toast({
      message: app.updateReady,
      sticky: true,
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      action: { label: app.update, run: () => next.postMessage('activate') },
    })
  }
  offer()
  registration.addEventListener('updatefound', () => {
    const arriving = registration.installing
    arriving?.addEventListener('statechange', () => {
      if (arriving.state === 'installed') offer()
    })
  })
  let hadController = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadController) location.reload()
    hadController = true
  })
  setInterval(() => void registration.update().catch(() => undefined), hourly)
}
