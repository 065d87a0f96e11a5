/** Where the screens of reports are. */
export const deskPath = '/moderation'
export const ownDecisionsPath = '/moderation/mine'
export const casePath = (caseId: string) => `/moderation/cases/${caseId}`
export const recordPath = (userId: string, teamId?: string | null) =>
  `/moderation/people/${userId}${teamId ? `?team=${teamId}` : ''}`
