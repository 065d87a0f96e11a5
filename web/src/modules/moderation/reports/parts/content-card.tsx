/** What a case is about: as it was reported, as it is now where that differs, and how it came to that. */
import { Link } from 'wouter'
import type { Case } from '@setpoint/contract/cases'
import type { ContentPlace, ContentText, ContentVersion } from '@setpoint/contract/reports'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../../ui/card.tsx'
import { Badge } from '../../../../ui/figure.tsx'
import { useMoment } from './moment.ts'

export function ContentCard({ file }: { file: Case }) {
  const { reports } = useTexts()
  const texts = reports.file
  const moment = useMoment()
  const [now, ...before] = file.versions
  const last = file.reported.at(-1)
  const isChanged = now !== undefined && last !== undefined && !sameTexts(now.texts, last.texts)
  const address = addressOf(file.place)
  return (
    <Card>
      <CardTitle action={<Badge tone={stateTone[file.contentState]}>{texts.state[file.contentState]}</Badge>}>
        {texts.reported}
      </CardTitle>
      <div className="grid gap-4">
        {file.reported.map((version) => (
          <Version
            key={version.at}
            version={version}
            note={file.reported.length > 1 ? texts.reportedAt(moment(version.at)) : null}
          />
        ))}
        {file.words.length > 0 && (
          <p className="flex flex-wrap items-center gap-1.5 text-note text-muted">
            {texts.words}
            {file.words.map((word) => (
              <Badge key={word} tone="effort">
                {word}
              </Badge>
            ))}
          </p>
        )}
        <Pictures addresses={file.pictures} />
        {isChanged && (
          <div className="border-t border-line pt-4">
            <h3 className="mb-2 font-semibold">{texts.now}</h3>
            <Version version={now} note={null} />
          </div>
        )}
        {before.length > 0 && (
          <details className="border-t border-line pt-3">
            <summary className="flex min-h-11 cursor-pointer items-center font-[550] text-accent">
              {texts.before}
            </summary>
            <div className="grid gap-4 pt-2">
              {before.map((version) => (
                <Version key={version.at} version={version} note={moment(version.at)} />
              ))}
            </div>
          </details>
        )}
        {address !== null && file.contentState !== 'deleted' && (
          <p>
            <Link href={address} className="inline-flex min-h-11 items-center font-[550] text-accent hover:underline">
              {texts.open}
            </Link>
          </p>
        )}
      </div>
    </Card>
  )
}

const stateTone = { shown: 'neutral', hidden: 'effort', deleted: 'neutral' } as const

function Version({ version, note }: { version: ContentVersion; note: string | null }) {
  return (
    <div className="grid gap-1">
      <Texts texts={version.texts} />
      {note !== null && <p className="text-label text-muted">{note}</p>}
    </div>
  )
}

/** What somebody wrote, field by field. */
export function Texts({ texts }: { texts: readonly ContentText[] }) {
  const { reports } = useTexts()
  if (texts.length === 0) return <p className="text-note text-muted">{reports.noWords}</p>
  return (
    <dl className="grid gap-2">
      {texts.map(({ field, text }, index) => (
        <div key={`${field} ${index}`}>
          <dt className="text-label text-muted">{reports.file.fields[field] ?? field}</dt>
          <dd dir="auto" className="max-w-[64ch] [overflow-wrap:anywhere] whitespace-pre-line">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Pictures({ addresses }: { addresses: readonly string[] }) {
  const { reports } = useTexts()
  if (addresses.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {addresses.map((address, index) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer" className="block rounded-control">
            <img
              src={address}
              alt={reports.file.picture(index + 1)}
              loading="lazy"
              className="size-28 rounded-control border border-line bg-raise object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}

const sameTexts = (one: readonly ContentText[], other: readonly ContentText[]): boolean =>
  one.length === other.length && one.every(({ text }, index) => text === other[index]?.text)

/** Null where there is no screen of it. */
export function addressOf({ postId, challengeId, userId, teamId, commentId }: ContentPlace): string | null {
  if (postId !== null) return commentId === null ? `/posts/${postId}` : `/posts/${postId}#comment-${commentId}`
  if (challengeId !== null) return `/challenges/${challengeId}`
  if (userId !== null) return `/people/${userId}`
  return teamId === null ? null : `/teams/${teamId}`
}
