/** Wörter des Blockierens und Stummschaltens. */
import type { en } from './en.ts'

export const de: typeof en = {
  note: 'Wem du nicht begegnen möchtest. Niemand erfährt, dass er hier steht.',
  away: 'Jemand, der zurzeit nicht da ist',
  since: (day) => `Seit ${day}`,
  more: (name) => `Mehr zu ${name}`,
  failed: 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
  decisions: 'Entscheidungen über dich',
  decisionsNote: 'Was von dir ausgeblendet wurde und warum, und was du gemeldet hast.',
  block: {
    title: 'Blockierte Personen',
    note: 'Ihr seht einander nicht, nirgends.',
    emptyTitle: 'Du hast niemanden blockiert',
    empty: 'Wen du auf seiner Seite blockierst, der steht dann hier.',
    failed: 'Deine blockierten Personen konnten nicht geladen werden',
    start: 'Blockieren',
    question: (name) => `${name} blockieren?`,
    what: 'Ihr seht einander nicht mehr, nirgends. Die Person erfährt es nicht. Aufheben kannst du es in deinen Einstellungen.',
    started: (name) => `${name} ist blockiert`,
    stop: 'Freigeben',
    stopLabel: (name) => `${name} freigeben`,
    stopped: (name) => `${name} ist nicht mehr blockiert`,
  },
  mute: {
    title: 'Stummgeschaltete Personen',
    note: 'Was sie tun, wird dir nicht gezeigt. Sie merken nichts davon, und du findest sie weiterhin, wenn du nachsiehst.',
    emptyTitle: 'Du hast niemanden stummgeschaltet',
    empty: 'Wen du auf seiner Seite stummschaltest, der steht dann hier.',
    failed: 'Deine stummgeschalteten Personen konnten nicht geladen werden',
    start: 'Stummschalten',
    started: (name) => `${name} ist stummgeschaltet`,
    stop: 'Stummschaltung aufheben',
    stopLabel: (name) => `Stummschaltung von ${name} aufheben`,
    stopped: (name) => `${name} ist nicht mehr stummgeschaltet`,
  },
}
