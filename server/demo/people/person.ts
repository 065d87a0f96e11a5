/** What is known of an invented person before the API hears of them. */
import type { ActivityLevel, Privacy, Sex } from '@setpoint/contract/profile'
import type { Look, Thing } from '../drawn/look.ts'

/** A stretch on the scales: how many days, kg a week, and the share of days with a weigh-in. */
export type Stretch = readonly [days: number, perWeek: number, diligence: number]

export interface Scales {
  /** kg at the beginning. */
  readonly from: number
  /** One after the other, up to today. */
  readonly story: readonly Stretch[]
  readonly goal?: number
}

export interface DemoPerson {
  readonly username: string
  readonly name: string
  readonly bio?: string
  readonly born: string
  readonly sex?: Sex
  /** cm */
  readonly height?: number
  readonly moves?: ActivityLevel
  /** Default: Europe/Berlin. */
  readonly zone?: string
  /** Default: en. */
  readonly language?: 'de'
  /** Days since they registered. */
  readonly since: number
  /** A face, a thing, or no picture at all. */
  readonly picture?: Look | Thing
  readonly scales?: Scales
  readonly privacy?: Partial<Privacy>
  /** Followers ask first. */
  readonly asksFirst?: true
  /** Is not found by searching. */
  readonly hides?: true
}

/** Everything for everybody, but what a body weighs and is to weigh. */
export const open: Partial<Privacy> = {
  profile: 'public',
  displayName: 'public',
  avatar: 'public',
  bio: 'public',
  follows: 'public',
}
