/** A team's leaderboard, live in two browsers; and its page without a network and with long names. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hears, keptForOffline, phone, readyForOffline } from './browser.ts'
import { instantAgo } from './calendar.ts'
import { looksRight } from './looks.ts'
import type { Person } from './person.ts'
import { button, card, dialog, foundTeam, heading, member } from './team-pages.ts'

test('a leaderboard shows what each agreed to show, and moves in another browser with a weigh-in', async () => {
  const [xaver, yara] = [await member('xaver'), await member('yara')]
  const teamId = await foundTeam(yara.person, { name: 'Slow and Steady', privacy: 'public' })
  await xaver.person.call('POST', `/teams/${teamId}/join`)
  // She has a streak of four up to yesterday, he one of four that ends today; equals stand as they came to be here.
  for (const days of [5, 4, 3, 2]) await weighIn(yara.person, days - 1, 90 - (5 - days) * 0.2)
  for (const days of [3, 2, 1, 0]) await weighIn(xaver.person, days, 70 - (3 - days) * 0.2)
  for (const { page } of [yara, xaver]) {
    await page.goto(`/teams/${teamId}`)
    await hears(page)
    await button(page, 'What I show').click()
    const asked = dialog(page, 'What I show here')
    await asked.getByText('What I lost, in per cent').click()
    await asked.getByText('The other members of this team see').waitFor()
    await asked.getByText('My streak of weigh-ins').click()
    if (page === xaver.page) await looksRight(page, 'what I show')
    await asked.getByRole('button', { name: 'Agree and save' }).click()
    await asked.waitFor({ state: 'detached' })
    await card(page, 'Leaderboard').getByText('You', { exact: true }).waitFor()
    await page.getByText('Streak', { exact: true }).click()
    await page.getByText('All time', { exact: true }).click()
  }
  const { page } = xaver
  await card(page, 'Leaderboard').getByRole('listitem').nth(1).waitFor()
  await looksRight(page, 'leaderboard')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const first = () => card(page, 'Leaderboard').getByRole('listitem').first()
  const leads = async (name: string, days: string) => {
    await first().getByText(name, { exact: true }).waitFor()
    await first().getByText(days).waitFor()
  }
  await leads('xaver', '4 days')
  for (let round = 0; round < 3; round++) {
    const moved = await boardChange(page)
    const started = Date.now()
    const { data } = await yara.person.call('POST', '/weight-entries', { weight: 88 })
    const answered = Date.now()
    const seen = await moved()
    expect(seen.gliding).toBe(2)
    process.stdout.write(
      `the board moved ${seen.at - started} ms after the weigh-in was sent, ${seen.at - answered} ms after its answer\n`,
    )
    await leads('yara', '5 days')
    await page.getByText('You are in place 2 of 2').waitFor({ state: 'attached' })
    if (round === 2) break
    const back = await boardChange(page)
    await yara.person.call('DELETE', `/weight-entries/${String(data['id'])}`)
    await back()
    await leads('xaver', '4 days')
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await looksRight(page, 'leaderboard moved')
  // What was agreed to is told by the team's name, and withdrawn from there.
  await page.goto('/settings/data')
  await page.getByRole('heading', { name: 'Team leaderboard: Slow and Steady' }).waitFor()
  await page.getByRole('button', { name: 'Withdraw: Team leaderboard: Slow and Steady' }).click()
  await page.getByText('Withdrawn', { exact: true }).first().waitFor()
  await page.goto(`/teams/${teamId}`)
  await page.getByText('All time', { exact: true }).click()
  await page.getByText('You are not on this board, because you do not show this figure.').waitFor()
})

test('what was seen of a team is there without a network, and long names break nothing', async () => {
  const zora = await member('zora', { size: phone, serviceWorker: true })
  const { page, context } = zora
  const teamId = await foundTeam(zora.person, {
    name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützen',
    description: `${'Wasserverdrängungsberechnungsgrundlage'.repeat(3)}\n\u202Eمرحبا بالعالم`,
    privacy: 'public',
  })
  await zora.person.call('PATCH', '/users/me', { displayName: 'Wolfeschlegelsteinhausenbergerdorff the Elder' })
  await page.goto('/teams')
  await page
    .getByRole('link', { name: /Donaudampf/ })
    .first()
    .click()
  await heading(page, /^Donaudampf/).waitFor()
  await card(page, 'Members').getByText('Wolfeschlegelsteinhausenbergerdorff the Elder').waitFor()
  await looksRight(page, 'long names')
  await page.goto('/teams')
  await looksRight(page, 'community with a long name')
  await readyForOffline(page)
  await page.goto(`/teams/${teamId}`)
  await card(page, 'Members').getByText('Wolfeschlegelsteinhausenbergerdorff the Elder').waitFor()
  await keptForOffline(page, 'me', zora.person.userId)
  await keptForOffline(page, `teams ${teamId}`, 'Donaudampf')
  await keptForOffline(page, `teams ${teamId} members`, 'Wolfeschlegelsteinhausenbergerdorff')
  await zora.expecting(/./, async () => {
    await context.setOffline(true)
    await page.reload()
    await heading(page, /^Donaudampf/).waitFor()
    await card(page, 'Members').getByText('Wolfeschlegelsteinhausenbergerdorff the Elder').waitFor()
    await expect.poll(() => button(page, 'Invite').isDisabled()).toBe(true)
    await looksRight(page, 'team offline')
    await context.setOffline(false)
  })
})

/** Looks at the leaderboard from now on; what it answers waits for the change. */
async function boardChange(page: Page): Promise<() => Promise<{ at: number; gliding: number }>> {
  const watching = await page.evaluateHandle(whenBoardChanges)
  return () => watching.evaluate(({ change }) => change)
}

/** Runs in the page: when the leaderboard's lines are others, in ms of the clock, and how many of them glide to their places. */
function whenBoardChanges(): { change: Promise<{ at: number; gliding: number }> } {
  const lines = () => [...document.querySelectorAll('ol [data-flip]')].map(({ textContent }) => textContent).join()
  const before = lines()
  const change = new Promise<{ at: number; gliding: number }>((resolve, reject) => {
    setTimeout(() => reject(new Error(`the leaderboard did not move: ${before}`)), 120_000)
    const observer = new MutationObserver(() => {
      if (lines() === before) return
      observer.disconnect()
      const gliding = [...document.querySelectorAll('ol [data-flip]')].filter((line) => line.getAnimations().length > 0)
      resolve({ at: Date.now(), gliding: gliding.length })
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return { change }
}

const weighIn = (person: Person, daysAgo: number, weight: number) =>
  person.call('POST', '/weight-entries', { weight, recordedAt: instantAgo(daysAgo) })
