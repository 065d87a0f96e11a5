/** Loads screens when they are needed, or a little before. */
import { lazy, useEffect, type ComponentType, type LazyExoticComponent } from 'react'
import { loadTexts, useTexts } from '../platform/i18n/texts.ts'
import { routes } from './routes.tsx'
import type { ScreenRoute } from './screen-route.ts'

const loaded = new Map<ScreenRoute, Promise<ComponentType>>()
const components = new Map<ScreenRoute, LazyExoticComponent<ComponentType>>()

function load(route: ScreenRoute): Promise<ComponentType> {
  const known = loaded.get(route)
  if (known) return known
  const loading = Promise.all([route.screen(), loadTexts(route.texts ?? [])]).then(([screen]) => screen)
  loaded.set(route, loading)
  // A failed load is tried anew the next time.
  loading.catch(() => {
    loaded.delete(route)
    components.delete(route)
  })
  return loading
}

/** The route's screen as a component that suspends until it is there. */
export function screenOf(route: ScreenRoute): LazyExoticComponent<ComponentType> {
  const known = components.get(route)
  if (known) return known
  const component = lazy(() => load(route).then((screen) => ({ default: titled(route, screen) })))
  components.set(route, component)
  return component
}

/** A title may come from the screen's own texts, and so is set once they are there. */
function titled(route: ScreenRoute, Screen: ComponentType): ComponentType {
  return function TitledScreen() {
    const texts = useTexts()
    const title = texts.app.title(route.title(texts))
    useEffect(() => {
      document.title = title
    }, [title])
    return <Screen />
  }
}

/** Fetches a screen that will probably be asked for next. */
export function preloadScreen(path: string): void {
  const route = routes.find((candidate) => candidate.path === path)
  if (route) void load(route).catch(() => undefined)
}
