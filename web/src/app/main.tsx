/** The start of the app: texts and the offline copy first, then the first screen, then everything that can wait. */
import '@fontsource-variable/geist/wght.css'
import './main.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { watchHistory } from '../platform/came-back.ts'
import { startTexts } from '../platform/i18n/texts.ts'
import { queryClient, restoreQueries } from '../platform/query-cache.ts'
import { giveReadableLanguage } from '../platform/readable-language.ts'
import { App } from './app.tsx'
import { textLoaders } from './texts.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

giveReadableLanguage()
watchHistory()
await Promise.all([startTexts(textLoaders), restoreQueries()])
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} />
  </StrictMode>,
)

const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300))
later(() => void import('./background.ts').then(({ startBackground }) => startBackground()))
