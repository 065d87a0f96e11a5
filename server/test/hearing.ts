/** For tests: what open apps hear, and the moment from which on they have heard everything that was told before. */
import { io, type Socket } from 'socket.io-client'
import { expect } from 'vitest'
import type { Events } from '../events.ts'
import type { World } from './world.ts'

export interface Heard {
  readonly event: string
  readonly payload: Readonly<Record<string, string | null>>
}

/** What reaches every session of a person, and what a token with that scope alone hears. */
const marks = {
  session: (userId: string, mark: string) => ['weight.recorded', { userId, entryId: mark, day: mark }],
  'body:read': (userId: string, mark: string) => ['weight.recorded', { userId, entryId: mark, day: mark }],
  'teams:read': (userId: string, mark: string) => ['team.changed', { userId, teamId: mark }],
} satisfies Record<string, (userId: string, mark: string) => [keyof Events, object]>

export interface OpenApps {
  /** Opens an app of that person; answers what it hears from now on. `as`: with a token that has this scope alone. */
  open(
    person: { userId: string; accessToken: string },
    as?: { scope: keyof typeof marks; token: string },
  ): Promise<Heard[]>
  /** Resolves when each of them has heard all that has been told so far: news arrive in the order in which they are told. */
  heardAll(): Promise<void>
  /** Closes them all. */
  close(): void
}

/** `address`: where the world listens. */
export function openApps(world: World, address: () => string): OpenApps {
  const apps = new Set<{ socket: Socket; userId: string; scope: keyof typeof marks; marked: Set<string> }>()
  return {
    async open({ userId, accessToken }, { scope, token } = { scope: 'session', token: accessToken }) {
      const socket = io(address(), { transports: ['websocket'], forceNew: true, auth: { token } })
      const [heard, marked] = [[] as Heard[], new Set<string>()]
      apps.add({ socket, userId, scope, marked })
      socket.on('changed', (news: Heard) => {
        const mark = Object.values(news.payload).find((value) => typeof value === 'string' && value.startsWith('mark '))
        if (mark) marked.add(mark)
        else heard.push(news)
      })
      await new Promise((resolve) => socket.once('connect', () => resolve(null)))
      return heard
    },
    async heardAll() {
      for (const { userId, scope, marked } of apps) {
        const mark = `mark ${crypto.randomUUID()}`
        const [event, payload] = marks[scope](userId, mark)
        world.platform.realtime.changed(userId, event, payload)
        await expect.poll(() => marked.has(mark)).toBe(true)
      }
    },
    close() {
      for (const { socket } of apps) socket.disconnect()
      apps.clear()
    },
  }
}
