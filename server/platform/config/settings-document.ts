import { settings } from './settings.ts'

interface Shown {
  readonly meaning: string
  readonly fallback: string | number | boolean | null | readonly unknown[]
  readonly shownFallback?: string
  readonly secret?: true
}

/** docs/settings.md as text. */
export function settingsDocument(): string {
  const rows = Object.entries<Shown>(settings).map(([name, setting]) => {
    const meaning = setting.secret ? `${setting.meaning} Secret: never printed.` : setting.meaning
    return `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} | ${shown(setting)} |`
  })
  return `# Settings

Set in the environment, or in a file \`.env\` in the project's folder (\`NAME=value\`, one a line; the environment wins). A bad value
or an unknown name there stops the start and names the line to mend; so does an unknown \`SETPOINT_…\` in the environment.
Folders are relative to the project's. Written by \`npm run settings:doc\` from \`server/platform/config/settings.ts\`.

| name | meaning | default |
| --- | --- | --- |
${rows.join('\n')}
`
}

function shown({ fallback, shownFallback }: Shown): string {
  if (fallback === null || Array.isArray(fallback)) return ''
  if (typeof fallback === 'boolean') return fallback ? '`on`' : '`off`'
  return `\`${shownFallback ?? String(fallback)}\``
}
