/** What the settings and others use of consents. */
export { ConsentsCards } from './parts/consents-card.tsx'
export { PublicProfileCard } from './parts/public-profile-card.tsx'
export { needsGuardian } from './parts/consents-card.tsx'
export { wordsOf } from './parts/consent-item.tsx'
export { consents as consentsQuery } from './queries.ts'
