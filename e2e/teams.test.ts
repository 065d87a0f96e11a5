/** Teams, from making one to its end: seen by its owner and by those who join, ask, rise and go. */
import { expect, inject, test } from 'vitest'
import { proofGrowsOld } from './behind.ts'
import { address, hears, phone, visitor, type Visitor } from './browser.ts'
import { looksRight } from './looks.ts'
import { register } from './person.ts'
import { button, card, dialog, foundTeam, heading, member } from './team-pages.ts'

test('a team is made by keyboard, found by a part of its name, and joined', async () => {
  const [nora, otto] = [await member('nora'), await member('otto', { size: phone })]
  const { page } = nora
  await page.goto('/today')
  await page.getByRole('navigation').getByRole('link', { name: 'Community' }).first().press('Enter')
  await heading(page, 'Community').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Teams', exact: true }).last().press('Enter')
  await heading(page, 'Teams').waitFor()
  await page.getByText('You are in no team yet').waitFor()
  await looksRight(page, 'community empty')
  await page.getByRole('link', { name: 'New team' }).first().press('Enter')
  await heading(page, 'New team').waitFor()
  await page.getByLabel('Name', { exact: true }).press('Enter')
  await page.getByText('Give it a name of 3 to 50 characters').waitFor()
  await page.keyboard.type('  River   Runners ')
  await page.getByText('characters left').first().waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Along the water, before breakfast.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await looksRight(page, 'new team')
  await page.getByRole('button', { name: 'Create the team' }).press('Enter')
  await heading(page, 'River Runners').waitFor()
  await looksRight(page, 'team of one')
  await hears(page)

  await otto.page.goto('/teams')
  await otto.page.getByLabel('Search by name or topic').fill('nothing like it')
  await otto.page.getByText('No team matches').waitFor()
  await looksRight(otto.page, 'nothing found')
  await otto.page.getByLabel('Search by name or topic').fill('ver run')
  await otto.page.getByRole('link', { name: /River Runners/ }).click()
  await heading(otto.page, 'River Runners').waitFor()
  await looksRight(otto.page, 'team from outside')
  await button(otto.page, 'Join').click()
  await otto.page.getByText('Welcome to River Runners').waitFor()
  await card(otto.page, 'Members').getByText('nora', { exact: true }).waitFor()
  // Without a reload: she hears of it.
  await card(page, 'Members').getByText('otto', { exact: true }).waitFor()

  await page.goto('/teams/new')
  await page.getByLabel('Name', { exact: true }).fill('river runners')
  await nora.expecting(/teams: 409$/, async () => {
    await page.getByRole('button', { name: 'Create the team' }).click()
    await page.getByText('Another team has this name').waitFor()
  })
})

