/** Wörter des Meldens und der Gründe dafür, auch am Moderationstisch. */
import type { en } from './report-en.ts'

export const de: typeof en = {
  title: {
    post: 'Diesen Beitrag melden',
    comment: 'Diesen Kommentar melden',
    challenge: 'Diese Challenge melden',
    team: 'Dieses Team melden',
    person: 'Dieses Profil melden',
  },
  what: {
    post: 'Jemand sieht sich den Beitrag an und entscheidet.',
    comment: 'Jemand sieht sich den Kommentar an und entscheidet.',
    challenge: 'Jemand sieht sich Namen und Beschreibung an und entscheidet.',
    team: 'Jemand sieht sich Namen, Beschreibung und Bild an und entscheidet.',
    person: 'Jemand sieht sich Namen, Text und Bild an und entscheidet.',
  },
  who: 'Wer es geschrieben hat, erfährt nicht, dass du es warst.',
  reason: 'Was stimmt nicht?',
  reasonProblem: 'Wähle, was nicht stimmt.',
  reasons: {
    harassment: 'Es beleidigt oder schikaniert jemanden',
    hate: 'Es hetzt gegen eine Gruppe',
    'self-harm': 'Es führt zu Selbstverletzung oder einer Essstörung',
    'dangerous-advice': 'Es gibt Ratschläge, die schaden können',
    sexual: 'Es ist sexuell',
    cheating: 'Jemand schummelt',
    spam: 'Es ist Werbung oder Spam',
    other: 'Etwas anderes',
  },
  note: 'Mit deinen Worten',
  noteHint: 'Wer entscheidet, liest es.',
  noteProblem: 'Höchstens 1.000 Zeichen.',
  send: 'Meldung senden',
  sent: 'Danke. Jemand sieht es sich an.',
  own: 'Das ist von dir: Ändere oder lösche es stattdessen.',
  gone: 'Es ist nicht mehr da.',
  help: 'Machst du dir Sorgen um jemanden oder um dich selbst? Reden hilft. Im Notfall: 112. Die Telefonseelsorge ist Tag und Nacht kostenlos da (in Deutschland 116 123); findahelpline.com nennt Stellen in anderen Ländern.',
}
