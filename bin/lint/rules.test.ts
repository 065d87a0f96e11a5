/** Lints bad snippets in a small copy of the project's shape: each rule that the house stands on is seen to refuse. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moduleOrder } from '../../server/modules/order.ts'
import { forbiddenImport } from './arrows.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** file -> what it holds, and the rule that must refuse it (null: it is fine). */
const snippets: Record<string, { code: string; rule: string | null }> = {
  'server/platform/a1.ts': {
    code: `import { x } from '../modules/body/index.ts'\nexport const y = x`,
    rule: 'setpoint(arrows)',
  },
  'server/platform/a2.ts': { code: `export type { App } from '../app.ts'`, rule: 'setpoint(arrows)' },
  'server/platform/a3.ts': {
    code: `export const later = () => import('../modules/body/index.ts')`,
    rule: 'setpoint(arrows)',
  },
  'server/platform/a4.ts': {
    code: `export type Body = import('../modules/body/index.ts').Body`,
    rule: 'setpoint(arrows)',
  },
  'server/modules/identity/b1.ts': {
    code: `import type { X } from '../body/index.ts'\nexport type Y = X`,
    rule: 'setpoint(arrows)',
  },
  'server/modules/body/b2.ts': {
    code: `import { x } from '../identity/store.ts'\nexport const y = x`,
    rule: 'setpoint(arrows)',
  },
  'server/modules/body/b3.ts': {
    code: `import { x } from '../identity/index.ts'\nexport const y: unknown = x`,
    rule: null,
  },
  'server/modules/body/routes.ts': {
    code: `import { x } from './store.ts'\nexport const y: unknown = x`,
    rule: 'setpoint(arrows)',
  },
  'server/modules/body/b4.ts': {
    code: `import { x } from '../../app.ts'\nexport const y: unknown = x`,
    rule: 'setpoint(arrows)',
  },
  'server/modules/body/b5.ts': {
    code: `import { x } from '../../test/world.ts'\nexport const y: unknown = x`,
    rule: 'setpoint(arrows)',
  },
  'server/c1.ts': {
    code: `import { x } from '../contract/body.ts'\nexport const y: unknown = x`,
    rule: 'setpoint(arrows)',
  },
  'web/src/ui/d1.ts': {
    code: `import { x } from '../modules/body/queries.ts'\nexport const y: unknown = x`,
    rule: 'setpoint(arrows)',
  },
  'web/src/modules/body/d2.ts': {
    code: `import { x } from '../../../../server/app.ts'\nexport const y: unknown = x`,
    rule: 'setpoint(arrows)',
  },
  'web/src/modules/body/d3.ts': {
    code: `import { x } from '../../app/router.ts'\nexport const y: unknown = x`,
    rule: 'setpoint(arrows)',
  },
  'science/e1.ts': {
    code: `import { x } from '@setpoint/contract/body'\nexport const y: unknown = x`,
    rule: 'setpoint(arrows)',
  },
  'formats/e2.ts': {
    code: `import { readFileSync } from 'node:fs'\nexport const y: unknown = readFileSync`,
    rule: 'setpoint(arrows)',
  },
  'contract/e3.ts': { code: `import * as z from 'zod'\nexport const y: unknown = z`, rule: 'setpoint(arrows)' },
  'server/platform/floating.ts': {
    code: `const f = async () => {}\nexport function g(): void {\n  f()\n}`,
    rule: 'typescript(no-floating-promises)',
  },
  'server/platform/switch.ts': {
    code: `export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1\n  }\n  return 0\n}`,
    rule: 'typescript(switch-exhaustiveness-check)',
  },
  'server/platform/console.ts': { code: `export const f = () => console.log('x')`, rule: 'eslint(no-console)' },
  'server/commands/console.ts': { code: `export const f = () => console.log('x')`, rule: null },
  'server/platform/any.ts': { code: `export const f = (x: any): void => void x`, rule: 'typescript(no-explicit-any)' },
  'server/platform/default.ts': { code: `export default 1`, rule: 'import(no-default-export)' },
  'server/platform/ignore.ts': {
    code: `// @ts-ignore\nexport const x: number = 'a'`,
    rule: 'typescript(ban-ts-comment)',
  },
  'server/platform/circle-a.ts': {
    code: `import type { B } from './circle-b.ts'\nexport type A = B | 1`,
    rule: 'import(no-cycle)',
  },
  'server/platform/circle-b.ts': {
    code: `import type { A } from './circle-a.ts'\nexport type B = A | 2`,
    rule: 'import(no-cycle)',
  },
  'server/platform/notKebab.ts': { code: `export const x = 1`, rule: 'unicorn(filename-case)' },
}

describe('the linter', () => {
  let folder = ''
  let found: Map<string, string[]>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'setpoint-lint-'))
    for (const path of [
      'oxlint.config.ts',
      'tsconfig.base.json',
      'bin/lint',
      'server/modules/order.ts',
      'server/tsconfig.json',
    ])
      await cp(join(root, path), join(folder, path), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    for (const [path, { code }] of Object.entries(snippets)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), `${code}\n`)
    }
    found = await lint(folder, Object.keys(snippets))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each(Object.entries(snippets))('%s', (path, { rule }) => {
    const rules = found.get(path) ?? []
    if (rule === null) expect(rules).toEqual([])
    else expect(rules).toContain(rule)
  })
})

describe('the order of modules', () => {
  test('every module may import every earlier one by its face, and no later one', () => {
    for (const [at, name] of moduleOrder.entries()) {
      for (const [other, goal] of moduleOrder.entries()) {
        if (at === other) continue
        const refused = forbiddenImport(`server/modules/${name}/thing.ts`, `../${goal}/index.ts`) !== null
        expect(refused, `${name} -> ${goal}`).toBe(other > at)
      }
    }
  })

  test('a module that the list does not name may not be imported', () => {
    expect(forbiddenImport('server/modules/body/thing.ts', '../astrology/index.ts')).toMatch(
      /missing in server\/modules\/order/,
    )
  })

  test('the web app composes screens and texts; its modules see each other by their faces', () => {
    expect(forbiddenImport('web/src/app/routes.tsx', '../modules/body/screens/today.tsx')).toBeNull()
    expect(forbiddenImport('web/src/app/routes.tsx', '../modules/body/parts/chart.tsx')).toMatch(/index\.ts only/)
    expect(forbiddenImport('web/src/modules/settings/screens/all.tsx', '../../body/queries.ts')).toBeNull()
    expect(forbiddenImport('web/src/modules/body/queries.ts', '../settings/index.ts')).toMatch(/comes before/)
  })

  test('own files in subfolders are no other module', () => {
    expect(forbiddenImport('server/modules/body/photos/photo.ts', '../policy.ts')).toBeNull()
    expect(forbiddenImport('server/modules/body/photos/photo.ts', '../../identity/store.ts')).toMatch(/index\.ts only/)
  })
})

async function lint(folder: string, files: readonly string[]): Promise<Map<string, string[]>> {
  const program = join(root, 'node_modules/oxlint/bin/oxlint')
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [program, '--format=json', ...files],
      { cwd: folder, maxBuffer: 1e7 },
      (_failed, out, problems) => resolve(out || problems),
    )
  })
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code?: string }[] }
  const found = new Map<string, string[]>()
  for (const { filename, code = '' } of diagnostics) {
    const file = filename.replaceAll('\\', '/')
    found.set(file, [...(found.get(file) ?? []), code])
  }
  return found
}
