/** What other modules and the shell may use of the body module. Heavy parts are for `lazy`. */
export { BackLink } from './parts/back-link.tsx'
export { GoalLine } from './parts/goal-line.tsx'
export { Reasons } from './parts/reasons.tsx'
export const loadWeighInSheet = () => import('./parts/weigh-in-sheet.tsx')
