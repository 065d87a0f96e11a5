/** From a report to the end of an appeal: who reports, who wrote it, and two who look after the team. */
import { expect, test } from 'vitest'
import { hears, phone } from './browser.ts'
import { looksRight } from './looks.ts'
import { button, card, dialog, foundTeam, heading, member } from './team-pages.ts'

test('a post is reported, hidden with a mute, appealed and shown again', async () => {
  const [renate, mina, thilo, vroni] = [
    await member('renate'),
    await member('mina', { size: phone }),
    await member('thilo'),
    await member('vroni', { size: phone }),
  ]
  const teamId = await foundTeam(renate.person, { name: 'Calm Crew', privacy: 'public' })
  for (const { person } of [mina, thilo, vroni]) await person.call('POST', `/teams/${teamId}/join`)
  await renate.person.call('PATCH', `/teams/${teamId}/members/${mina.person.userId}/role`, { role: 'moderator' })
  const post = { type: 'update', content: 'You are all so slow', visibility: 'team', teamId }
  const { data } = await thilo.person.call('POST', '/posts', post)
  const postId = String(data['id'])

  // Nothing waits, and whoever looks after nothing is told what this is.
  await mina.page.goto('/moderation')
  await heading(mina.page, 'Moderation').waitFor()
  await mina.page.getByText('Nothing waits').waitFor()
  await looksRight(mina.page, 'desk empty')
  await hears(mina.page)
  await vroni.expecting(/moderation\/desk: 403$/, async () => {
    await vroni.page.goto('/moderation')
    await vroni.page.getByText('For those who look after others').waitFor()
    await looksRight(vroni.page, 'no desk')
  })

  // Reporting.
  await vroni.page.goto(`/posts/${postId}`)
  await vroni.page.getByText('You are all so slow').waitFor()
  await hears(vroni.page)
  await vroni.page.getByRole('button', { name: /^More/ }).first().click()
  await vroni.page.getByRole('menuitem', { name: 'Report', exact: true }).click()
  const reporting = dialog(vroni.page, 'Report this post')
  await reporting.getByRole('button', { name: 'Send report' }).click()
  await reporting.getByText('Choose what is wrong').waitFor()
  await reporting.getByLabel('It leads to self-harm or an eating disorder').check()
  await reporting.getByText('Talking helps', { exact: false }).waitFor()
  await looksRight(vroni.page, 'report')
  await reporting.getByLabel('It insults or bullies somebody').check()
  await reporting.getByLabel('In your own words').fill('He says this every week.')
  await reporting.getByRole('button', { name: 'Send report' }).click()
  await vroni.page.getByText('Thank you. Somebody will look at it.').waitFor()

  // Without a reload: the moderator hears of it.
  const line = mina.page.getByRole('link', { name: /Post by thilo/ })
  await line.waitFor()
  await looksRight(mina.page, 'desk')
  await line.press('Enter')
  await heading(mina.page, 'Post by thilo').waitFor()
  await card(mina.page, 'What was reported').getByText('He says this every week.').waitFor()
  expect(await mina.page.getByRole('main').getByText('vroni').count()).toBe(0)
  await button(mina.page, 'I take this one').click()
  await mina.page.getByText('This one is yours').waitFor()
  await looksRight(mina.page, 'case')
  await button(mina.page, 'Decide').click()
  await mina.page.getByText('Choose what happens').waitFor()
  await mina.page.getByLabel('Hide it, and mute').check()
  await mina.page.getByRole('spinbutton', { name: 'Days' }).fill('3')
  await mina.page.getByRole('textbox', { name: 'Why' }).fill('Please be kind to others.')
  await looksRight(mina.page, 'deciding')
  // Whoever reads it when it is hidden sees it go, without a reload.
  await vroni.expecting(/posts\/[\da-f-]{36}(\/comments.*)?: 404$/, async () => {
    await button(mina.page, 'Decide').click()
    await card(mina.page, 'What was decided').getByText('Please be kind to others.').waitFor()
    await vroni.page.getByText('There is no post here that you can see').waitFor()
  })
  await looksRight(mina.page, 'decided')

  // Its author reads why, and may not write there.
  await thilo.page.goto('/moderation/mine')
  await heading(thilo.page, 'Decisions about you').waitFor()
  await thilo.page.getByText('Please be kind to others.').waitFor()
  await thilo.page.getByText('You cannot write in Calm Crew').waitFor()
  await looksRight(thilo.page, 'decision about me')
  await hears(thilo.page)
  await expect(thilo.person.call('POST', '/posts', post)).rejects.toThrow('SANCTIONED')
  await button(thilo.page, 'Appeal').click()
  const appealing = dialog(thilo.page, 'Ask for another look')
  await appealing.getByLabel('Why is the decision wrong?').fill('I meant the buses.')
  await looksRight(thilo.page, 'appeal')
  await appealing.getByRole('button', { name: 'Send appeal' }).click()
  await thilo.page.getByText('I meant the buses.').waitFor()

  // Who decided does not answer; somebody else does.
  await mina.page.getByText('You have made this decision: somebody else answers the appeal.').waitFor()
  await renate.page.goto(`/teams/${teamId}`)
  await card(renate.page, 'Moderation').getByRole('link', { name: 'Open' }).click()
  await renate.page.getByText('Appeals (1)').click()
  await renate.page.getByRole('link', { name: /Post by thilo/ }).click()
  await card(renate.page, 'Appeal').getByText('I meant the buses.').waitFor()
  await renate.page.getByLabel('It was wrong: show it again, and lift the sanction').check()
  await renate.page.getByRole('textbox', { name: 'Why' }).fill('Buses it is.')
  await looksRight(renate.page, 'appeal on the desk')
  await button(renate.page, 'Answer').click()
  await renate.page.getByText('The decision was taken back').first().waitFor()
  await renate.page.getByRole('link', { name: 'Everything about them' }).click()
  await heading(renate.page, 'thilo').waitFor()
  await card(renate.page, 'What they wrote').getByText('You are all so slow').waitFor()
  await looksRight(renate.page, 'record')

  await thilo.page.getByText('Shown again').waitFor()
  await thilo.page.getByText('You cannot write in Calm Crew').waitFor({ state: 'detached' })
  await looksRight(thilo.page, 'restored')
  expect((await thilo.person.call('POST', '/posts', post)).status).toBe(201)
  await vroni.page.goto('/moderation/mine')
  await vroni.page.getByText('It was left as it is').waitFor()
  await looksRight(vroni.page, 'my reports')
})

