/** Notices, from the bell to what they lead to; and a badge, from its making to the page of who has it. */
import { test } from 'vitest'
import { hears, phone } from './browser.ts'
import { looksRight } from './looks.ts'
import { button, card, dialog, foundTeam, heading, member } from './team-pages.ts'

test('what happens is told live, read, answered in place, and leads to its subject', async () => {
  const [mara, otto] = [await member('mara_n', { size: phone }), await member('otto_n')]
  const { page } = mara
  await mara.person.call('PATCH', '/users/me', { approveFollowers: true })
  await page.goto('/notifications')
  await page.getByText('All quiet').waitFor()
  await looksRight(page, 'notifications empty')
  await page.goto('/today')
  await hears(page)
  await otto.person.call('POST', `/users/${mara.person.userId}/follow`)
  // Without a reload: she hears of it.
  const bell = page.getByRole('link', { name: /Notifications\s*1 unread/ }).first()
  await bell.waitFor()
  await bell.click()
  await heading(page, 'Notifications').waitFor()
  await page.getByText('otto_n would like to follow you').waitFor()
  await looksRight(page, 'notifications with a request')
  await button(page, 'Let otto_n follow you').click()
  await page.getByText('otto_n follows you now').waitFor()
  await page.getByText('otto_n would like to follow you').waitFor({ state: 'detached' })

  await otto.page.goto('/notifications')
  await otto.page.getByRole('link', { name: /Unread: .*mara_n lets you follow them/ }).waitFor()
  await looksRight(otto.page, 'notifications')
  await button(otto.page, 'Mark all as read').click()
  await otto.page.getByRole('link', { name: /^mara_n lets you follow them/ }).waitFor()
  await otto.page.getByRole('link', { name: /^mara_n lets you follow them/ }).press('Enter')
  await heading(otto.page, 'mara_n').waitFor()
})

test('a badge is made, given with a reason, shown by choice, and taken back', async () => {
  const [nora, pia] = [await member('nora_b'), await member('pia_b', { size: phone })]
  const teamId = await foundTeam(nora.person, { name: 'Badge Makers', listed: false })
  const invite = await nora.person.call('POST', `/teams/${teamId}/invites`, {})
  await pia.person.call('POST', '/teams/join', { code: String(invite.data['code']).replace('-', '') })
  const { page } = nora
  await page.goto(`/teams/${teamId}`)
  await button(page, 'Make a badge').click()
  const making = dialog(page, 'A new badge')
  await making.getByRole('button', { name: 'Make a badge' }).click()
  await making.getByText('Two to fifty characters.').waitFor()
  await making.getByLabel('Name', { exact: true }).fill('Early bird')
  await making.getByLabel('Hexagon').check()
  await making.getByLabel('Gold').check()
  await making.getByLabel('Sun', { exact: true }).check()
  await looksRight(page, 'new badge')
  await making.getByRole('button', { name: 'Make a badge' }).click()
  await making.waitFor({ state: 'detached' })

  // What was refused is said until something of it is changed.
  await button(page, 'Make a badge').click()
  await making.getByLabel('Name', { exact: true }).fill('Early bird')
  const taken = making.getByRole('alert').getByText('Your team has a badge of this name already.')
  await nora.expecting(/badges: 4\d\d$/, async () => {
    await making.getByRole('button', { name: 'Make a badge' }).click()
    await taken.waitFor()
  })
  await making.getByLabel('Name', { exact: true }).pressSequentially('s')
  await taken.waitFor({ state: 'detached' })
  await making.getByRole('button', { name: 'Cancel' }).click()

  await card(page, 'Badges')
    .getByRole('button', { name: /Early bird/ })
    .click()
  const badge = dialog(page, 'Early bird')
  await badge.getByText('Nobody yet.').waitFor()
  await badge.getByRole('button', { name: 'Give it to somebody' }).click()
  await badge.getByLabel('To whom').selectOption('pia_b')
  await badge.getByLabel('Why').fill('For being there at six.')
  await looksRight(page, 'giving a badge')
  await badge.getByRole('button', { name: 'Give it to somebody' }).click()
  await badge.getByText('For being there at six.').waitFor()
  await looksRight(page, 'badge with a holder')

  await pia.page.goto('/notifications')
  await pia.page.getByRole('link', { name: /Badge Makers has given you a badge: Early bird/ }).click()
  await heading(pia.page, 'Achievements').waitFor()
  await pia.page.getByText('For being there at six.').waitFor()
  const shown = pia.page.waitForResponse((answer) => answer.request().method() !== 'GET' && answer.ok())
  await pia.page.getByRole('switch', { name: 'Others see: Early bird' }).click()
  await shown
  await looksRight(pia.page, 'shelf with a badge')
  await hears(pia.page)
  await page.goto(`/people/${pia.person.userId}`)
  await page.getByText('Early bird').waitFor()

  await page.goto(`/teams/${teamId}`)
  await card(page, 'Badges')
    .getByRole('button', { name: /Early bird/ })
    .click()
  await badge.getByRole('button', { name: 'Take the badge back from pia_b' }).click()
  await badge.getByLabel('Why is it taken back?').fill('It was somebody else.')
  await badge.getByRole('button', { name: 'Take back', exact: true }).click()
  await badge.getByText('Nobody yet.').waitFor()
  await pia.page.getByText(/Taken back on .*: It was somebody else\./).waitFor()
  await pia.page.getByRole('switch', { name: 'Others see: Early bird' }).waitFor({ state: 'detached' })
})
