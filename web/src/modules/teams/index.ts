/** What other modules use of teams: lists of who stands where, and how a thing that was done is told. */
export { announce } from './announce.ts'
export { lossParts, personOf } from './parts/board-list.tsx'
export { LineSkeletons } from './parts/line-skeletons.tsx'
export { PersonLine } from './parts/person-line.tsx'
export { RankList, type RankLine } from './parts/rank-list.tsx'
export { canManageChallenges } from './rights.ts'
