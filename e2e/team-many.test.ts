/** What a team looks like when it is large, has a picture, and shows kilograms. */
import { crc32, deflateSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { sql } from './behind.ts'
import { hears, phone } from './browser.ts'
import { instantAgo } from './calendar.ts'
import { sidewaysOverflow } from './checks.ts'
import { looksRight } from './looks.ts'
import type { Person } from './person.ts'
import { button, card, dialog, foundTeam, heading, member } from './team-pages.ts'

test('a picture is given to a team by its admin, is seen by who finds it, and is taken away again', async () => {
  const [ida, jon] = [await member('ida_pictures'), await member('jon_looks', { size: phone })]
  const { page } = ida
  const teamId = await foundTeam(ida.person, { name: 'Painted Ladies', privacy: 'public' })
  await page.goto(`/teams/${teamId}`)
  const open = async () => {
    await page.getByRole('button', { name: 'More for this team' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Change the picture' }).press('Enter')
    return dialog(page, 'Picture of the team')
  }
  const asked = await open()
  await asked.getByText('JPEG, PNG or WebP').waitFor()
  expect(await asked.getByRole('button', { name: 'Remove the picture' }).count()).toBe(0)
  await looksRight(page, 'picture of a team')
  const choose = (name: string, buffer: Buffer) =>
    // The large one has a long way to the browser.
    asked.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer }, { timeout: 180_000 })
  await ida.expecting(/avatar: 4\d\d$/, async () => {
    await choose('words.png', Buffer.from('These are words, whatever their name says.'))
    await asked.getByText('This is not a picture that can be read').waitFor()
  })
  await choose('large.png', Buffer.alloc(10_000_001))
  await asked.getByText('This file is larger than 10 MB').waitFor()
  await looksRight(page, 'picture refused')
  await choose('teal.png', png(300, 200, [12, 107, 95]))
  await page.getByText('The picture is changed').waitFor()
  await asked.waitFor({ state: 'detached' })
  // Cut to a square, in the colour that was sent.
  const shown = page.getByRole('region', { name: 'Painted Ladies' }).locator('img')
  const { colour, ...size } = await shown.evaluate(pictureIn)
  expect(size).toEqual({ width: 400, height: 400 })
  // Compressed with losses.
  for (const [index, part] of [12, 107, 95].entries()) expect(Math.abs((colour[index] ?? 0) - part)).toBeLessThan(4)
  await looksRight(page, 'team with a picture')

  await jon.page.goto('/teams')
  const line = jon.page.getByRole('link', { name: /Painted Ladies/ })
  expect(await line.locator('img').evaluate(pictureIn)).toMatchObject({ width: 200, height: 200 })

  const again = await open()
  await again.getByRole('button', { name: 'Remove the picture' }).press('Enter')
  await page.getByText('The picture is removed').waitFor()
  await shown.waitFor({ state: 'detached' })
})

test('who shows kilograms stands on the board of kilograms, in the unit of who reads it, and on none of per cent', async () => {
  const [karl, lena] = [await member('karl_heavy'), await member('lena_pounds', { size: phone })]
  const teamId = await foundTeam(karl.person, { name: 'Heavy Metal', privacy: 'public' })
  await lena.person.call('POST', `/teams/${teamId}/join`)
  await lena.person.call('PATCH', '/users/me', { weightUnit: 'lb' })
  await losing(karl.person, 104, 0.2)
  await losing(lena.person, 91, 0.1)
  for (const { page } of [karl, lena]) {
    await page.goto(`/teams/${teamId}`)
    await hears(page)
    await button(page, 'What I show').click()
    const asked = dialog(page, 'What I show here')
    await asked.getByText(/^What I lost, in (kg|pounds)$/).click()
    await asked.getByText('in per cent or in kilograms, whichever you choose, never both').waitFor()
    await asked.getByRole('button', { name: 'Agree and save' }).click()
    await asked.waitFor({ state: 'detached' })
    await page.getByText('All time', { exact: true }).click()
    await card(page, 'Leaderboard').getByText('You', { exact: true }).waitFor()
  }
  // The board that one is on is the one that opens.
  const board = card(karl.page, 'Leaderboard')
  await expect.poll(() => board.getByRole('radio', { name: 'Lost, in kilograms' }).isChecked()).toBe(true)
  await board.getByRole('listitem').nth(1).waitFor()
  const figures = async () => {
    const lines = await board.getByRole('listitem').allInnerTexts()
    return lines.map((line) => /[\d.,]+\s(kg|lb|%)$/u.exec(line.trim())?.[0])
  }
  await expect.poll(figures).toEqual([expect.stringMatching(/^\d+\skg$/), expect.stringMatching(/^\d+\skg$/)])
  await looksRight(karl.page, 'board in kilograms')
  const pounds = card(lena.page, 'Leaderboard')
  await expect.poll(() => pounds.getByRole('radio', { name: 'Lost, in pounds' }).isChecked()).toBe(true)
  await pounds
    .getByText(/^\d+\slb$/)
    .first()
    .waitFor()
  await looksRight(lena.page, 'board in pounds')
  await board.getByText('%', { exact: true }).click()
  await board.getByText('Nobody is on this board yet').waitFor()
  await looksRight(karl.page, 'nobody in per cent')
})

test('a team of two hundred is read to its end, by keyboard, and its board opens with ten', async () => {
  const mina = await member('mina_many')
  const { page } = mina
  const teamId = await foundTeam(mina.person, { name: 'All of Us', privacy: 'public', memberLimit: 200 })
  await crowd(teamId, 199)
  await page.goto(`/teams/${teamId}`)
  await heading(page, 'All of Us').waitFor()
  const members = card(page, 'Members')
  await members.getByText('200 members').waitFor()
  await members.getByRole('listitem').nth(49).waitFor()
  await expect.poll(() => members.getByRole('listitem').count()).toBe(50)
  await looksRight(page, 'many members')
  for (const count of [100, 150, 200]) {
    await members.getByRole('button', { name: 'Show more' }).press('Enter')
    await members
      .getByRole('listitem')
      .nth(count - 1)
      .waitFor()
    await expect.poll(() => members.getByRole('listitem').count()).toBe(count)
  }
  await members.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' })
  // Nobody twice, nobody missing.
  const names = await members.getByRole('link').allInnerTexts()
  expect(new Set(names).size).toBe(200)

  const board = card(page, 'Leaderboard')
  await page.getByText('Streak', { exact: true }).click()
  await page.getByText('All time', { exact: true }).click()
  await board.getByRole('listitem').nth(9).waitFor()
  await expect.poll(() => board.getByRole('listitem').count()).toBe(10)
  await board.getByRole('button', { name: 'Show all 199' }).press('Enter')
  await board.getByRole('listitem').nth(198).waitFor()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sidewaysOverflow(page)).toEqual([])
  await board.getByRole('button', { name: 'Show fewer' }).press('Enter')
  await board.getByRole('listitem').nth(10).waitFor({ state: 'detached' })
})