test('a person and a team are reported from their menus', async () => {
  const [sina, udo] = [await member('sina'), await member('udo', { size: phone })]
  const teamId = await foundTeam(sina.person, { name: 'Night Owls', privacy: 'public' })
  await udo.page.goto(`/people/${sina.person.userId}`)
  await udo.page.getByRole('button', { name: /^More for/ }).click()
  await udo.page.getByRole('menuitem', { name: 'Report', exact: true }).click()
  await dialog(udo.page, 'Report this profile').getByLabel('It is spam').check()
  await dialog(udo.page, 'Report this profile').getByRole('button', { name: 'Send report' }).press('Enter')
  await udo.page.getByText('Thank you. Somebody will look at it.').waitFor()
  await udo.page.goto(`/teams/${teamId}`)
  await heading(udo.page, 'Night Owls').waitFor()
  await button(udo.page, /^More/).click()
  await udo.page.getByRole('menuitem', { name: 'Report', exact: true }).click()
  await dialog(udo.page, 'Report this team').getByLabel('Something else').check()
  await dialog(udo.page, 'Report this team').getByRole('button', { name: 'Send report' }).press('Enter')
  await udo.page.getByText('Thank you. Somebody will look at it.').first().waitFor()
  await udo.page.goto('/moderation/mine')
  await card(udo.page, 'What you have reported').getByText('Profile: It is spam').waitFor()
  await card(udo.page, 'What you have reported').getByText('Team: Something else').waitFor()
})
