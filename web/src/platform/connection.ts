/** Whether the device believes to have a network. */
import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

export const isOnline = (): boolean => !globalThis.navigator || navigator.onLine
export const useOnline = (): boolean => useSyncExternalStore(subscribe, isOnline)