/** People who do no more than be in a team and show a streak; through the API each would need a password of their own. */
async function crowd(teamId: string, count: number): Promise<void> {
  const folder = inject('folder')
  const people = `select n, ('0197f000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id from generate_series(1, ${count}) as n`
  const run = (statement: string) => sql(folder, statement.replace('$people', `(${people}) as people`))
  await run(
    `insert into account (id, email, username, role, age_group, language, initial_time_zone, awaits_verification, created_at, updated_at)
     select id, 'of_us' || n || '@example.org', 'of_us' || n, 'member', '16-plus', 'en', 'Europe/Berlin', false, now(), now()
     from $people`,
  )
  await run(
    `insert into team_member (team_id, user_id, role, joined_at)
     select '${teamId}', id, 'member', now() + n * interval '1 ms' from $people`,
  )
  await run(
    `insert into team_showing (team_id, user_id, weight, streak, points, achievements, changed_at)
     select '${teamId}', id, null, true, false, false, now() from $people`,
  )
  await run(
    `insert into team_figure (team_id, user_id, kind, period, value, as_of, ends_at)
     select '${teamId}', id, 'streak', 'all', 1 + n % 40, current_date, now() + interval '1 day' from $people`,
  )
  await sql(folder, `update team set member_count = ${count + 1} where id = '${teamId}'`)
}

/** A weigh-in each day of the last month. */
async function losing(person: Person, from: number, perDay: number): Promise<void> {
  for (let day = 0; day < 30; day++) {
    const weight = Math.round((from - perDay * day) * 10) / 10
    await person.call('POST', '/weight-entries', { weight, recordedAt: instantAgo(29 - day) })
  }
}

/** Runs in the page: how large a picture is that has come, and the colour of its middle. */
async function pictureIn(element: HTMLElement | SVGElement) {
  const picture = element as HTMLImageElement
  await picture.decode()
  const canvas = document.createElement('canvas')
  const { naturalWidth: width, naturalHeight: height } = picture
  Object.assign(canvas, { width, height })
  const drawing = canvas.getContext('2d')
  drawing?.drawImage(picture, 0, 0)
  const middle = drawing?.getImageData(width / 2, height / 2, 1, 1).data ?? []
  return { width, height, colour: [...middle].slice(0, 3) }
}

/** A picture of one colour. */
function png(width: number, height: number, colour: readonly [number, number, number]): Buffer {
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from(colour))])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