test('an invitation leads somebody in who first logs in, and ends when it is taken back', async () => {
  const paula = await member('paula')
  const { page } = paula
  const teamId = await foundTeam(paula.person, { name: 'Quiet Corner', listed: false })
  await page.goto(`/teams/${teamId}`)
  await page.getByText('No open invitation').waitFor()
  await button(page, 'Invite').click()
  const asking = dialog(page, 'New invitation')
  await asking.getByLabel('How many it lets in').selectOption('5')
  await looksRight(page, 'new invitation')
  await asking.getByRole('button', { name: 'Make the invitation' }).click()
  const made = dialog(page, 'The invitation is made')
  const link = await made.getByLabel(/^Link /).inputValue()
  await looksRight(page, 'invitation made')
  await made.getByRole('button', { name: 'Done' }).click()
  await card(page, 'Invitations').getByText('lets in 5 more').waitFor()
  await looksRight(page, 'invitations')
  await hears(page)

  const quentin = await register(address(), 'quentin')
  const { page: theirs } = await visitor({ size: phone })
  await theirs.goto(link.replace(/^https?:\/\/[^/]+/, ''))
  await theirs.getByText('You have an invitation').waitFor()
  await expect.poll(() => theirs.url()).not.toContain('code')
  await looksRight(theirs, 'invited signed out')
  await theirs.getByRole('link', { name: 'Log in to join' }).click()
  await theirs.getByLabel('E-mail').fill('quentin@example.org')
  await theirs.getByLabel('Password', { exact: true }).fill('Correct-horse-7')
  await theirs.getByRole('main').getByRole('button', { name: 'Log in', exact: true }).click()
  await heading(theirs, 'You are invited to Quiet Corner').waitFor()
  await expect.poll(() => theirs.url()).not.toContain('code')
  await looksRight(theirs, 'invited')
  await button(theirs, 'Join the team').click()
  await heading(theirs, 'Quiet Corner').waitFor()
  await card(page, 'Members').getByText('quentin', { exact: true }).waitFor()
  await card(page, 'Invitations').getByText('lets in 4 more').waitFor()

  await button(page, /^Take back/).click()
  await page.getByText('No open invitation').waitFor()
  const late = await member('late')
  await late.expecting(/invite-preview: 410$/, async () => {
    await late.page.goto('/teams')
    await late.page.getByLabel('Code of the invitation').fill('no code')
    await button(late.page, 'Continue').click()
    await late.page.getByText('A code has eight letters and digits').waitFor()
    await late.page.getByLabel('Code of the invitation').fill(link.split('=')[1]?.toLowerCase() ?? '')
    await late.page.keyboard.press('Enter')
    await late.page.getByText('This invitation does not work any more').waitFor()
    await looksRight(late.page, 'dead invitation')
  })
  await late.expecting(/teams\/[\da-f-]{36}: 404$/, async () => {
    await late.page.goto(`/teams/${teamId}`)
    await late.page.getByText('There is no team here that you can see').waitFor()
    await looksRight(late.page, 'no team')
  })
  expect(quentin.userId).not.toBe(paula.person.userId)
})

test('a private team is asked; its owner hears of it, and lets in or declines', async () => {
  const [rosa, sven, tilda] = [await member('rosa'), await member('sven', { size: phone }), await member('tilda')]
  const teamId = await foundTeam(rosa.person, { name: 'Tuesday Lifters', listed: true })
  await rosa.page.goto(`/teams/${teamId}`)
  await heading(rosa.page, 'Tuesday Lifters').waitFor()
  await hears(rosa.page)
  const ask = async ({ page }: Visitor, message: string) => {
    await page.goto(`/teams/${teamId}`)
    await button(page, 'Ask to join').click()
    await dialog(page, 'Ask to join Tuesday Lifters')
      .getByLabel(/A word to the admins/)
      .fill(message)
    await dialog(page, 'Ask to join Tuesday Lifters').getByRole('button', { name: 'Send the request' }).click()
    await page.getByText('You asked to join').waitFor()
  }
  await ask(sven, 'I lift on Tuesdays, too.\nMostly heavy things.')
  await looksRight(sven.page, 'request waits')
  await sven.page.getByRole('main').getByRole('link', { name: 'Teams' }).click()
  await card(sven.page, 'Your requests').getByText('Waits for an answer').waitFor()
  await looksRight(sven.page, 'community with a request')
  await sven.page
    .getByRole('link', { name: /Tuesday Lifters/ })
    .first()
    .click()
  await button(sven.page, 'Withdraw the request').click()
  await button(sven.page, 'Ask to join').waitFor()
  await ask(sven, 'Once more.')
  await ask(tilda, 'Let me in!')
  await card(rosa.page, 'Requests to join').getByText('Once more.').waitFor()
  await looksRight(rosa.page, 'requests')
  for (const { page } of [sven, tilda]) await hears(page)
  await button(rosa.page, 'Decline tilda').click()
  await tilda.page.getByText('You can ask again on').waitFor()
  await expect.poll(() => button(tilda.page, 'Ask to join').isDisabled()).toBe(true)
  await looksRight(tilda.page, 'request declined')
  await button(rosa.page, 'Accept sven').click()
  await rosa.page.getByText('sven is in the team').waitFor()
  await card(sven.page, 'Members').getByText('rosa', { exact: true }).waitFor()
  await card(rosa.page, 'Requests to join').waitFor({ state: 'detached' })
})

