/** README.txt of an archive: what is in it, in the person's language. */
import type { Language } from '@setpoint/contract/common'
import type { ArchiveFile, ExportPart } from '../../platform/personal-data/personal-data.ts'

interface Words {
  readonly title: (username: string) => string
  readonly made: (instant: string) => string
  readonly intro: string
  readonly files: string
  readonly formats: readonly string[]
  readonly missing: readonly string[]
  readonly erasure: readonly string[]
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: (username) => `Everything that Setpoint keeps about ${username}`,
    made: (instant) => `Made on ${instant} (UTC).`,
    intro: 'This archive is not encrypted: keep it where only you can read it.',
    files: 'What is in it',
    formats: [
      'JSON is for programs, CSV for spreadsheets (UTF-8, comma, a heading). Both say the same.',
      'Instants are RFC 3339 in UTC, days are your own (YYYY-MM-DD). Weights are kg, lengths cm, whatever you see in the app.',
      'A cell that begins like a formula has an apostrophe before it, so that no spreadsheet runs it.',
      'weights.csv can be brought in again under Body, Import, here or on another Setpoint.',
    ],
    missing: [
      'Not in it: your password and everything that would sign somebody in as you; we keep only hashes of it, which are of use to thieves alone.',
      'Also not: what is computed anew from the above each time, such as trends and forecasts.',
    ],
    erasure: [
      'If you have your account erased, what is listed here goes from Setpoint. What was entered about your body, notes, photos and other sealed values becomes unreadable in old backups at the same time, because their key is destroyed.',
      'E-mail address, username and what is not sealed stay in backups that were made before until those are deleted. Ask who runs this Setpoint how long that is.',
    ],
  },
  de: {
    title: (username) => `Alles, was Setpoint über ${username} aufbewahrt`,
    made: (instant) => `Erstellt am ${instant} (UTC).`,
    intro: 'Dieses Archiv ist nicht verschlüsselt: Bewahre es dort auf, wo nur du es lesen kannst.',
    files: 'Was darin ist',
    formats: [
      'JSON ist für Programme, CSV für Tabellen (UTF-8, Komma, mit Kopfzeile). Beide sagen dasselbe.',
      'Zeitpunkte sind RFC 3339 in UTC, Tage deine eigenen (JJJJ-MM-TT). Gewichte sind in kg, Längen in cm, was immer die App dir zeigt.',
      'Eine Zelle, die wie eine Formel beginnt, hat ein Hochkomma davor, damit keine Tabelle sie ausführt.',
      'weights.csv lässt sich unter Körper, Import wieder einlesen, hier oder in einem anderen Setpoint.',
    ],
    missing: [
      'Nicht darin: dein Passwort und alles, womit sich jemand als du anmelden könnte; davon bewahren wir nur Prüfsummen auf, und die nützen nur Dieben.',
      'Auch nicht: was jedes Mal neu daraus berechnet wird, etwa Trends und Vorhersagen.',
    ],
    erasure: [
      'Wenn du dein Konto löschen lässt, verschwindet alles hier Genannte aus Setpoint. Was du über deinen Körper eingetragen hast, Notizen, Fotos und andere versiegelte Werte werden zugleich auch in alten Sicherungen unlesbar, weil ihr Schlüssel vernichtet wird.',
      'E-Mail-Adresse, Benutzername und was nicht versiegelt ist, stehen in Sicherungen von vorher, bis diese gelöscht werden. Frag, wer dieses Setpoint betreibt, wie lange das dauert.',
    ],
  },
}

export interface ReadmeFacts {
  readonly username: string
  readonly language: Language
  readonly madeAt: Date
  readonly parts: readonly ExportPart[]
}

/** Lines of about 90 characters, for every editor there is. */
export function readmeFile({ username, language, madeAt, parts }: ReadmeFacts): ArchiveFile {
  const text = words[language]
  const title = text.title(username)
  const files = parts.map((part) => `${part.name}\n${wrap(part.about[language], '    ')}`)
  const sections = [
    `${title}\n${'='.repeat(title.length)}`,
    `${text.made(madeAt.toISOString().slice(0, 16).replace('T', ' '))}\n${wrap(text.intro)}`,
    `${text.files}\n${'-'.repeat(text.files.length)}`,
    ...files,
    ...[text.formats, text.missing, text.erasure].map((lines) => lines.map((line) => wrap(line)).join('\n')),
  ]
  return {
    path: 'README.txt',
    async *read() {
      yield `${sections.join('\n\n')}\n`
    },
  }
}

function wrap(text: string, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length + word.length > 90 && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}
