/** What is called what, for any number of lines: on the desk everybody has a name, also who is suspended. */
import type { DeskPerson } from '@setpoint/contract/reports'
import type { Platform } from '../../platform/context.ts'
import { usernamesOf } from '../identity/index.ts'
import { teamNames } from '../teams/index.ts'

export interface Names {
  readonly people: ReadonlyMap<string, string>
  readonly teams: ReadonlyMap<string, string>
}

type Ids = readonly (string | null)[]
const given = (ids: Ids): string[] => [...new Set(ids)].flatMap((id) => id ?? [])

export const namesFor = async (platform: Platform, people: Ids, teams: Ids): Promise<Names> => ({
  people: await usernamesOf(platform, given(people)),
  teams: await teamNames(platform, given(teams)),
})

export const personIn = ({ people }: Names, id: string): DeskPerson => ({ id, username: people.get(id) ?? null })
