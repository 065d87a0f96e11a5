/**
 * Tells index.html which files the first screen needs, so that the browser fetches them together instead of one after
 * another: the Latin font always; texts by language, screen by whether someone is signed in.
 */
import type { Plugin } from 'vite'

interface BuiltFile {
  type: string
  fileName: string
  facadeModuleId?: string | null
  imports?: string[]
}

const languages = ['en', 'de']
const screens: Record<string, (language: string) => string[]> = {
  landing: (language) => ['app/landing.tsx', `app/texts-${language}.ts`],
  today: (language) => [
    'modules/insights/screens/today.tsx',
    `app/texts-${language}.ts`,
    `modules/insights/texts/${language}.ts`,
    `modules/body/texts/${language}.ts`,
  ],
}

export function firstScreen(): Plugin {
  return {
    name: 'setpoint-first-screen',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.values((bundle ?? {}) as unknown as Record<string, BuiltFile>)
        const first = Object.fromEntries(
          Object.entries(screens).flatMap(([screen, sources]) =>
            languages.map((language) => [`${screen}-${language}`, needed(files, sources(language))]),
          ),
        )
        const font = files.find((file) => /geist-latin-wght-normal.*\.woff2$/.test(file.fileName))
        const preload = font && `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font.fileName}">`
        return html.replace('__FIRST__', JSON.stringify(first)).replace('<!-- font -->', preload ?? '')
      },
    },
  }
}

/** The files that sources became, and what those import at once, each once. */
function needed(files: BuiltFile[], sources: string[]): string[] {
  const names = sources.flatMap((source) => {
    const chunk = files.find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/${source}`))
    return chunk ? [chunk.fileName, ...(chunk.imports ?? [])] : []
  })
  return [...new Set(names)].map((name) => `/${name}`)
}
