/** What weighs how much, and who may do what with a case. Pure. */
import type { CaseRights } from '@setpoint/contract/cases'
import { appealDays } from '@setpoint/contract/decisions'
import type { ReportReason, Severity } from '@setpoint/contract/reports'
import type { TeamRole } from '@setpoint/contract/teams'

/** How soon somebody should look. What can hurt a body or a life comes first. */
export const severityOf: Readonly<Record<ReportReason, Severity>> = {
  spam: 1,
  cheating: 1,
  other: 1,
  harassment: 2,
  hate: 2,
  sexual: 2,
  'dangerous-advice': 3,
  'self-harm': 3,
}

/** What may mean that somebody is not well: the screens say where there is help. */
export const offersHelp = (reason: ReportReason): boolean => reason === 'self-harm' || reason === 'dangerous-advice'

/** What somebody looks after: everything as an admin, or what was written in these teams by whom they outrank. */
export interface Scope {
  readonly userId: string
  readonly all: boolean
  readonly teams: ReadonlyMap<string, TeamInScope>
}

export interface TeamInScope {
  readonly name: string
  readonly role: TeamRole
  /** Members of their own rank or above: nobody judges those. */
  readonly aboveThem: readonly string[]
}

export interface About {
  readonly userId: string
  readonly teamId: string | null
}

/** Nobody looks after what they wrote themselves: before a decision they do not even know of it. */
export function looksAfter({ userId, all, teams }: Scope, about: About): boolean {
  if (about.userId === userId) return false
  if (all) return true
  const team = about.teamId === null ? undefined : teams.get(about.teamId)
  return team !== undefined && !team.aboveThem.includes(about.userId)
}

export const looksAfterAnything = ({ all, teams }: Scope): boolean => all || teams.size > 0

/** What of a case its rights hang on. */
export interface Standing {
  readonly teamId: string | null
  readonly state: 'open' | 'decided' | 'appealed'
  readonly isHidden: boolean
  /** The actor has reported it. */
  readonly reportedByActor: boolean
  /** Somebody else has taken it up, and their time is not over. */
  readonly claimedByOther: boolean
  /** The actor made the decision that is appealed. */
  readonly decidedByActor: boolean
  /** There is no other admin, who could answer instead. */
  readonly isOnlyAdmin: boolean
}

/** For who looks after the case. */
export function rightsIn(scope: Scope, standing: Standing): CaseRights {
  const { state, isHidden, reportedByActor, claimedByOther, decidedByActor } = standing
  const isJudge = !reportedByActor
  const decide = state === 'open' && isJudge && !claimedByOther
  const mayAnswer = !decidedByActor || (scope.all && standing.isOnlyAdmin)
  const because = reportedByActor
    ? 'own-report'
    : state === 'open' && claimedByOther
      ? 'claimed'
      : state === 'appealed' && !mayAnswer
        ? 'own-decision'
        : null
  return {
    decide,
    mute: decide && standing.teamId !== null,
    bar: decide && scope.all,
    restore: state !== 'open' && isHidden && isJudge,
    answerAppeal: state === 'appealed' && isJudge && mayAnswer,
    because,
  }
}

/** Until when a decision can be appealed. */
export const appealEnd = (decidedAt: Date): Date => new Date(decidedAt.getTime() + appealDays * 86_400_000)
