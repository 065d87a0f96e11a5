/** Everybody's weigh-ins: entered on the morning while a challenge runs, and brought from another app before that. */
import { encodeWeightCsv, type WeightCsvRow } from '@setpoint/formats/weight-history'
import { named, type Callers } from './arrive.ts'
import type { Caller } from './caller.ts'
import { competes, takesPartAt } from './challenge-texts.ts'
import { demoWeighIns, type DemoWeighIn } from './mara-weigh-ins.ts'
import { demoPhoto } from './photos.ts'
import { demoPeople } from './people/index.ts'
import { mornings } from './scales.ts'
import { severalAtOnce } from './several-at-once.ts'
import type { Stretch } from './year.ts'

const day = 86_400_000

type WeighIn = WeightCsvRow | DemoWeighIn

interface Weighing {
  readonly caller: Caller
  /** Ends of stretches (days before the present) at which they bring what they have not entered. */
  readonly brings: readonly number[]
  left: readonly WeighIn[]
}

/** Answers what is to be entered and brought in a stretch. */
export function weighings(callers: Callers, now: Date): (stretch: Stretch) => Promise<void> {
  const mara = {
    caller: named(callers, 'mara'),
    brings: [365, 120, 72, 20, 8, 3, 0],
    left: demoWeighIns(now) as WeighIn[],
  }
  const pictured = withPicture(mara.left)
  const others = demoPeople
    .filter(({ scales }) => scales !== undefined)
    .map((person, n) => ({
      caller: named(callers, person.username),
      brings: [n % 2 ? 120 : 72, ...(competes(person.username) ? [20] : []), 0],
      left: mornings(person, now),
    }))
  const isEntered = (username: string, weighIn: WeighIn) =>
    pictured.has(weighIn) || takesPartAt(username, (now.getTime() - Date.parse(weighIn.recordedAt)) / day)
  const all: Weighing[] = [mara, ...others]
  return ({ to, back }) =>
    severalAtOnce(all, async (person) => {
      const { caller, brings, left } = person
      const due = left.filter(({ recordedAt }) => new Date(recordedAt) <= to)
      const entered = due.filter((each) => isEntered(caller.username, each))
      const brought = brings.includes(back) ? due.filter((each) => !entered.includes(each)) : []
      person.left = left.filter((each) => !entered.includes(each) && !brought.includes(each))
      if (brought.length > 0) await bring(caller, brought, to)
      for (const each of entered) await enter(caller, each, pictured.has(each), now)
    })
}

/** Where in Mara's story she took a picture: about every four months, the last one a few days ago. */
const picturedAt = [0, 0.2, 0.4, 0.62, 0.8, 0.995]

const withPicture = (all: readonly WeighIn[]): ReadonlySet<WeighIn> =>
  new Set(picturedAt.flatMap((share) => all[Math.floor(share * (all.length - 1))] ?? []))

async function bring(caller: Caller, some: readonly WeighIn[], at: Date): Promise<void> {
  const { id } = await caller.upload(at, '/imports', Buffer.from([...encodeWeightCsv(some)].join('')), 'weights.csv')
  await caller.call(at, 'POST', `/imports/${id}/confirm`)
}

/** A minute after standing on the scales. */
async function enter(caller: Caller, weighIn: WeighIn, isPictured: boolean, now: Date): Promise<void> {
  const recordedAt = new Date(weighIn.recordedAt)
  const at = new Date(Math.min(recordedAt.getTime() + 60_000, now.getTime()))
  const { id } = await caller.call(at, 'POST', '/weight-entries', weighIn)
  if (!isPictured) return
  const picture = await demoPhoto(weighIn.weight, recordedAt.getUTCDate() % 2 === 0)
  await caller.upload(at, `/weight-entries/${id}/photos`, picture, 'morning.jpg')
}
