/** Challenges, from setting one to the archive: seen by who sets it, who joins, whose result is held, and by teams. */
import { expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { challengeCloses, daysGoBy } from './behind.ts'
import { focused, hears, keptForOffline, phone, readyForOffline } from './browser.ts'
import { dayFrom, instantAgo } from './calendar.ts'
import { looksRight } from './looks.ts'
import type { Person } from './person.ts'
import { button, card, dialog, foundTeam, heading, member } from './team-pages.ts'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
/** Of the challenge whose page it is. */
async function idIn(page: Page): Promise<string> {
  await page.waitForURL(/\/challenges\/[\da-f-]{36}$/)
  return page.url().split('/').at(-1) ?? ''
}

test('a team’s challenge is set by keyboard, joined with consent, moves live, ends, and is won', async () => {
  const folder = inject('folder')
  const [ada, ben] = [await member('ada_sets'), await member('ben_joins', { size: phone })]
  const teamId = await foundTeam(ada.person, { name: 'Early Larks', privacy: 'public' })
  await ben.person.call('POST', `/teams/${teamId}/join`)
  const { page } = ada
  await page.goto(`/teams/${teamId}`)
  await card(page, 'Challenges').getByText('None is planned or running').waitFor()
  await card(page, 'Challenges').getByRole('link', { name: 'New challenge' }).press('Enter')
  await heading(page, 'New challenge').waitFor()
  await expect.poll(() => page.getByRole('radio', { name: /^One team/ }).isChecked()).toBe(true)
  await expect.poll(() => page.getByLabel('For which team').inputValue()).toBe(teamId)
  await page.getByRole('button', { name: 'Set the challenge' }).press('Enter')
  await page.getByText('Give it a name of up to 100 characters').waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Two in a row')
  await page.getByLabel('First day').fill(dayFrom(0))
  await page.getByLabel('Last day').fill(dayFrom(3))
  await page.getByLabel('Target in days in a row').fill('5')
  await page.getByText('There are only 4 days in it').waitFor()
  await page.getByLabel('Target in days in a row').fill('2')
  await page.getByLabel('Reward').fill('25')
  await looksRight(page, 'new challenge')
  // Left and come back to: nothing of it is lost.
  await page.goto('/today')
  await page.goto(`/challenges/new?team=${teamId}`)
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Two in a row')
  await expect.poll(() => page.getByLabel('Last day').inputValue()).toBe(dayFrom(3))
  await page.getByRole('button', { name: 'Set the challenge' }).press('Enter')
  await heading(page, 'Two in a row').waitFor()
  const challengeId = await idIn(page)

  await button(page, 'Take part').press('Enter')
  const joining = dialog(page, 'Take part in Two in a row')
  await joining.getByRole('button', { name: 'Take part' }).press('Enter')
  await joining.getByText('Choose one of the two').waitFor()
  await joining.getByRole('radio', { name: /^Everyone in the team/ }).press('Space')
  await joining.getByText('days in a row: ‘5 days’').waitFor()
  await joining.getByText('Never a weight, a measure, a note or a photo.').waitFor()
  await looksRight(page, 'joining a challenge')
  await joining.getByRole('button', { name: 'Agree and take part' }).press('Enter')
  await joining.waitFor({ state: 'detached' })
  await region(page, 'How far you are').getByText('of 2 days').waitFor()

  await ben.page.goto('/challenges?list=teams')
  await ben.page.getByRole('link', { name: /Two in a row/ }).click()
  await heading(ben.page, 'Two in a row').waitFor()
  await looksRight(ben.page, 'challenge before joining')
  await button(ben.page, 'Take part').click()
  const his = dialog(ben.page, 'Take part in Two in a row')
  await his.getByText('Everyone in the team').click()
  await his.getByRole('button', { name: 'Agree and take part' }).click()
  await his.waitFor({ state: 'detached' })

  for (const each of [page, ben.page]) await hears(each)
  await daysGoBy(folder, challengeId, 3)
  await weighIn(ben.person, 0, 90)
  const board = card(ben.page, 'Leaderboard')
  await board.getByText('1 day', { exact: true }).waitFor()
  await ben.page.getByText('You are in place 1 of 2').waitFor({ state: 'attached' })
  // She was quicker, and has a row of three by what she writes down now: his page hears of it, and his line moves.
  for (const ago of [2, 1, 0]) await weighIn(ada.person, ago, 70)
  await board.getByRole('listitem').first().getByText('ada_sets', { exact: true }).waitFor()
  await board.getByRole('listitem').first().getByText('Reached', { exact: true }).waitFor()
  await board.getByRole('listitem').first().getByText('2 days', { exact: true }).waitFor()
  await ben.page.getByText('You are in place 2 of 2').waitFor({ state: 'attached' })
  await looksRight(ben.page, 'challenge running')
  await region(page, 'How far you are').getByText('Reached', { exact: true }).waitFor()
  await looksRight(page, 'challenge reached')

  await daysGoBy(folder, challengeId, 1)
  await page.reload()
  await page.getByText('The days are over', { exact: true }).waitFor()
  await looksRight(page, 'challenge closing')
  await hears(page)
  await challengeCloses(folder, challengeId)
  // Both hear of the end without a reload.
  await page.getByRole('heading', { name: 'You won' }).waitFor({ timeout: 180_000 })
  await page.getByText('25 points are yours.').waitFor()
  await looksRight(page, 'challenge won')
  await ben.page.getByRole('heading', { name: 'ada_sets won' }).waitFor()
  await looksRight(ben.page, 'challenge ended')

  await page.goto('/challenges?list=finished')
  await page
    .getByRole('link', { name: /Two in a row/ })
    .getByText('Won', { exact: true })
    .waitFor()
  await card(page, 'So far')
    .getByText(/^25\s+points$/)
    .waitFor()
  await looksRight(page, 'archive of challenges')
  await page.goto('/settings/data')
  await page.getByRole('heading', { name: 'Challenge: Two in a row' }).waitFor()
})

test('a target is safe for whoever joins, and an unlikely result is looked at kindly', async () => {
  const [cleo, dirk] = [await member('cleo_checks'), await member('dirk_drops', { size: phone })]
  await cleo.page.goto('/challenges/new')
  await cleo.page.getByText('Loss in per cent').click()
  await cleo.page.getByText('Open to everyone').click()
  await cleo.page.getByLabel('Target in per cent').fill('4')
  await cleo.page.getByText('That would be 1.3 % a week. More than 1 % a week costs muscle').waitFor()
  await looksRight(cleo.page, 'target too fast')
  await cleo.page.getByLabel('Target in per cent').fill('1')
  await cleo.page.getByText('That is 0.3 % a week. These days allow up to 3 %.').waitFor()
  await cleo.page.getByLabel('First day').fill(dayFrom(0))
  await cleo.page.getByRole('button', { name: '4 weeks' }).click()
  await cleo.page.getByLabel('Name', { exact: true }).fill('One per cent, slowly')
  await button(cleo.page, 'Set the challenge').click()
  await heading(cleo.page, 'One per cent, slowly').waitFor()
  const challengeId = await idIn(cleo.page)

  const { page } = dirk
  await page.goto('/challenges')
  await page.getByText('You take part in none yet').waitFor()
  await looksRight(page, 'no challenges')
  await button(page, 'See the open ones').click()
  await page.getByLabel('Search by name').fill('nothing like it')
  await page.getByText('No challenge matches').waitFor()
  await page.getByLabel('Search by name').fill('per cent, slow')
  await page.getByRole('link', { name: /One per cent, slowly/ }).click()
  await page.getByText('we need your birth date').waitFor()
  await looksRight(page, 'birth date needed')
  await dirk.person.call('PATCH', '/users/me', { birthDate: '1985-03-04', height: 180 })
  await page.reload()
  await page.getByText('Weigh in once before').waitFor()
  for (const ago of [9, 8, 7, 6, 5, 4]) await weighIn(dirk.person, ago, 92)
  await page.reload()
  await button(page, 'Take part').click()
  const joining = dialog(page, 'Take part in One per cent, slowly')
  await joining.getByText('Everyone who takes part').click()
  await joining.getByText('whole per cent: ‘2 %’').waitFor()
  await joining.getByRole('button', { name: 'Agree and take part' }).click()
  await joining.waitFor({ state: 'detached' })
  await hears(page)
  await daysGoBy(inject('folder'), challengeId, 3)
  await weighIn(dirk.person, 2, 92)
  await weighIn(dirk.person, 0, 78)
  await page.getByText('Your result is looked at again').waitFor()
  await looksRight(page, 'result held')
  await button(page, 'Say what it was').click()
  const saying = dialog(page, 'What was it?')
  await saying.getByLabel('In your own words').fill('Another scale, in the hotel.')
  await saying.getByRole('button', { name: 'Cancel' }).click()
  await button(page, 'Say what it was').click()
  // What was begun is still there.
  await expect.poll(() => saying.getByLabel('In your own words').inputValue()).toBe('Another scale, in the hotel.')
  await looksRight(page, 'saying what it was')
  await saying.getByRole('button', { name: 'Send it' }).click()
  await page.getByText('What you said', { exact: true }).waitFor()

  await cleo.page.reload()
  const reviews = card(cleo.page, 'Results to look at')
  await reviews.getByText('Another scale, in the hotel.').waitFor()
  await looksRight(cleo.page, 'results to look at')
  await reviews.getByRole('button', { name: 'Decide about dirk_drops' }).click()
  const deciding = dialog(cleo.page, 'The result of dirk_drops')
  await deciding.getByRole('button', { name: 'Decide' }).click()
  await deciding.getByText('Write why, in up to 300 characters.').waitFor()
  await deciding.getByText('It does not count', { exact: true }).click()
  await deciding.getByLabel('Why').fill('Please weigh in at home again first.')
  await looksRight(cleo.page, 'deciding')
  await deciding.getByRole('button', { name: 'Decide' }).click()
  await page.getByText('Your result does not count').waitFor()
  await page.getByText('Please weigh in at home again first.').waitFor()
  await looksRight(page, 'result does not count')
})

test('teams compete by their averages, once the other has accepted and five of each take part', async () => {
  const [emil, fritz] = [await member('emil_hosts'), await member('fritz_answers', { size: phone })]
  const hostId = await foundTeam(emil.person, { name: 'North Bank', privacy: 'public' })
  const otherId = await foundTeam(fritz.person, { name: 'South Bank', privacy: 'public' })
  const { page } = emil
  await page.goto(`/challenges/new?team=${hostId}`)
  await page.getByText('Team against team').click()
  await page.getByRole('button', { name: 'Set the challenge' }).click()
  await page.getByText('Choose at least one team that you can find here').waitFor()
  await page.getByPlaceholder('Search teams by name').fill('South Ba')
  await page.getByRole('button', { name: 'Add South Bank' }).click()
  await page.getByRole('button', { name: 'Take South Bank out' }).waitFor()
  await looksRight(page, 'team against team')
  await page.getByLabel('Name', { exact: true }).fill('Across the river')
  await button(page, 'Set the challenge').click()
  await heading(page, 'Across the river').waitFor()
  await card(page, 'Standings').getByText('Has been asked').waitFor()
  await hears(page)
  const challengeId = await idIn(page)

  await fritz.page.goto('/challenges?list=teams')
  const line = fritz.page.getByRole('link', { name: /Across the river/ })
  await line.getByText('Waits for your answer').waitFor()
  await looksRight(fritz.page, 'asked in the list')
  await line.click()
  await fritz.page.getByRole('heading', { name: 'Is South Bank in?' }).waitFor()
  await looksRight(fritz.page, 'asked')
  await button(fritz.page, 'Accept for South Bank').click()
  await fritz.page.getByText('South Bank is in').waitFor()
  await card(page, 'Standings').getByText('Has been asked').waitFor({ state: 'detached' })
  await button(fritz.page, 'Take part').click()
  const joining = dialog(fritz.page, 'Take part in Across the river')
  await joining.getByText('I count in my team’s average').click()
  await joining.getByText('In the average nobody is told from the others').waitFor()
  await joining.getByRole('button', { name: 'Agree and take part' }).click()
  await joining.waitFor({ state: 'detached' })
  await card(fritz.page, 'Standings').getByText('Your team', { exact: true }).waitFor()
  await expect.poll(() => card(fritz.page, 'Standings').getByText('From 5 on').count()).toBe(2)
  await looksRight(fritz.page, 'standings of too few')
  expect(otherId).not.toBe(hostId)
  expect(challengeId).not.toBe('')
})

test('one’s own challenge is edited and deleted, another is left and cancelled, by keyboard', async () => {
  const [gwen, hugo] = [await member('gwen_goes'), await member('hugo_holds')]
  const { page } = gwen
  const own = await set(gwen.person, { name: 'For me alone', scope: 'personal' })
  await page.goto(`/challenges/${own}`)
  await region(page, 'How far you are').getByText('Begins tomorrow').waitFor()
  await choose(page, 'Edit')
  const editing = dialog(page, 'Edit the challenge')
  await editing.getByLabel('Name', { exact: true }).fill('For me, and slowly')
  await editing.getByLabel('Target in days in a row').fill('5')
  await looksRight(page, 'editing a challenge')
  await editing.getByRole('button', { name: 'Save' }).press('Enter')
  await heading(page, 'For me, and slowly').waitFor()
  await choose(page, 'Delete the challenge')
  // The page hears of the end by the socket as well, and asks.
  await gwen.expecting(/challenges\/[\da-f-]{36}(\/progress)?: 404$/, async () => {
    await dialog(page, 'Delete For me, and slowly?').getByRole('button', { name: 'Delete', exact: true }).press('Enter')
    await heading(page, 'Challenges').waitFor()
    await page.goto(`/challenges/${own}`)
    await page.getByText('There is no challenge here that you can see').waitFor()
    await looksRight(page, 'no such challenge')
  })

  const open = await set(hugo.person, { name: 'Everybody’s week', scope: 'open' })
  await gwen.person.call('POST', `/challenges/${open}/join`, { showing: true, version: 1 })
  await page.goto(`/challenges/${open}`)
  await hugo.page.goto(`/challenges/${open}`)
  await choose(page, 'What the others see')
  const seen = dialog(page, 'What the others see of you')
  await seen.getByRole('radio', { name: /^Nobody/ }).press('Space')
  await seen.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByText('You are not on the board, because you take part unseen.').waitFor()
  await choose(page, 'Leave the challenge')
  await gwen.expecting(/(progress: 404|leaderboard[^ ]*: 403)$/, async () => {
    await dialog(page, 'Leave Everybody’s week?').getByRole('button', { name: 'Leave', exact: true }).press('Enter')
    await button(page, 'Take part').waitFor()
  })
  await gwen.person.call('POST', `/challenges/${open}/join`, { showing: false })
  // Others take part now: only words and a later end.
  await hugo.page.reload()
  await choose(hugo.page, 'Edit')
  await dialog(hugo.page, 'Edit the challenge').getByText('only its words can change').waitFor()
  await focused(dialog(hugo.page, 'Edit the challenge'))
  await hugo.page.keyboard.press('Escape')
  await hears(page)
  await choose(hugo.page, 'Cancel the challenge')
  await dialog(hugo.page, 'Cancel Everybody’s week?')
    .getByRole('button', { name: 'Cancel the challenge' })
    .press('Enter')
  await page.getByText('This challenge was cancelled').waitFor()
  await looksRight(page, 'challenge cancelled')
})

test('what was seen of a challenge is there without a network, in German, and long names break nothing', async () => {
  const iris = await member('iris_far', { size: phone, serviceWorker: true })
  await iris.person.call('PATCH', '/users/me', { language: 'de' })
  const { page, context } = iris
  const name = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenwoche'
  const id = await set(iris.person, {
    name,
    scope: 'open',
    startDay: dayFrom(0),
    description: `${'Wasserverdrängungsberechnungsgrundlage'.repeat(3)}\n\u202Eمرحبا بالعالم`,
  })
  await iris.person.call('POST', `/challenges/${id}/join`, { showing: true, version: 1 })
  await iris.person.call('PATCH', '/users/me', { displayName: 'Wolfeschlegelsteinhausenbergerdorff die Ältere' })
  await weighIn(iris.person, 0, 80)
  await page.goto('/challenges')
  await page.getByRole('link', { name: /Donaudampf/ }).click()
  await card(page, 'Rangliste').getByText('Wolfeschlegelsteinhausenbergerdorff die Ältere').waitFor()
  await looksRight(page, 'challenge with long names')
  await readyForOffline(page)
  await page.goto(`/challenges/${id}`)
  await card(page, 'Rangliste').getByText('Wolfeschlegelsteinhausenbergerdorff die Ältere').waitFor()
  await region(page, 'Wie weit du bist').getByText('Ziel: 3 Tage').waitFor()
  await keptForOffline(page, 'me', iris.person.userId)
  await keptForOffline(page, `challenges one ${id}`, name)
  await keptForOffline(page, `challenges progress ${id}`)
  await keptForOffline(page, `challenge-boards people ${id}`, 'Wolfeschlegelsteinhausenbergerdorff')
  await iris.expecting(/./, async () => {
    await context.setOffline(true)
    await page.reload()
    await heading(page, /^Donaudampf/).waitFor()
    await card(page, 'Rangliste').getByText('Wolfeschlegelsteinhausenbergerdorff die Ältere').waitFor()
    await looksRight(page, 'challenge offline')
    await page.goto('/challenges/new')
    await page.getByLabel('Name', { exact: true }).fill('Später')
    await page.getByText('Du bist offline. Dafür braucht es eine Verbindung.').waitFor()
    await expect.poll(() => button(page, 'Challenge stellen').isDisabled()).toBe(true)
    await context.setOffline(false)
  })
  await button(page, 'Challenge stellen').click()
  await heading(page, 'Später').waitFor()
})

async function set(person: Person, input: object): Promise<string> {
  const { data } = await person.call('POST', '/challenges', {
    type: 'consistency',
    target: 3,
    startDay: dayFrom(1),
    endDay: dayFrom(7),
    ...input,
  })
  return String(data['id'])
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^(More for this challenge|Mehr zu dieser Challenge)$/ }).press('Enter')
  await page.getByRole('menuitem', { name: item, exact: true }).press('Enter')
}

const weighIn = (person: Person, daysAgo: number, weight: number) =>
  person.call('POST', '/weight-entries', {
    weight,
    recordedAt: instantAgo(daysAgo),
  })
