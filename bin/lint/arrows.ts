/**
 * Who may import whom, as one function over paths relative to the project's root.
 * main -> app -> modules -> platform, in the server and in the web app; modules only earlier modules, by their face.
 */
import { dirname, posix } from 'node:path'
import { moduleOrder } from '../../server/modules/order.ts'

/** What each workspace may import beside itself. Those without exports are reached by path. */
const workspaces: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  science: [],
  formats: ['contract', 'science'],
  server: ['contract', 'science', 'formats'],
  web: ['contract', 'science', 'formats'],
  e2e: ['contract', 'science', 'formats', 'server', 'web', 'bin'],
  bench: ['contract', 'science', 'formats', 'server', 'e2e', 'bin'],
  bin: ['server'],
}

/** Packages that a workspace may not have: those that do I/O, or weigh too much in a browser. */
const forbiddenPackages: readonly { readonly in: RegExp; readonly packages: RegExp; readonly why: string }[] = [
  { in: /^(contract|science)\//, packages: /^node:/, why: 'runs in the browser too: nothing of Node' },
  {
    in: /^formats\//,
    packages: /^node:(fs|net|tls|http|https|http2|dgram|child_process)\b/,
    why: 'bytes in, records out: no I/O',
  },
  { in: /^contract\//, packages: /^(?!zod\/mini$)/, why: 'imports zod/mini only' },
  { in: /^web\/src\//, packages: /^node:/, why: 'runs in the browser: nothing of Node' },
  { in: /^web\/src\//, packages: /^zod($|\/(?!mini$))/, why: 'zod/mini is 4 kB, zod is 91 kB' },
  { in: /^server\/modules\/[^/]+\/(routes|policy|present)\.ts$/, packages: /^(kysely|pg)$/, why: 'SQL is in store.ts' },
]

interface Place {
  readonly workspace: string
  /** main, app, modules, platform, ui, test, commands, or the file's own name at the workspace's top. */
  readonly layer: string
  readonly module: string | null
  readonly isTest: boolean
  /** Within the module or layer. */
  readonly file: string
}

/** Why `from` may not import `specifier`; null where it may. Paths are relative to the root, with forward slashes. */
export function forbiddenImport(from: string, specifier: string): string | null {
  const to = target(from, specifier)
  if (to === null) return forbiddenPackage(from, specifier)
  const source = place(from)
  const goal = place(to)
  if (source.workspace !== goal.workspace) return betweenWorkspaces(source, goal, specifier)
  if (source.workspace === 'server') return withinServer(source, goal)
  if (source.workspace === 'web') return withinWeb(source, goal)
  return null
}

/** The imported file's path from the root; null for a package. */
function target(from: string, specifier: string): string | null {
  if (specifier.startsWith('@setpoint/')) return specifier.slice('@setpoint/'.length)
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(from), specifier))
  return null
}

function forbiddenPackage(from: string, specifier: string): string | null {
  if (place(from).isTest) return null
  const broken = forbiddenPackages.find((rule) => rule.in.test(from) && rule.packages.test(specifier))
  return broken === undefined ? null : `${from.split('/')[0]} may not import ${specifier}: ${broken.why}`
}

function place(path: string): Place {
  const [workspace = '', ...rest] = path.split('/')
  const parts = workspace === 'web' && rest[0] === 'src' ? rest.slice(1) : rest
  const [first = '', second = '', ...deeper] = parts
  const isModule = first === 'modules' && deeper.length > 0
  return {
    workspace,
    layer: first.replace(/\.tsx?$/, ''),
    module: isModule ? second : null,
    isTest: /\.test\.tsx?$|^(server|web\/src|web)\/test\//.test(path),
    file: isModule ? deeper.join('/') : [second, ...deeper].join('/'),
  }
}

function betweenWorkspaces(source: Place, goal: Place, specifier: string): string | null {
  const allowed = workspaces[source.workspace]
  if (allowed === undefined) return null
  if (!allowed.includes(goal.workspace)) return `${source.workspace} may not import ${goal.workspace}`
  if (specifier.startsWith('.') && ['contract', 'science', 'formats'].includes(goal.workspace))
    return `import @setpoint/${goal.workspace}/… instead of its path`
  return null
}

/** Lower layers may be imported by higher ones; `events` and `order` are leaves. */
const serverHeight: Readonly<Record<string, number>> = {
  events: 0,
  platform: 1,
  modules: 2,
  app: 3,
  main: 4,
  commands: 5,
}
const webHeight: Readonly<Record<string, number>> = { platform: 1, ui: 1, modules: 2, app: 3 }

function withinServer(source: Place, goal: Place): string | null {
  if (goal.layer === 'test' && !source.isTest && !source.layer.endsWith('.config')) return 'only tests import test/'
  // A test starts the whole thing.
  if (source.isTest) return source.module === null ? null : betweenModules(source, goal, ['index.ts'])
  return downwards(source, goal, serverHeight) ?? ownFiles(source, goal) ?? betweenModules(source, goal, ['index.ts'])
}

function withinWeb(source: Place, goal: Place): string | null {
  const wrongWay = downwards(source, goal, webHeight)
  if (wrongWay !== null) return wrongWay
  // The app loads each screen by itself, and composes the texts.
  const isComposed = source.layer === 'app' && /^(screens|texts)\//.test(goal.file)
  return isComposed ? null : betweenModules(source, goal, ['index.ts', 'index.tsx', 'queries.ts'])
}

function downwards(source: Place, goal: Place, heights: Readonly<Record<string, number>>): string | null {
  const [from, to] = [heights[source.layer], heights[goal.layer]]
  if (from === undefined || to === undefined || to <= from) return null
  return `${source.layer} may not import ${goal.layer}: main -> app -> modules -> platform`
}

function ownFiles(source: Place, goal: Place): string | null {
  if (
    source.module !== null &&
    source.file === 'routes.ts' &&
    /(^|\/)store\.ts$/.test(goal.file) &&
    goal.module === source.module
  )
    return 'routes.ts calls use cases; only they use store.ts'
  return null
}

/** Modules of the web app that have no counterpart on the server: they come last. */
const screensOnly = ['settings']

/** `faces`: the files by which another module may be imported. */
function betweenModules(source: Place, goal: Place, faces: readonly string[]): string | null {
  if (goal.module === null || goal.module === source.module) return null
  if (!faces.includes(goal.file)) return `${goal.module} is imported by its ${faces[0]} only`
  if (source.module === null || source.isTest) return null
  const order: readonly string[] = source.workspace === 'web' ? [...moduleOrder, ...screensOnly] : moduleOrder
  for (const name of [source.module, goal.module])
    if (!order.includes(name)) return `${name} is missing in server/modules/order.ts`
  if (order.indexOf(goal.module) < order.indexOf(source.module)) return null
  return `${source.module} comes before ${goal.module} in server/modules/order.ts: tell it by an event instead`
}
