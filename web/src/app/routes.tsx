/**
 * Every screen of the app, in one list (those of people with each other in community-routes.tsx). A new screen is one line: where, what is loaded, who sees it, its title.
 * `texts` names the modules whose texts the screen and its parts use; they are loaded beside it.
 * `signedIn`: true asks for a log-in first; false is for those who are not signed in (others are sent to Today);
 * 'either' is for everyone. `bare` leaves out the frame with the menu.
 */
import { communityRoutes } from './community-routes.tsx'
import type { ScreenRoute } from './screen-route.ts'

export const routes: readonly ScreenRoute[] = [
  {
    path: '/',
    screen: () => import('./landing.tsx').then((module) => module.LandingScreen),
    signedIn: false,
    bare: true,
    title: ({ app }) => app.titles.landing,
  },
  {
    path: '/today',
    screen: () => import('../modules/insights/screens/today.tsx').then((module) => module.TodayScreen),
    signedIn: true,
    texts: ['insights', 'body'],
    title: ({ insights }) => insights.title,
  },
  {
    path: '/body',
    screen: () => import('../modules/body/screens/body.tsx').then((module) => module.BodyScreen),
    signedIn: true,
    texts: ['body'],
    title: ({ body }) => body.title,
  },
  {
    path: '/body/history',
    screen: () => import('../modules/body/screens/history.tsx').then((module) => module.HistoryScreen),
    signedIn: true,
    texts: ['body'],
    title: ({ body }) => body.history.all,
  },
  {
    path: '/body/entries/:entryId',
    screen: () => import('../modules/body/screens/entry.tsx').then((module) => module.EntryScreen),
    signedIn: true,
    texts: ['body'],
    title: ({ body }) => body.entry.title,
  },
  {
    path: '/body/photos',
    screen: () => import('../modules/body/screens/photos.tsx').then((module) => module.PhotosScreen),
    signedIn: true,
    texts: ['body'],
    title: ({ body }) => body.photos.title,
  },
  {
    path: '/body/compare',
    screen: () => import('../modules/body/screens/compare.tsx').then((module) => module.CompareScreen),
    signedIn: true,
    texts: ['body'],
    title: ({ body }) => body.compare.title,
  },
  {
    path: '/body/import',
    screen: () => import('../modules/imports/screens/import.tsx').then((module) => module.ImportScreen),
    signedIn: true,
    texts: ['imports'],
    title: ({ imports }) => imports.title,
  },
  {
    path: '/register',
    screen: () => import('../modules/identity/screens/register.tsx').then((module) => module.Register),
    signedIn: 'either',
    bare: true,
    texts: ['identity'],
    title: ({ identity }) => identity.titles.register,
  },
  {
    path: '/login',
    screen: () => import('../modules/identity/screens/login.tsx').then((module) => module.Login),
    signedIn: 'either',
    bare: true,
    texts: ['identity'],
    title: ({ identity }) => identity.titles.login,
  },
  {
    path: '/login/provider',
    screen: () => import('../modules/identity/screens/provider-return.tsx').then((module) => module.ProviderReturn),
    signedIn: 'either',
    bare: true,
    texts: ['identity'],
    title: ({ identity }) => identity.providers.title,
  },
  {
    path: '/forgot',
    screen: () => import('../modules/identity/screens/forgot.tsx').then((module) => module.Forgot),
    signedIn: 'either',
    bare: true,
    texts: ['identity'],
    title: ({ identity }) => identity.titles.forgot,
  },
  {
    path: '/reset',
    screen: () => import('../modules/identity/screens/reset.tsx').then((module) => module.Reset),
    signedIn: 'either',
    bare: true,
    texts: ['identity'],
    title: ({ identity }) => identity.titles.reset,
  },
  {
    path: '/verify',
    screen: () => import('../modules/identity/screens/verify.tsx').then((module) => module.Verify),
    signedIn: 'either',
    bare: true,
    texts: ['identity'],
    title: ({ identity }) => identity.titles.verify,
  },
  {
    path: '/confirm-email',
    screen: () => import('../modules/identity/screens/confirm-email.tsx').then((module) => module.ConfirmEmail),
    signedIn: 'either',
    bare: true,
    texts: ['identity'],
    title: ({ identity }) => identity.titles.confirmEmail,
  },
  {
    path: '/not-me',
    screen: () => import('../modules/identity/screens/not-me.tsx').then((module) => module.NotMe),
    signedIn: 'either',
    bare: true,
    texts: ['identity'],
    title: ({ identity }) => identity.titles.notMe,
  },
  {
    path: '/guardian',
    screen: () => import('../modules/consents/screens/guardian.tsx').then((module) => module.GuardianScreen),
    signedIn: 'either',
    bare: true,
    texts: ['identity', 'consents'],
    title: ({ consents }) => consents.guardian.title,
  },
  {
    path: '/welcome/:step?',
    screen: () => import('../modules/profile/screens/welcome.tsx').then((module) => module.Welcome),
    signedIn: true,
    bare: true,
    texts: ['profile'],
    title: ({ profile }) => profile.titles.welcome,
  },
  {
    path: '/settings/:section?',
    screen: () => import('../modules/settings/screens/settings.tsx').then((module) => module.Settings),
    signedIn: true,
    texts: ['settings', 'profile', 'people', 'identity', 'consents', 'privacy', 'moderation'],
    title: ({ settings }) => settings.title,
  },
  ...communityRoutes,
  {
    path: '/admin/:adminSection?',
    screen: () => import('../modules/admin/screens/admin.tsx').then((module) => module.Admin),
    signedIn: true,
    texts: ['admin'],
    title: ({ admin }) => admin.title,
  },
  {
    path: '/admin/users/:userId',
    screen: () => import('../modules/admin/screens/user.tsx').then((module) => module.UserScreen),
    signedIn: true,
    texts: ['admin', 'identity'],
    title: ({ admin }) => admin.user.title,
  },
  {
    path: '/second-factor',
    screen: () => import('../modules/identity/screens/second-factor.tsx').then((module) => module.SecondFactorScreen),
    signedIn: true,
    texts: ['identity'],
    title: ({ identity }) => identity.factors.required.title,
  },
  {
    path: '/leaving',
    screen: () => import('../modules/privacy/screens/leaving.tsx').then((module) => module.Leaving),
    signedIn: true,
    bare: true,
    texts: ['privacy', 'identity'],
    title: ({ privacy }) => privacy.leaving.name,
  },
  {
    path: '/outbox',
    screen: () => import('./outbox-screen.tsx').then((module) => module.OutboxScreen),
    signedIn: true,
    title: ({ app }) => app.outboxTitle,
  },
  {
    path: '/ui',
    screen: () => import('../ui/gallery/gallery.tsx').then((module) => module.GalleryScreen),
    signedIn: 'either',
    bare: true,
    title: ({ app }) => app.titles.gallery,
  },
]

/** Where those are kept who have asked to be erased. */
export const leavingPath = '/leaving'
/** Where those go who are signed in and asked for nothing else. */
export const home = '/today'
/** Where those go who must sign in first; `?next=` says where they wanted to. */
export const logInPath = '/login'
export const registerPath = '/register'
/** Where those go whose role needs a second factor that they do not have yet. */
export const secondFactorPath = '/second-factor'