test('roles, removing, handing over and the end of a team, by keyboard and with a proof of who asks', async () => {
  const [uta, vito, wanda] = [await member('uta'), await member('vito'), await member('wanda')]
  const teamId = await foundTeam(uta.person, { name: 'Long Way Round', privacy: 'public' })
  for (const { person } of [vito, wanda]) await person.call('POST', `/teams/${teamId}/join`)
  for (const { page } of [uta, vito, wanda]) {
    await page.goto(`/teams/${teamId}`)
    await hears(page)
  }
  const choose = async ({ page }: Visitor, name: string, item: string) => {
    await page.getByRole('button', { name: `More for ${name}` }).press('Enter')
    await page.getByRole('menuitem', { name: item, exact: true }).press('Enter')
  }
  await choose(uta, 'vito', 'Make an admin')
  await uta.page.getByText('vito is an admin now').waitFor()
  // He sees what an admin sees, without a reload.
  await card(vito.page, 'Invitations').waitFor()
  await wanda.page.getByRole('button', { name: 'More for vito' }).waitFor({ state: 'detached' })
  await choose(vito, 'wanda', 'Remove from the team')
  await looksRight(vito.page, 'remove')
  // Her page asks for what a member sees, and hears that she is none.
  await wanda.expecting(/teams\/[^ ]+: 403$/, async () => {
    await dialog(vito.page, 'Remove wanda?').getByRole('button', { name: 'Remove', exact: true }).press('Enter')
    await vito.page.getByText('wanda is out of the team').waitFor()
    await button(wanda.page, 'Join').waitFor()
  })

  // Who was put out asks to come back, also where everybody else just joins.
  await wanda.expecting(/join: 403$/, async () => {
    await button(wanda.page, 'Join').click()
    await button(wanda.page, 'Ask to join').waitFor()
  })
  await proofGrowsOld(inject('folder'), 'uta')
  await choose(uta, 'vito', 'Hand the team over')
  await uta.expecting(/transfer: 403$/, async () => {
    await dialog(uta.page, 'Hand the team over to vito?').getByRole('button', { name: 'Hand over' }).press('Enter')
    await dialog(uta.page, 'Confirm that it is you')
      .getByLabel('Your password', { exact: true })
      .fill('Correct-horse-7')
    await uta.page.keyboard.press('Enter')
    await uta.page.getByText('vito is the owner now').waitFor()
  })
  await choose(uta, 'this team', 'Leave the team')
  await looksRight(uta.page, 'leave')
  await uta.expecting(/teams\/[^ ]+: 403$/, async () => {
    await dialog(uta.page, 'Leave Long Way Round?').getByRole('button', { name: 'Leave the team' }).press('Enter')
    await heading(uta.page, 'Teams').waitFor()
  })

  await choose(vito, 'this team', 'Edit the team')
  const editing = dialog(vito.page, 'Edit the team')
  await editing.getByLabel('Name', { exact: true }).fill('Short Way Home')
  await looksRight(vito.page, 'edit team')
  await editing.getByRole('button', { name: 'Save' }).press('Enter')
  await heading(vito.page, 'Short Way Home').waitFor()
  await proofGrowsOld(inject('folder'), 'vito')
  await choose(vito, 'this team', 'Delete the team')
  // The first is the question who asks; then his page hears of the end by the socket as well, and asks.
  await vito.expecting(new RegExp(`${teamId}[^ ]*: 40[34]$`), async () => {
    await dialog(vito.page, 'Delete Short Way Home?').getByRole('button', { name: 'Delete the team' }).press('Enter')
    await dialog(vito.page, 'Confirm that it is you')
      .getByLabel('Your password', { exact: true })
      .fill('Correct-horse-7')
    await vito.page.keyboard.press('Enter')
    await heading(vito.page, 'Teams').waitFor()
  })
  await vito.page.getByText('You are in no team yet').waitFor()
})
