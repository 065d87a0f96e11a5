/** Waiting before another try. */
import { useCallback, useEffect, useState } from 'react'

/** A countdown of whole seconds to 0; `start(seconds)` begins it anew. */
export function useCountdown(): [left: number, start: (seconds: number) => void] {
  const [until, setUntil] = useState(0)
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (until === 0) return
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000))
      setLeft(seconds)
      if (seconds === 0) setUntil(0)
    }, 250)
    return () => clearInterval(timer)
  }, [until])
  const start = useCallback((seconds: number) => {
    setLeft(Math.ceil(seconds))
    setUntil(Date.now() + seconds * 1000)
  }, [])
  return [left, start]
}

/** '0:42', '12:05'. */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
