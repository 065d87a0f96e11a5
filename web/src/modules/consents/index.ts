/** What the settings and others use of consents. */
export { ConsentsCards } from './parts/consents-card.tsx'
export { PublicProfileCard } from './parts/public-profile-card.tsx'
