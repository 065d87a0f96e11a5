/** Wörter der Mitteilungen. */
import type { NotificationKind } from '@setpoint/contract/notifications'
import type { TeamRole } from '@setpoint/contract/teams'
import { pluralIn } from '../../../platform/i18n/plural.ts'
import type { en, Named } from './en.ts'

const plural = pluralIn('de')

const roles: Record<TeamRole, string> = {
  owner: 'gehört dir',
  admin: 'verwaltest du jetzt mit',
  moderator: 'moderierst du jetzt mit',
  member: 'bist du jetzt Mitglied',
}

const says: Record<NotificationKind, (named: Named) => string> = {
  'follow-request': ({ who }) => `${who} möchte dir folgen`,
  'follow-accepted': ({ who }) => `Du kannst ${who} jetzt folgen`,
  'new-follower': ({ who }) => `${who} folgt dir`,
  'team-request': ({ who, team }) => `${who} möchte zu ${team}`,
  'team-request-answered': ({ team }) => `Willkommen bei ${team}: Du bist aufgenommen`,
  'team-role-changed': ({ team, role }) =>
    role === 'member' || role === null ? `In ${team} ${roles.member}` : `${team} ${roles[role]}`,
  'team-removed': ({ team }) => `Du bist nicht mehr bei ${team}`,
  'team-owner': ({ team }) => `${team} gehört jetzt dir`,
  achievement: ({ achievement }) => `Erreicht: ${achievement}`,
  badge: ({ badge, team }) =>
    team ? `${team} hat dir ein Abzeichen verliehen: ${badge}` : `Dir wurde ein Abzeichen verliehen: ${badge}`,
  'badge-taken': ({ badge }) => `Das Abzeichen ${badge} wurde zurückgenommen`,
  'challenge-invited': ({ who, challenge }) =>
    who ? `${who} lädt dich zu ${challenge} ein` : `Du bist zu ${challenge} eingeladen`,
  'challenge-started': ({ challenge }) => `${challenge} hat begonnen`,
  'challenge-progress': ({ challenge }) => `Du kommst bei ${challenge} gut voran`,
  'challenge-held': ({ challenge }) => `Jemand sieht sich ein Ergebnis von dir bei ${challenge} an`,
  'challenge-finished': ({ challenge }) => `${challenge} ist vorbei: Sieh nach, wie es ausging`,
  'challenge-won': ({ challenge }) => `Du hast ${challenge} gewonnen`,
  'post-comment': ({ who }) => `${who} hat auf deinen Beitrag geantwortet`,
  'comment-reply': ({ who }) => `${who} hat auf deinen Kommentar geantwortet`,
  mention: ({ who }) => `${who} hat dich erwähnt`,
  'post-liked': ({ who }) => `${who} mögen deinen Beitrag`,
  'report-answered': () => 'Wir haben uns angesehen, was du gemeldet hast',
  'content-removed': () => 'Etwas, das du geschrieben hast, wird nicht mehr gezeigt',
  'content-restored': () => 'Etwas, das du geschrieben hast, wird wieder gezeigt',
  sanction: () => 'Du kannst eine Weile nichts schreiben',
  'appeal-answered': () => 'Dein Einspruch ist beantwortet',
}

export const de: typeof en = {
  title: 'Mitteilungen',
  failed: 'Deine Mitteilungen konnten nicht geladen werden',
  emptyTitle: 'Alles ruhig',
  empty: 'Wenn dir jemand folgt, ein Team antwortet oder du etwas erreichst, steht es hier.',
  emptyAction: 'Leute finden',
  offline: 'Du bist offline: Das ist, was vorher hier stand.',
  readAll: 'Alle als gelesen markieren',
  readFailed: 'Das hat nicht geklappt. Bitte versuche es noch einmal.',
  unread: 'Ungelesen',
  more: 'Mehr zeigen',
  moreFailed: 'Der Rest konnte nicht geladen werden.',
  end: 'Das ist alles aus den letzten 90 Tagen.',
  listOf: (day) => `Mitteilungen: ${day}`,
  accept: 'Annehmen',
  acceptLabel: (name) => `${name} darf dir folgen`,
  accepted: (name) => `${name} folgt dir jetzt`,
  decline: 'Ablehnen',
  declineLabel: (name) => `Die Anfrage von ${name} ablehnen`,
  declined: 'Abgelehnt. Das wird nicht mitgeteilt.',
  answerFailed: 'Das hat nicht geklappt. Vielleicht wurde die Anfrage zurückgenommen.',
  who: (names, others) => {
    const all = others > 0 ? [...names, plural(others, { one: '# andere Person', other: '# andere' })] : names
    return new Intl.ListFormat('de', { type: 'conjunction' }).format(all)
  },
  likesOne: (who) => `${who} mag deinen Beitrag`,
  says,
}
