/** docs/privacy.md against the code: nothing about persons is left out, and no number in it is another than the code's. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consentVersions } from '@setpoint/contract/consents'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { personalData } from '../app.ts'
import type { PersonalData } from '../platform/personal-data/personal-data.ts'
import { useWorld } from './world.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(join(project, 'docs/privacy.md'), 'utf8')
const world = useWorld()
const folders = readdirSync(join(project, 'server/modules'), { withFileTypes: true })
const modules = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)

/** What a module says of itself; nothing where it has no such file. */
async function dataOf(name: string): Promise<PersonalData | undefined> {
  const file = join(project, 'server/modules', name, 'personal-data.ts')
  if (!existsSync(file)) return undefined
  const exported: Record<string, unknown> = await import(file)
  return Object.values(exported).find((value): value is PersonalData => Object.hasOwn(Object(value), 'erases'))
}

describe('it names', () => {
  test('every module, each under a heading of its own', () => {
    const headings = [...text.matchAll(/^### (\w+)$/gm)].map(([, name]) => name ?? '')
    expect(modules.length).toBeGreaterThan(7)
    expect(modules.filter((name) => !headings.includes(name))).toEqual([])
  })

  test('every table of each module under its heading', async () => {
    let tables = 0
    for (const name of modules) {
      const section = text.split(`\n### ${name}\n`)[1]?.split('\n##')[0] ?? ''
      const erased = (await dataOf(name))?.erases ?? []
      expect([name, erased.filter((table) => !section.includes(`\`${table}\``))]).toEqual([name, []])
      tables += erased.length
    }
    expect(tables).toBeGreaterThan(20)
  })

  test('every table that there is', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name <> 'schema_migration'`.execute(world.platform.db)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  test('every part of the archive', () => {
    const parts = personalData.flatMap((data) => data.exports.map(({ name }) => name))
    expect(parts.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  test('every purpose of a consent with the present version of its words', () => {
    for (const [purpose, version] of Object.entries(consentVersions))
      expect(text).toContain(`\`${purpose}\` (version ${version})`)
  })
})

test('what it says about the code stands there', () => {
  const claims = [...text.matchAll(/`([\w./-]+\.(?:ts|sql))` \(`([^`]+)`\)/g)]
  expect(claims.length).toBeGreaterThan(25)
  const untrue = claims.filter(([, file = '', literal = '']) => !read(file).includes(literal))
  expect(untrue.map(([claim]) => claim)).toEqual([])
})

test('every file that it names is there', () => {
  const named = [...text.matchAll(/`((?:server|web|docs|e2e)\/[\w./-]+)`|\]\(([\w./-]+\.md)\)/g)]
  const files = named.map(([, file, link]) => file ?? `docs/${link}`)
  expect(files.filter((file) => !existsSync(join(project, file)))).toEqual([])
})

const read = (file: string): string =>
  existsSync(join(project, file)) ? readFileSync(join(project, file), 'utf8') : ''
