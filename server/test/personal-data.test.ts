/**
 * Finds the table about persons that nobody has spoken for: each is in somebody's export or says why not, and goes when the
 * person goes. A new table fails here by construction.
 */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { personalData } from '../app.ts'
import { useWorld } from './world.ts'

const world = useWorld()

/** The account is its owner's, though its column is called `id`. */
async function tablesAboutPersons(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and (column_name = 'user_id' or table_name = 'account')
    order by name`.execute(world.platform.db)
  return rows.map(({ name }) => name)
}

test('every table about persons is exported, or says why not', async () => {
  const exported = personalData.flatMap((data) => data.exports.flatMap((part) => part.tables))
  const reasons = personalData.map((data) => data.notExported)
  const spokenFor = [...exported, ...reasons.flatMap((each) => Object.keys(each))]
  expect(spokenFor.toSorted()).toEqual(await tablesAboutPersons())
  for (const reason of reasons.flatMap((each) => Object.values(each))) expect(reason.length).toBeGreaterThan(10)
})

test('every table about persons is erased', async () => {
  expect(personalData.flatMap((data) => data.erases).toSorted()).toEqual(await tablesAboutPersons())
})

test('every part of an export says in both languages what it is', () => {
  for (const { name, about } of personalData.flatMap((data) => data.exports)) {
    expect([name, about.en.endsWith('.'), about.de.endsWith('.')]).toEqual([name, true, true])
    expect(about.en).not.toBe(about.de)
  }
})
