/**
 * Tells index.html which files the first screen needs, so that the browser fetches them together instead of one after
 * another: the Latin font always, the texts by language, the screen by whether someone is signed in.
 */
import type { Plugin } from 'vite'

type Bundle = Record<string, { type: string; fileName: string; facadeModuleId?: string | null; imports?: string[] }>

export function firstScreen(): Plugin {
  return {
    name: 'setpoint-first-screen',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html.replace('__FIRST__', '{}')
        const files = bundle as unknown as Bundle
        const chunk = (source: string) => chunkWithImports(files, source)
        const first = {
          en: chunk('app/texts-en.ts'),
          de: chunk('app/texts-de.ts'),
          landing: chunk('app/landing.tsx'),
          today: chunk('screens/today.tsx'),
        }
        const font = Object.keys(files).find((name) => /geist-latin-wght-normal.*\.woff2$/.test(name))
        const preload = font && `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`
        return html.replace('__FIRST__', JSON.stringify(first)).replace('<!-- font -->', preload ?? '')
      },
    },
  }
}

/** The file a source became, and what it imports at once. */
function chunkWithImports(files: Bundle, source: string): string[] {
  const chunk = Object.values(files).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(source))
  if (!chunk) return []
  return [chunk.fileName, ...(chunk.imports ?? [])].map((name) => `/${name}`)
}
