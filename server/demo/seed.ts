/** Fills an empty Setpoint with sixty people and what happened to them, through the same API that everybody uses. */
import { rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { demoLogin } from '@setpoint/contract/identity'
import { openApp, type App } from '../app.ts'
import type { Settings } from '../platform/config/settings.ts'
import { arrive, closeDoors } from './arrive.ts'
import { signIn } from './caller.ts'
import { challenges } from './challenges.ts'
import { demoClock, type DemoClock } from './clock.ts'
import { followEachOther } from './follows.ts'
import { giveBadges, moderate } from './incidents.ts'
import { maraArrives } from './mara.ts'
import { latelyWritten, writtenPosts } from './posts/index.ts'
import { askToJoin, chooseWhatToShow, foundTeams } from './teams.ts'
import { talk } from './talk.ts'
import { weighings } from './weighing.ts'
import { liveThrough } from './year.ts'

/** Nobody else waits yet; and what runs by itself goes by the hour of the present, in which none of the story is. */
export const unhurried = { patience: 60_000, schedules: false } as const

/**
 * Lets sixty people register, meet, weigh in and talk; false when they have done so already. An app of its own does it, without
 * request budgets and proof of work, and with a clock that can be put back, so that the story's dates are true. Throws in plain
 * words where a filling was broken off.
 */
export async function fillDemo(settings: Settings, connection: string, say: (line: string) => void): Promise<boolean> {
  const clock = demoClock()
  const quiet = { ...settings, RATE_LIMITS: false, CAPTCHA: false }
  const app = await openApp({ ...quiet, SETPOINT_ROLES: 'web' }, { connection, clock, webRoot: null, ...unhurried })
  try {
    const mark = join(settings.SETPOINT_DATA, 'demo-is-being-filled')
    if (existsSync(mark))
      throw new Error(`Filling the demo was broken off. Delete ${settings.SETPOINT_DATA} and start it again.`)
    if ((await signIn({ http: app.http, clock }, demoLogin)) !== null) return false
    say('Filling the demo with sixty people and a year of theirs: a minute or two, once.')
    await writeFile(mark, '')
    await fill(app, clock, async (at) => {
      clock.put(at)
      await workOff(quiet, connection, clock)
      clock.put(null)
    })
    await rm(mark)
    return true
  } finally {
    await app.stop()
  }
}

/** Does what is queued; between times nothing is done, so that each job is done at its time. */
async function workOff(settings: Settings, connection: string, clock: DemoClock): Promise<void> {
  const roles = { ...settings, SETPOINT_ROLES: 'worker' }
  const app = await openApp(roles, { connection, clock, webRoot: null, ...unhurried })
  try {
    await app.opened.queue.start()
    await app.opened.queue.drain(30 * 60_000)
  } finally {
    await app.stop()
  }
}

async function fill(app: App, clock: DemoClock, workOff: (at: Date) => Promise<void>): Promise<void> {
  const now = new Date()
  const door = { http: app.http, clock }
  const mara = await maraArrives(door, now)
  const callers = (await arrive(door, now)).set('mara', mara)
  const teams = await foundTeams(callers, now)
  await chooseWhatToShow(callers, teams, now)
  await followEachOther(callers, now)
  const said = talk(callers, teams, now, app.platform.config.DEMO === 'small' ? latelyWritten : writtenPosts)
  await liveThrough(now, [weighings(callers, now), challenges(callers, teams, now), said.happen], workOff)
  await giveBadges(callers, teams, now)
  await moderate(callers, said.postOf, now)
  await askToJoin(callers, teams, now)
  await closeDoors(callers, now)
  await workOff(now)
}
