/** Loads screens when they are needed, or a little before. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { routes, type ScreenRoute } from './routes.tsx'

const loaded = new Map<ScreenRoute, Promise<ComponentType>>()
const components = new Map<ScreenRoute, LazyExoticComponent<ComponentType>>()

function load(route: ScreenRoute): Promise<ComponentType> {
  const known = loaded.get(route)
  if (known) return known
  const loading = route.screen()
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
  const component = lazy(() => load(route).then((screen) => ({ default: screen })))
  components.set(route, component)
  return component
}

/** Fetches a screen that will probably be asked for next. */
export function preloadScreen(path: string): void {
  const route = routes.find((candidate) => candidate.path === path)
  if (route) void load(route).catch(() => undefined)
}
